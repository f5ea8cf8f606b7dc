import type { Source } from '../../../features/articles/source.ts';
import type { Finding } from '../../finding.ts';
import { placesOf } from '../../place.ts';

const FIELDS =
  'Start the file with a line of three hyphens, then title, description, category, keywords, author and date, then three hyphens again.';

/** What is wrong when an article has no frontmatter. */
export function checkPresence(source: Source): Finding[] {
  const { body } = source;
  if (body.trim() === '') return [missing(body, 0, 'The file is empty.', FIELDS)];
  if (hasUnclosedFrontmatter(source)) {
    return [
      missing(
        body,
        0,
        'The frontmatter that begins here does not end.',
        'Write a line of three hyphens where it ends.',
      ),
    ];
  }
  const late = /^\s+---[ \t]*\n/u.exec(body);
  if (!late) return [missing(body, 0, 'The file does not begin with frontmatter.', FIELDS)];
  const hyphens = late[0].indexOf('-');
  return [
    missing(
      body,
      hyphens,
      'The frontmatter begins too late.',
      'Put these three hyphens at the very start of the file.',
    ),
  ];
}

/** Whether a file begins with frontmatter and never ends it, so that there is no telling what its text is. */
export function hasUnclosedFrontmatter({ frontmatter, body }: Source): boolean {
  return frontmatter === undefined && /^---[ \t]*(?:\n|$)/u.test(body);
}

function missing(body: string, offset: number, message: string, hint: string): Finding {
  return { rule: 'frontmatter/missing', ...placesOf(body)(offset), message, hint };
}
