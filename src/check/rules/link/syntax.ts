import { nearest } from '../../../lib/nearest.ts';
import { isUnsafeAddress } from '../../source/safe-html.ts';
import type { ArticleText } from '../../source/parsed-text.ts';
import type { Finding } from '../../finding.ts';
import type { Link } from '../../source/links.ts';
import { quote } from '../../wording.ts';

/** What can be said of links without knowing the site. Whether they lead anywhere: targets.ts. */
export function checkAddresses(links: readonly Link[]): Finding[] {
  return links.flatMap(({ href, isImage, line, column }): Finding[] => {
    if (isUnsafeAddress(href)) {
      return [
        {
          rule: 'link/unsafe',
          line,
          column,
          message: `${quote(href)} is not an address but a program or a file.`,
          hint: isImage
            ? 'Put the picture into public/, and write its path from there: /desk.png'
            : 'Link to a page: https://… or /articles/…',
        },
      ];
    }
    if (href.trim() !== '#') return [];
    return [
      {
        rule: 'link/empty',
        line,
        column,
        message: 'The link leads nowhere.',
        hint: 'Write an address instead of the #.',
      },
    ];
  });
}

/** Marks of footnotes that do not exist: readers see the brackets. */
export function checkFootnotes({ nodes, text, placeAt }: ArticleText): Finding[] {
  const notes = nodes.flatMap((node) => (node.type === 'footnoteDefinition' ? [node.label ?? node.identifier] : []));
  return nodes.flatMap((node): Finding[] => {
    if (node.type !== 'text') return [];
    const start = node.position?.start.offset ?? 0;
    const marks = text.slice(start, node.position?.end.offset).matchAll(/(?<!\\)\[\^[^[\]\s]+\]/gu);
    return Array.from(marks, ({ index, 0: mark }) => {
      const message = `There is no note ${quote(mark)}; readers see the brackets.`;
      return { rule: 'link/footnote', ...placeAt(start + index), message, hint: noteHint(mark, notes) };
    });
  });
}

/** What an author meant for a link: a space too much, an end too few, a name that is not given below. */
const NO_LINK = /(?<!\\)\[(?!\^)[^[\]\n]+\](?: ?\((?=[/#]|https?:|www\.|\.\.?\/|$)|\[(?!\^)[^[\]\n]+\])/giu;

/** Brackets that look like a link and are text. */
export function checkLinkSyntax({ nodes, text, placeAt }: ArticleText): Finding[] {
  return nodes.flatMap((node): Finding[] => {
    if (node.type !== 'text') return [];
    const start = node.position?.start.offset ?? 0;
    const looks = text.slice(start, node.position?.end.offset).matchAll(NO_LINK);
    return Array.from(looks, ({ index, 0: look }) => ({
      rule: 'link/syntax',
      ...placeAt(start + index),
      message: `${quote(look)} begins no link; readers see the brackets.`,
      hint: look.endsWith(']')
        ? 'Write the address below, behind the name in the second brackets and a colon, or in parentheses.'
        : 'Write the address right behind the brackets, in parentheses, without spaces: [words](/address/)',
    }));
  });
}

function noteHint(mark: string, notes: readonly string[]): string {
  const meant = nearest(mark.slice(2, -1), notes);
  if (meant !== undefined) return `Did you mean ${quote(`[^${meant}]`)}?`;
  return `Write it at the end of the article: ${mark}: Who, when, how many, link`;
}
