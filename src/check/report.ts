import { counted } from '../lib/counted.ts';
import type { Finding, Severity } from './finding.ts';

/** The ways to print findings, by the word after `--format`. */
export const reports: Readonly<Record<string, (findings: readonly Finding[]) => string>> = {
  text: reportText,
  json: reportJson,
  github: reportGithub,
};

/** Reports findings for people: grouped by file, a line each, and a summary. Editors make the places clickable. */
export function reportText(findings: readonly Finding[]): string {
  const groups = [...Map.groupBy(findings, ({ file }) => file).values()];
  return [...groups.map((group) => group.map(line).join('\n')), summarize(findings)].join('\n\n');
}

/** Reports errors in full, and counts the rest on one line that says how to see it. Empty without findings. */
export function reportBriefly(findings: readonly Finding[]): string {
  const errors = findings.filter(isError);
  const minor = countMinor(findings);
  return [
    ...(errors.length > 0 ? [reportText(errors)] : []),
    ...(minor === '' ? [] : [`${minor}: npm run check`]),
  ].join('\n\n');
}

/**
 * Reports what a save has changed: findings in the saved files, and new ones elsewhere. Says so when the last error is
 * gone. Empty if there is nothing to tell.
 *
 * @param before All findings of the earlier check.
 * @param saved Files that were saved since, from the root of the project.
 */
export function reportChange(before: readonly Finding[], now: readonly Finding[], saved: ReadonlySet<string>): string {
  const known = new Set(before.map(line));
  const shown = now.filter((finding) => saved.has(finding.file) || !known.has(line(finding)));
  if (shown.length === 0 && before.length === 0) return '';
  const end =
    now.some(isError) || (shown.length > 0 && !before.some(isError)) ? `In all: ${summarize(now)}` : allGood(now);
  return [...shown.map(line), ...(shown.length > 0 ? [''] : []), end].join('\n');
}

function allGood(findings: readonly Finding[]): string {
  const minor = countMinor(findings);
  return `All good: no errors.${minor === '' ? '' : ` ${minor}: npm run check`}`;
}

export function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

/** `12 warnings, 3 notes`; empty if there are only errors. */
export function countMinor(findings: readonly Finding[]): string {
  return [...count(findings, 'warning'), ...count(findings, 'info')].join(', ');
}

function line({ file, line, column, severity, rule, message, hint }: Finding): string {
  return `${file}:${line}:${column}  ${severity}  ${rule}  ${message} ${hint}`.trimEnd();
}

/** `2 errors, 1 warning in 3 files.` */
function summarize(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'No problems found.';
  const counts = [...count(findings, 'error'), ...count(findings, 'warning'), ...count(findings, 'info')];
  const files = new Set(findings.map(({ file }) => file)).size;
  return `${counts.join(', ')} in ${counted(files, 'file')}.`;
}

function count(findings: readonly Finding[], severity: Severity): string[] {
  const number = findings.filter((finding) => finding.severity === severity).length;
  return number === 0 ? [] : [counted(number, severity === 'info' ? 'note' : severity)];
}

/** Reports findings for programs: a list of objects with the fields of `Finding`. */
function reportJson(findings: readonly Finding[]): string {
  return JSON.stringify(findings, undefined, 2);
}

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * Reports findings as annotations of a pull request on GitHub, with a summary for the log.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
function reportGithub(findings: readonly Finding[]): string {
  return [...findings.map(annotation), summarize(findings)].join('\n');
}

function annotation({ severity, file, line, column, rule, message, hint }: Finding): string {
  const properties = { file, line, col: column, title: rule };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${COMMANDS[severity]} ${list.join(',')}::${escapeData(`${message} ${hint}`.trimEnd())}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
