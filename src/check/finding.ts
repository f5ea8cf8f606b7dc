import type { Problem } from '../domain/problem.ts';
import { catalogue, type RuleId } from './catalogue.ts';

/** What a rule reports: a problem that does not know its file yet. */
export interface Finding {
  readonly rule: RuleId;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint: string;
}

export function toProblem(file: string, finding: Finding): Problem {
  return { ...finding, file, severity: catalogue[finding.rule].severity };
}
