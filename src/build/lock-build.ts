import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Keeps a second build of the project away until this process ends: both would write what is kept between builds, and
 * publish each other's halves.
 *
 * @param file Holds the number of the process that builds.
 * @throws Where another build is running.
 */
export function lockBuild(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const builder = readBuilder(file);
  if (builder !== undefined) {
    if (builder !== process.pid && isRunning(builder)) throw new Error(`Another build is running: process ${builder}.`);
    // A build that was killed leaves its lock behind.
    rmSync(file, { force: true });
  }
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new Error('Another build is running: it began at the same moment.', { cause: error });
  }
  process.on('exit', () => {
    rmSync(file, { force: true });
  });
}

function readBuilder(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It may belong to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
