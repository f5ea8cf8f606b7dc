import type { Severity } from '../finding.ts';

/** What a rule is about, in the words of the README. */
export interface Rule {
  /** An error stops the build. */
  readonly severity: Severity;
  readonly meaning: string;
  /** What an author wrote, when Markdown can show it. */
  readonly example: string;
  readonly remedy: string;
}
