import type { Problem } from './problem.ts';

/** Problems for programs: a list of objects with the fields of `Problem`. */
export function reportJson(problems: readonly Problem[]): string {
  return JSON.stringify(problems, undefined, 2);
}
