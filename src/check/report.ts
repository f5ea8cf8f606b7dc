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

function line({ file, line, column, severity, rule, message, hint }: Finding): string {
  return `${file}:${line}:${column}  ${severity}  ${rule}  ${message} ${hint}`.trimEnd();
}

/** `2 errors, 1 warning in 3 files.` */
function summarize(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'No problems found.';
  const count = (severity: Severity, one: string) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return number === 0 ? [] : [`${number} ${one}${number === 1 ? '' : 's'}`];
  };
  const counts = [...count('error', 'error'), ...count('warning', 'warning'), ...count('info', 'note')];
  const files = new Set(findings.map(({ file }) => file)).size;
  return `${counts.join(', ')} in ${files} ${files === 1 ? 'file' : 'files'}.`;
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
