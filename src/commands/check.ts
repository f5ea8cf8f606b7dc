/**
 * `npm run check`: prints everything that is wrong in content/, or in the files that are named after two hyphens. As text,
 * or with `--format json` or `--format github`; with `--quiet`, errors only.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkContent } from '../check/check-content.ts';
import { countMinor, isError, reports } from '../check/report.ts';
import { selectFiles } from '../check/selection.ts';
import { readDeployment } from '../deployment.ts';
import { orExit } from './or-exit.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { format, quiet, paths } = readArguments();
const report = Object.hasOwn(reports, format) ? reports[format] : undefined;
if (!report) fail(`There is no format "${format}".`);

// npm starts scripts in the root of the project and keeps the folder of its caller in INIT_CWD.
const { files, mistakes } = await selectFiles(root, [process.env['INIT_CWD'] ?? root, process.cwd(), root], paths);
if (mistakes.length > 0) fail(mistakes.join('\n'));

const all = await checkContent(
  root,
  orExit(() => readDeployment(process.env, new Date())),
);
const findings = paths.length === 0 ? all : all.filter(({ file }) => files.has(file));
const errors = findings.filter(isError);
const minor = quiet ? countMinor(findings) : '';
if (minor === '' || errors.length > 0 || format === 'json') console.log(report(quiet ? errors : findings));
else console.log('No errors.');
// Programs read the list of errors from stdout.
if (minor !== '') (format === 'json' ? console.error : console.log)(`Not shown: ${minor}.`);
process.exitCode = errors.length > 0 ? 1 : 0;

function readArguments(): { format: string; quiet: boolean; paths: readonly string[] } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { format: { type: 'string', default: 'text' }, quiet: { type: 'boolean', default: false } },
    });
    return { ...values, paths: positionals };
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}

function fail(sentence: string): never {
  console.error(`${sentence}
Usage: npm run check -- [files, folders or patterns] [--quiet] [--format ${Object.keys(reports).join('|')}]`);
  process.exit(2);
}
