/** Loaded into a process that is measured: it tells at its end what it has used. Its threads load this, too. */
import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const USAGE = 3;

function tell(): void {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeSync(USAGE, JSON.stringify({ cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }));
}

if (isMainThread) process.once('exit', tell);
