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
