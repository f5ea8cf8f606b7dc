import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';

export interface Usage {
  readonly seconds: number;
  /** CPU time of all threads together. */
  readonly cpuSeconds: number;
  /** Peak memory of the process. */
  readonly megabytes: number;
  readonly output: string;
}

const tellUsage = fileURLToPath(new URL('tell-usage.ts', import.meta.url));

/**
 * Runs a Node program to its end.
 *
 * @param args Program and arguments, as for `node`.
 * @throws {Error} with the program's output, if it fails.
 */
export async function measureProcess(args: readonly string[], cwd: string, env = {}): Promise<Usage> {
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', tellUsage, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const [, stdout, stderr, third] = child.stdio as unknown as [null, Readable, Readable, Readable];
  const [output, errors, usage, [status]] = await Promise.all([
    text(stdout),
    text(stderr),
    text(third),
    once(child, 'exit') as Promise<[number | null]>,
  ]);
  if (status !== 0) throw new Error(`${args.join(' ')} failed in ${cwd}:\n${output}${errors}`);
  const told = JSON.parse(usage) as Pick<Usage, 'cpuSeconds' | 'megabytes'>;
  return { seconds: (performance.now() - started) / 1000, output, ...told };
}
