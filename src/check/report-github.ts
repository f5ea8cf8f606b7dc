import type { Problem, Severity } from './problem.ts';
import { summarize } from './report-text.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * Problems as annotations of a pull request on GitHub, and a summary for the log.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function reportGithub(problems: readonly Problem[]): string {
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
