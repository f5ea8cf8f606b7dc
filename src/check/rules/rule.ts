import type { Finding, Severity } from '../finding.ts';
import type { Place } from '../place.ts';

/** Describes a rule in the words of the authors' manual. */
export interface Rule {
  /** An error stops the build. */
  readonly severity: Severity;
  readonly meaning: string;
  /** An example of the mistake, as Markdown. */
  readonly example: string;
  readonly fix: string;
}

/** Rules that one function checks, all about the same kind of subject. */
export interface RuleSet<Subject, Id extends string = string> {
  readonly rules: Readonly<Record<Id, Rule>>;
  /** @param file The file to name in findings, from the root of the project. */
  readonly check: (file: string, subject: Subject) => Finding[];
}

type Report<Id extends string> = (id: Id, place: Place, message: string, hint: string) => void;

/** Defines rules by their ids, with the function that finds what breaks them. */
export function defineRules<Id extends string, Subject>(
  rules: Readonly<Record<Id, Rule>>,
  check: (subject: Subject, report: Report<Id>) => void,
): RuleSet<Subject, Id> {
  return {
    rules,
    check: (file, subject) => {
      const findings: Finding[] = [];
      check(subject, (rule, { line, column }, message, hint) => {
        const { severity } = rules[rule];
        findings.push({ rule, severity, file, line, column, message: oneLine(message), hint: oneLine(hint) });
      });
      return findings;
    },
  };
}

/** Runs rule sets on a subject, in order. */
export function runRules<Subject>(sets: readonly RuleSet<Subject>[], file: string, subject: Subject): Finding[] {
  return sets.flatMap((set) => set.check(file, subject));
}

/** Terminals print reports: control characters from an author's text must not move the cursor. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}
