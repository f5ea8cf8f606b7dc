import type { Link } from 'mdast';
import { nearest } from '../../../lib/nearest.ts';
import { startOf } from '../../place.ts';
import type { CheckedText } from '../../source/checked-text.ts';
import { quote } from '../../wording.ts';
import { defineRules } from '../rule.ts';

const FOOTNOTE_MARK = /(?<!\\)\[\^[^[\]\s]+\]/gu;

/**
 * Something meant as a link: with a space before the address, without an end, with a name that nothing defines, or with
 * brackets and parentheses in each other's place. Also a picture without an address.
 */
const ALMOST_LINK =
  /(?<![\\<])!\[[^[\]\n]*\](?![([:]|\{)|(?<!\\)\[(?!\^)[^[\]\n]+\]\[\]|\([^()[\]\n]{1,200}\)\[(?:[/#]|\.\.?\/|www\.|[^[\]\n]{1,100}\.(?:avif|gif|html?|jpe?g|mdx?|pdf|png|svg|webp))[^[\]\n]*\]|(?<!\\)\[(?!\^)[^[\]\n]+(?<!\\)\](?: ?\((?=[/#]|https?:|www\.|\.\.?\/|$|[^()\n]{1,100}\.(?:avif|docx?|gif|html?|jpe?g|mdx?|pdf|png|svg|webp)\))|\[(?!\^)[^[\]\n]+\])/giu;

/** A picture that is not one, because its address has spaces, or a size or words without quotes behind it. */
const ALMOST_PICTURE = /(?<!\\)!\[(?<words>[^[\]\n\\]{0,200})\]\((?<address>[^()\n]{1,300})\)?/gu;

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
      meaning: 'There is no footnote of that name, so readers see the brackets; or a footnote is empty.',
      example: '`a figure.[^surevy]`',
      fix: 'Write the note: `[^survey]: Who, when, how many, link`',
    },
  },
  ({ nodes, text, placeAt }: CheckedText, report) => {
    const notes = nodes.flatMap((node) => (node.type === 'footnoteDefinition' ? [node.label ?? node.identifier] : []));
    for (const node of nodes) {
      if (node.type === 'footnoteDefinition' && node.children.length === 0) {
        const mark = `[^${node.label ?? node.identifier}]`;
        report('link/footnote', startOf(node), `The footnote ${quote(mark)} is empty.`, noteHint(mark, []));
      }
      if (node.type !== 'text') continue;
      const start = node.position?.start.offset ?? 0;
      const source = text.slice(start, node.position?.end.offset);
      for (const { index, 0: mark } of source.matchAll(FOOTNOTE_MARK)) {
        const note = index === 0 ? unreadNote(source, text.charAt(start - 1)) : undefined;
        const message = note
          ? `No colon follows ${quote(mark)}, so this is not a footnote and readers see the brackets.`
          : `There is no footnote ${quote(mark)}, so readers see the brackets.`;
        report('link/footnote', placeAt(start + index), message, note ?? noteHint(mark, notes));
      }
      const pictures = source.includes('![') ? [...source.matchAll(ALMOST_PICTURE)] : [];
      for (const { index, 0: look, groups = {} } of pictures)
        report('link/syntax', placeAt(start + index), ...whyNoPicture(look, groups));
      for (const { index, 0: look } of source.matchAll(ALMOST_LINK)) {
        // Shortcodes of WordPress side by side are reported as such.
        if (/^\[\/|^\[(?:vc|su|et_pb|fusion|av)_/u.test(look)) continue;
        if (pictures.some((picture) => index >= picture.index && index < picture.index + picture[0].length)) continue;
        const message = `${quote(look)} does not start a link, so readers see the brackets.`;
        report('link/syntax', placeAt(start + index), message, hintFor(look));
      }
    }
    for (const node of nodes) {
      const reason = node.type === 'link' ? whyOtherAddress(node, text) : undefined;
      if (reason) report('link/syntax', startOf(node), ...reason);
    }
  },
);

function whyNoPicture(
  look: string,
  { words = '', address = '' }: Readonly<Record<string, string>>,
): readonly [message: string, hint: string] {
  const message = `${quote(look)} is not read as a picture, so readers see its signs.`;
  const [, file = address, behind] =
    /^\s*(\S{1,200}?\.(?:avif|gif|jpe?g|png|svg|webp))[\s,|]+(.*)$/iu.exec(address) ?? [];
  const picture = `![${words || 'What it shows'}](${file.trim().replaceAll(/\s+/gu, '%20')})`;
  if (behind === undefined)
    return [message, `An address has no spaces. Rename the file, or write %20 for each: ${picture}`];
  return [message, `Write only the address between the parentheses; the site works out the size by itself: ${picture}`];
}

function hintFor(look: string): string {
  if (look.startsWith('!')) return 'Write the address of the picture after the brackets: ![What it shows](./desk.png)';
  if (look.startsWith('(')) return 'Write the words in brackets and the address in parentheses: [words](/address/)';
  return look.endsWith(']')
    ? 'Write the address in parentheses instead, or define the name in the second brackets: [name]: /address/'
    : 'Write the address right after the brackets, in parentheses, without spaces: [words](/address/)';
}

/** Signs that a bare address takes in from the sentence around it. */
const TAKEN_IN = /[“”„‟«»‘’‚‹›"[\]{}|^`—–…、。，．：；！？）」』】》]/u;

/** Tells why an address that is typed as it is, without brackets, leads elsewhere than its author meant. */
function whyOtherAddress(
  { position, url, children: [words] }: Link,
  text: string,
): readonly [message: string, hint: string] | undefined {
  const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
  const typed = text.slice(start, end);
  const repeated = /^(https?:\/\/)(?=https?:?\/\/)/iu.exec(url)?.[1];
  if (repeated !== undefined)
    return [`${quote(url)} begins twice, so the link leads nowhere.`, `Write ${url.slice(repeated.length)}.`];
  const [, before] = typed.startsWith('<')
    ? (/([\p{L}\p{N}]{1,40})$/u.exec(text.slice(Math.max(0, start - 40), start)) ?? [])
    : [];
  if (before !== undefined)
    return [
      `The address ${quote(typed)} is shown right after ${quote(before)}, as mail programs copy a link.`,
      `Write [${before}](${typed.slice(1, -1)}).`,
    ];
  if (words?.type !== 'text' || words.value !== typed) return undefined;
  const [sign] = TAKEN_IN.exec(typed) ?? [];
  // The attribute of a shortcode is reported as one.
  if (sign !== undefined && !text.slice(0, start).endsWith('="')) {
    const address = typed.slice(0, typed.indexOf(sign));
    const message = `The link ${quote(typed)} takes in ${quote(sign)}, which is not part of the address.`;
    return [message, `Write the address between < and >, or as a link: [words](${address})`];
  }
  const [label] =
    text.charAt(start - 1) === '[' ? (/^[ \t]+[^\]\n]{1,200}(?=\])/u.exec(text.slice(end, end + 202)) ?? []) : [];
  if (label !== undefined) return ofWiki(`[${typed}${label}]`, label, typed);
  const [, name] = /\[([^[\]|\n]{1,100})\|$/u.exec(text.slice(Math.max(0, start - 102), start)) ?? [];
  return name !== undefined && text.charAt(end) === ']' ? ofWiki(`[${name}|${typed}]`, name, typed) : undefined;
}

function ofWiki(found: string, words: string, address: string): readonly [message: string, hint: string] {
  return [
    `${quote(found)} is the link of a wiki, so readers see the brackets.`,
    `Write [${words.trim()}](${address}).`,
  ];
}

/** The hint for a line that begins like a footnote but has no colon: `[^1] A survey`. */
function unreadNote(source: string, before: string): string | undefined {
  const [, mark, words] = /^(\[\^[^[\]\s]+\])[ \t]+(\p{Lu}\S{0,30})/u.exec(source) ?? [];
  return mark === undefined || (before !== '' && before !== '\n')
    ? undefined
    : `Write a colon after it: ${mark}: ${words} …`;
}

function noteHint(mark: string, notes: readonly string[]): string {
  const meant = nearest(mark.slice(2, -1), notes);
  if (meant !== undefined) return `Did you mean ${quote(`[^${meant}]`)}?`;
  return `Write it at the end of the article: ${mark}: Who, when, how many, link`;
}
