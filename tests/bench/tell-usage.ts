/** Preloaded into a measured process: reports its resource usage on exit. Worker threads load it, too. */
import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const USAGE = 3;

function tell(): void {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeSync(USAGE, JSON.stringify({ cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }));
}

if (isMainThread) process.once('exit', tell);
