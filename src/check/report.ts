import type { Problem, Severity } from './finding.ts';

/** The ways to print problems, by the word after `--format`. */
export const reports: Readonly<Record<string, (problems: readonly Problem[]) => string>> = {
  text: reportText,
  json: reportJson,
  github: reportGithub,
};

/** Problems for people: grouped by file, a line each, and a summary. Editors make the places clickable. */
export function reportText(problems: readonly Problem[]): string {
  const groups = [...Map.groupBy(problems, ({ file }) => file).values()];
  return [...groups.map((group) => group.map(line).join('\n')), summarize(problems)].join('\n\n');
}

function line({ file, line, column, severity, rule, message, hint }: Problem): string {
  return `${file}:${line}:${column}  ${severity}  ${rule}  ${message} ${hint}`.trimEnd();
}

/** `2 errors, 1 warning in 3 files.` */
function summarize(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'No problems found.';
  const count = (severity: Severity, one: string) => {
    const number = problems.filter((problem) => problem.severity === severity).length;
    return number === 0 ? [] : [`${number} ${one}${number === 1 ? '' : 's'}`];
  };
  const counts = [...count('error', 'error'), ...count('warning', 'warning'), ...count('info', 'note')];
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${counts.join(', ')} in ${files} ${files === 1 ? 'file' : 'files'}.`;
}

/** Problems for programs: a list of objects with the fields of `Problem`. */
function reportJson(problems: readonly Problem[]): string {
  return JSON.stringify(problems, undefined, 2);
}

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * Problems as annotations of a pull request on GitHub, and a summary for the log.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
function reportGithub(problems: readonly Problem[]): string {
  return [...problems.map(annotation), summarize(problems)].join('\n');
}

function annotation({ severity, file, line, column, rule, message, hint }: Problem): string {
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
