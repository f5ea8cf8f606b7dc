import { placesOf } from '../../place.ts';
import { type Frontmatter, hasUnclosedFrontmatter } from '../../source/frontmatter.ts';
import { defineRules } from '../rule.ts';

const FIELDS =
  'Start the file with a line of three hyphens, then title, description, category, keywords, author and date, then three hyphens again.';

/** Ways in which frontmatter begins that are not ours, each with what to do. */
const OTHER_STARTS: readonly (readonly [start: RegExp, message: string, hint: string])[] = [
  [
    /^\+{3}[ \t]*\n/u,
    'The frontmatter is between lines of +++, which only other programs read.',
    'Write --- instead of +++, and the fields with a colon: title: "How to Say Thanks"',
  ],
  [
    /^[–—―-]{1,6}[ \t]*\n(?=\w+[ \t]?:)/u,
    'The frontmatter does not begin with three hyphens: a program may have made a dash of them, or their number is wrong.',
    'Type three hyphens here and below the fields: ---',
  ],
  [
    /^[*_=#]{3,}[ \t]*\n(?=\w+[ \t]?:)/u,
    'The frontmatter does not begin with three hyphens.',
    'Type three hyphens here and below the fields: ---',
  ],
  [
    /^(?:`{3,}|~{3,})/u,
    'The article is in a block of code, as chat assistants give it.',
    'Delete this line and the last line of backticks, so that the file begins with three hyphens.',
  ],
  [
    /^\{/u,
    'The frontmatter is in braces, which only other programs read.',
    'Write each field on a line, title: "How to Say Thanks", between two lines of three hyphens.',
  ],
  [
    /^(?:title|date|author|layout|description)[ \t]?:/iu,
    'The fields have no line of three hyphens above them.',
    'Write a line of three hyphens above the fields and one below.',
  ],
];

function whyNone(body: string): readonly [message: string, hint: string] {
  const other = OTHER_STARTS.find(([start]) => start.test(body));
  if (other) return [other[1], other[2]];
  if (/\n---[ \t]*\n(?:title|date|author|description)[ \t]?:/u.test(body.slice(0, 2000)))
    return ['There is text above the frontmatter.', 'Delete it, so that the file begins with three hyphens.'];
  return ['The file does not begin with frontmatter.', FIELDS];
}

export const presenceRules = defineRules(
  {
    'frontmatter/missing': {
      severity: 'error',
      meaning: 'The file does not begin with frontmatter, or the frontmatter does not end.',
      example: 'a file that begins with `# Thanks`',
      fix: 'Start the file with a line of three hyphens, the fields, and three hyphens again.',
    },
  },
  ({ source }: Frontmatter, report) => {
    const { frontmatter, body } = source;
    if (frontmatter !== undefined) return;
    const missing = (offset: number, message: string, hint: string) => {
      report('frontmatter/missing', placesOf(body)(offset), message, hint);
    };
    const late = /^\s+---[ \t]*\n/u.exec(body);
    if (body.trim() === '') missing(0, 'The file is empty.', FIELDS);
    else if (hasUnclosedFrontmatter(source))
      missing(0, 'The frontmatter that begins here does not end.', 'Write a line of three hyphens where it ends.');
    else if (late)
      missing(
        late[0].indexOf('-'),
        'The frontmatter begins too late.',
        'Move these three hyphens to the very start of the file.',
      );
    else missing(0, ...whyNone(body));
  },
);
