/**
 * `npm run bench`: measures, and prints one table of what was measured, with budgets. Alone on a machine, ratios mean
 * something; seconds mean something only next to other seconds of the same run.
 *
 *     npm run bench                                  everything
 *     npm run bench -- build                         one part
 *     npm run bench -- build --sizes 10,100,1000,5000
 *     npm run --silent bench -- --json               for keeping
 */
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { isKept, printTable, type Measurement } from './measurement.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, sizes: { type: 'string', default: '10,100,1000' } },
});

/** What can be measured; each part is loaded on use. */
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
  if (!measure) throw new Error(`There is no part "${name}", but: ${Object.keys(parts).join(', ')}`);
  measured.push(...(await measure()));
}
const machine = `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB`;
console.log(values.json ? JSON.stringify({ machine, measured }, null, 2) : `${printTable(measured)}\n${machine}`);
process.exitCode = measured.every(isKept) ? 0 : 1;
