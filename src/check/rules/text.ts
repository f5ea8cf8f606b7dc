import type { Source } from '../../domain/source.ts';
import type { Finding } from '../finding.ts';

/** The text of an article as a whole. */
export function checkText({ body, bodyLine }: Source): Finding[] {
  if (body.trim() !== '') return [];
  return [
    {
      rule: 'markdown/empty',
      line: bodyLine,
      column: 1,
      message: 'The article has no text.',
      hint: 'Write it below the frontmatter.',
    },
  ];
}
