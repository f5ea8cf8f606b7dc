import { placesOf } from '../../place.ts';
import { type Frontmatter, hasUnclosedFrontmatter } from '../../source/frontmatter.ts';
import { defineRules } from '../rule.ts';

const FIELDS =
  'Start the file with a line of three hyphens, then title, description, category, keywords, author and date, then three hyphens again.';

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
    else missing(0, 'The file does not begin with frontmatter.', FIELDS);
  },
);
