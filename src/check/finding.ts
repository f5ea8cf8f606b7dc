import type { Place } from './place.ts';

/** An error stops the build; warnings and notes (`info`) are for the author to judge. */
export type Severity = 'error' | 'warning' | 'info';

/** Something in the content that its author should know. Rules find it, reports print it. */
export interface Finding extends Place {
  /** Permanent id, as listed in the catalogue: `frontmatter/date`. */
  readonly rule: string;
  readonly severity: Severity;
  /** From the root of the project: `content/articles/salary.md`. */
  readonly file: string;
  /** The mistake, with the value found. */
  readonly message: string;
  /** Advice on the fix. */
  readonly hint: string;
}
