import { synonymsOf } from '../../../features/templates/field.ts';
import { editDistance } from '../../../lib/nearest.ts';
import { site } from '../../../site.ts';
import type { CheckedText } from '../../source/checked-text.ts';
import { defineRules } from '../rule.ts';

/**
 * Words that authors use for the names that most templates share, in lowercase. `Employer` is not one of them: it may be
 * the reader's present employer.
 */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  'Your Name':
    'your full name, full name, my name, your first name, your first and last name, candidate name, applicant name',
  'Interviewer Name':
    "interviewer, interviewer's name, name of interviewer, name of the interviewer, interviewer first name",
  Position:
    'job, job title, title, role, role title, position title, position name, job position, job role, role name, name of position, name of the position',
  'Your Email': 'your email address, your e-mail, your e-mail address, my email, my email address',
  'Your Phone':
    'your phone number, your telephone number, your telephone, your number, your mobile number, your cell number, my phone number, my phone',
  Company:
    "company name, company's name, name of company, name of the company, organization, organisation, organization name, organisation name, firm, firm name",
};

/** Checks for blanks that probably mean the same but have different names. Each name is reported once. */
export const blankNameRules = defineRules(
  {
    'template/similar-blanks': {
      severity: 'warning',
      meaning:
        'Two blanks differ only by case or a typing mistake, so readers are asked twice. Names that differ only in a number or a last letter (`Offer A`, `Offer B`) are different.',
      example: '`[Compnay]` next to `[Company]`',
      fix: 'Write both alike.',
    },
    'template/other-word': {
      severity: 'warning',
      meaning: 'A blank is another word for a name that all templates share.',
      example: '`[Company Name]`',
      fix: '`[Company]`',
    },
  },
  ({ templates, frontmatter }: CheckedText, report) => {
    const shared: readonly string[] = site.sharedBlanks;
    const synonyms = synonymsOf(site.synonyms, String(frontmatter.valueAt(['category'])));
    const byLabel = Map.groupBy(
      templates.flatMap(({ blanks }) => blanks),
      ({ label }) => label,
    );
    const uses = (label: string) => byLabel.get(label)?.length ?? 0;
    const own = [...byLabel].filter(([, [first]]) => first?.kind === 'name').map(([label]) => label);
    // The shared name is the right one, then the one used most often, then the first: the sort is stable.
    const names = [...new Set([...shared, ...own.toSorted((a, b) => uses(b) - uses(a))])];
    for (const [label, [first]] of byLabel) {
      if (!first || shared.includes(label) || site.ownBlanks.includes(label) || Object.hasOwn(synonyms, label))
        continue;
      // Free text is asked for at each place on purpose: of another company, for example.
      const sharedName = first.kind === 'name' ? sharedNameFor(label) : undefined;
      if (sharedName !== undefined) {
        const message = `"[${label}]" is another word for "[${sharedName}]", which other templates share, so readers would fill in both.`;
        report('template/other-word', first.place, message, `Write [${sharedName}].`);
        continue;
      }
      const rank = names.indexOf(label);
      const meant = names.slice(0, rank === -1 ? undefined : rank).find((name) => isSlip(label, name));
      if (meant === undefined) continue;
      const message = `"[${label}]" and "[${meant}]" are separate blanks, so readers are asked for both.`;
      report('template/similar-blanks', first.place, message, `Did you mean [${meant}]?`);
    }
  },
);

/** Names that many templates use: of what they share, and of the reader's own data. */
const COMMON_NAMES = [...site.sharedBlanks, ...site.ownBlanks];

/** The common name for which a label is another word. */
function sharedNameFor(label: string): string | undefined {
  return COMMON_NAMES.find((name) => isOtherWord(label, name));
}

/** The name that a blank should have: a common one in its own spelling, or the label. */
export function nameFor(label: string): string {
  const own = COMMON_NAMES.find((name) => name.toLowerCase() === label.toLowerCase());
  return sharedNameFor(label) ?? own ?? label;
}

function isOtherWord(label: string, shared: string): boolean {
  const plain = label.toLowerCase().replaceAll('’', "'").replace(/\s+/gu, ' ');
  return OTHER_WORDS[shared]?.split(', ').includes(plain) ?? false;
}

/** Checks whether names differ by case or a typing mistake. `Offer 1` and `Offer 2`, `Offer A` and `Offer B` differ on purpose. */
function isSlip(label: string, name: string): boolean {
  const [a, b] = [label.toLowerCase(), name.toLowerCase()];
  if (a === b) return true;
  if (withoutCount(a) === withoutCount(b)) return false;
  const most = Math.min(a.length, b.length) >= 12 ? 2 : 1;
  if (Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > most) return false;
  return editDistance(a, b) <= most;
}

function withoutCount(label: string): string {
  return label.replace(/\d| [a-z]$/gu, '').trim();
}
