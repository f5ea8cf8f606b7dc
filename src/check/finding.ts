import { catalogue, type RuleId } from './catalogue.ts';
import type { Place } from './place.ts';

/** What a rule reports: a problem that does not know its file yet. */
export interface Finding extends Place {
  readonly rule: RuleId;
  readonly message: string;
  readonly hint: string;
}

export function toProblem(file: string, { rule, line, column, message, hint }: Finding): Problem {
  const { severity } = catalogue[rule];
  return { rule, severity, file, line, column, message: oneLine(message), hint: oneLine(hint) };
}

/** A report is read in terminals: what the text of an author brings along must not move their cursor. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}

export type Severity = 'error' | 'warning' | 'info';

/** Something in the content that its author should know. Rules find problems, reporters print them. */
export interface Problem {
  /** Permanent id, as listed in the catalogue: `frontmatter/date`. */
  readonly rule: string;
  readonly severity: Severity;
  /** From the root of the project: `content/articles/salary.md`. */
  readonly file: string;
  /** Line and column of the first character that is meant, counted from 1. */
  readonly line: number;
  readonly column: number;
  /** What is wrong, with the value found. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
}
