/** `npm run check`: prints everything that is wrong in content/, as text, or with `--format json` or `--format github`. */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkContent } from '../check/check-content.ts';
import { reports } from '../check/report.ts';
import { readDeployment } from '../deployment.ts';

const { format } = readArguments();
const report = reports[format];
if (!report) fail(`There is no format "${format}".`);

const root = fileURLToPath(new URL('../../', import.meta.url));
const findings = await checkContent(root, readDeployment(process.env, new Date()));
console.log(report(findings));
process.exitCode = findings.some(({ severity }) => severity === 'error') ? 1 : 0;

function readArguments(): { format: string } {
  try {
    return parseArgs({ options: { format: { type: 'string', default: 'text' } } }).values;
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}

function fail(sentence: string): never {
  console.error(`${sentence}\nUsage: npm run check -- [--format ${Object.keys(reports).join('|')}]`);
  process.exit(2);
}
