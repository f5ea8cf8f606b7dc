import { readBrackets } from '../../../features/templates/brackets.ts';
import { SAFE_TAGS, UNSAFE_TAGS } from '../../../features/articles/safe-html.ts';
import type { Placeholder } from './foreign-blanks.ts';
import { KINDS } from './markup-forms.ts';

/** Markup in a letter, which is sent as plain text. */
interface Mark {
  readonly at: number;
  readonly source: string;
  /** The name of it, in a sentence. */
  readonly what: string;
  readonly hint: string;
}

const OTHER_TAGS = new Set([
  'a',
  'h1',
  'b',
  'i',
  'u',
  'font',
  'center',
  'big',
  'strike',
  'tt',
  'o:p',
  'video',
  'audio',
  'picture',
  'section',
  'article',
  'header',
  'footer',
  'main',
  'nav',
  'aside',
  'tfoot',
  'col',
  'marquee',
  'blink',
]);
/** Tags whose names are words for something to fill in. */
const WORDS = new Set([
  'title',
  'time',
  'link',
  'object',
  'select',
  'option',
  'base',
  'body',
  'head',
  'form',
  'button',
  'input',
  'template',
  'code',
  'summary',
  'details',
  'figure',
  'caption',
  'cite',
  'mark',
  'section',
  'article',
  'header',
  'footer',
  'main',
  'style',
  'frame',
  'slot',
  'portal',
  'math',
  'dialog',
  'var',
  'small',
]);

/** Tells tags of HTML from placeholders such as `<title>`, which nothing closes. */
export function isTagIn(text: string): (name: string) => boolean {
  let lower: string | undefined;
  return (name) => {
    const tag = name.toLowerCase();
    if (!SAFE_TAGS.has(tag) && !UNSAFE_TAGS.has(tag) && !OTHER_TAGS.has(tag)) return false;
    return !WORDS.has(tag) || (lower ??= text.toLowerCase()).includes(`</${tag}`);
  };
}

/** Finds Markdown and HTML in a plain text, in order. Placeholders of other programs have such signs, too. */
export function findMarkup(text: string, placeholders: readonly Placeholder[]): Mark[] {
  const isTag = isTagIn(text);
  // For each character: 1 where something else starts, 2 inside it.
  const taken = new Uint8Array(text.length);
  const take = (start: number, end: number) => {
    taken[start] ||= 1;
    taken.fill(2, start + 1, end);
  };
  for (const { at, source } of placeholders) take(at, at + source.length);
  for (const { start, end, inner } of readBrackets(text)) if (!inner.startsWith('^')) take(start, end);
  for (const { index, 0: word } of text.matchAll(/\S+/gu)) {
    const address = /[a-z][a-z\d+.-]{1,20}:\/\/[^"<>]*|www\.[^"<>]*/iu.exec(word);
    if (address) take(index + address.index, index + address.index + address[0].length);
  }
  const isReference = referencesIn(text);
  const marks: Mark[] = [];
  for (const [what, sign, pattern, hint] of KINDS) {
    if (!text.includes(sign)) continue;
    for (const { index, 0: source, groups = {} } of text.matchAll(pattern)) {
      // A link begins with a bracket, too.
      if ((taken[index] ?? 0) > (source.startsWith('[') ? 1 : 0)) continue;
      if (groups['words'] !== undefined && !/[\p{L}\p{N}]/u.test(groups['words'])) continue;
      if (groups['tag'] !== undefined && !isHtml(source, groups['tag'], isTag)) continue;
      if (!isReference(groups)) continue;
      marks.push({
        at: index + (source.length - source.trimStart().length),
        source: source.trim(),
        what,
        hint: hint(groups),
      });
      take(index, index + source.length);
    }
  }
  return marks.toSorted((a, b) => a.at - b.at);
}

/** Tells links to addresses further down from two blanks in a row: each needs the other. */
function referencesIn(text: string): (groups: Readonly<Record<string, string | undefined>>) => boolean {
  const namesIn = (pattern: RegExp) =>
    new Set(Array.from(text.matchAll(pattern), (match) => (match[2] || match[1] || '').trim().toLowerCase()));
  const defined = namesIn(/^ {0,3}\[([^\][\n]{1,60})\]:[ \t]+\S/gmu);
  const used = defined.size > 0 ? namesIn(/\[([^\][\n]{1,200})\]\[([^\][\n]{0,60})\]/gu) : defined;
  return ({ reference, definition, words = '' }) => {
    if (reference !== undefined) return defined.has((reference.trim() || words.trim()).toLowerCase());
    return definition === undefined || used.has(definition.trim().toLowerCase());
  };
}

/** Tells a closing tag, or one with attributes, from a placeholder. */
function isHtml(source: string, tag: string, isTag: (name: string) => boolean): boolean {
  return isTag(tag) || (/^<\/|=["']/u.test(source) && (isTag(tag) || WORDS.has(tag.toLowerCase())));
}
