import { nearest } from '../../../lib/nearest.ts';
import type { CheckedText } from '../../source/checked-text.ts';
import { quote } from '../../wording.ts';
import { defineRules } from '../rule.ts';

const FOOTNOTE_MARK = /(?<!\\)\[\^[^[\]\s]+\]/gu;

/** Something meant as a link: with a space before the address, without an end, or with a name that nothing defines. */
const ALMOST_LINK =
  /(?<!\\)\[(?!\^)[^[\]\n]+\](?: ?\((?=[/#]|https?:|www\.|\.\.?\/|$|[^()\n]{1,100}\.(?:avif|docx?|gif|html?|jpe?g|mdx?|pdf|png|svg|webp)\))|\[(?!\^)[^[\]\n]+\])/giu;

export const linkSyntaxRules = defineRules(
  {
    'link/syntax': {
      severity: 'warning',
      meaning: 'Brackets look like a link but are not one, so readers see the brackets.',
      example: '`[accept] (/articles/accept/)`',
      fix: '`[accept](/articles/accept/)`, without a space before or inside the parentheses.',
    },
    'link/footnote': {
      severity: 'warning',
      meaning: 'There is no footnote of that name, so readers see the brackets.',
      example: '`a figure.[^surevy]`',
      fix: 'Write the note: `[^survey]: Who, when, how many, link`',
    },
  },
  ({ nodes, text, placeAt }: CheckedText, report) => {
    const notes = nodes.flatMap((node) => (node.type === 'footnoteDefinition' ? [node.label ?? node.identifier] : []));
    for (const node of nodes) {
      if (node.type !== 'text') continue;
      const start = node.position?.start.offset ?? 0;
      const source = text.slice(start, node.position?.end.offset);
      for (const { index, 0: mark } of source.matchAll(FOOTNOTE_MARK)) {
        const message = `There is no footnote ${quote(mark)}, so readers see the brackets.`;
        report('link/footnote', placeAt(start + index), message, noteHint(mark, notes));
      }
      for (const { index, 0: look } of source.matchAll(ALMOST_LINK)) {
        const message = `${quote(look)} does not start a link, so readers see the brackets.`;
        const hint = look.endsWith(']')
          ? 'Write the address in parentheses instead, or define the name in the second brackets: [name]: /address/'
          : 'Write the address right after the brackets, in parentheses, without spaces: [words](/address/)';
        report('link/syntax', placeAt(start + index), message, hint);
      }
    }
  },
);

function noteHint(mark: string, notes: readonly string[]): string {
  const meant = nearest(mark.slice(2, -1), notes);
  if (meant !== undefined) return `Did you mean ${quote(`[^${meant}]`)}?`;
  return `Write it at the end of the article: ${mark}: Who, when, how many, link`;
}
