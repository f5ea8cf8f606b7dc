import type { Problem } from './problem.ts';
import { reportGithub } from './report-github.ts';
import { reportJson } from './report-json.ts';
import { reportText } from './report-text.ts';

/** The ways to print problems, by the word after `--format`. */
export const reports: Readonly<Record<string, (problems: readonly Problem[]) => string>> = {
  text: reportText,
  json: reportJson,
  github: reportGithub,
};
