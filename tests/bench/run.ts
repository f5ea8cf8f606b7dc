/**
 * `npm run bench`: prints measurements and budgets in one table. Run it with nothing else running. Compare ratios
 * between runs, but seconds only within a run.
 *
 *     npm run bench                                  everything
 *     npm run bench -- build                         one part
 *     npm run bench -- build --sizes 25,300,1000,5000
 *     npm run --silent bench -- --json               to save the figures
 */
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { isKept, printTable, type Measurement } from './measurement.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, sizes: { type: 'string', default: '25,300,1000' } },
});

/** Parts of the benchmark, each loaded on use. */
const parts: Readonly<Record<string, () => Promise<Measurement[]>>> = {
  weight: async () => (await import('./measure-weight.ts')).measureWeight(),
  lighthouse: async () => (await import('./measure-lighthouse.ts')).measureLighthouse(),
  typing: async () => (await import('./measure-typing.ts')).measureTyping(),
  build: async () => (await import('./measure-build.ts')).measureBuild(values.sizes.split(',').map(Number)),
};

const wanted = positionals.length > 0 ? positionals : Object.keys(parts);
const measured: Measurement[] = [];
for (const name of wanted) {
  const measure = parts[name];
  if (!measure) throw new Error(`Unknown part "${name}". Parts: ${Object.keys(parts).join(', ')}`);
  measured.push(...(await measure()));
}
const machine = `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB`;
console.log(values.json ? JSON.stringify({ machine, measured }, null, 2) : `${printTable(measured)}\n${machine}`);
process.exitCode = measured.every(isKept) ? 0 : 1;
