import type { Problem, Severity } from './problem.ts';

/** Problems for people: grouped by file, a line each, and a summary. Editors make the places clickable. */
export function reportText(problems: readonly Problem[]): string {
  const groups = [...Map.groupBy(problems, ({ file }) => file).values()];
  return [...groups.map((group) => group.map(line).join('\n')), summarize(problems)].join('\n\n');
}

function line({ file, line, column, severity, rule, message, hint }: Problem): string {
  return `${file}:${line}:${column}  ${severity}  ${rule}  ${message} ${hint}`.trimEnd();
}

/** `2 errors, 1 warning in 3 files.` */
export function summarize(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'No problems found.';
  const count = (severity: Severity, one: string) => {
    const number = problems.filter((problem) => problem.severity === severity).length;
    return number === 0 ? [] : [`${number} ${one}${number === 1 ? '' : 's'}`];
  };
  const counts = [...count('error', 'error'), ...count('warning', 'warning'), ...count('info', 'note')];
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${counts.join(', ')} in ${files} ${files === 1 ? 'file' : 'files'}.`;
}
