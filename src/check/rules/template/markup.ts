import { readBrackets } from '../../../features/templates/brackets.ts';
import { SAFE_TAGS, UNSAFE_TAGS } from '../../../features/articles/safe-html.ts';
import type { Placeholder } from './foreign-blanks.ts';

/** Markup in a letter, which is sent as plain text. */
interface Mark {
  readonly at: number;
  readonly source: string;
  /** The name of it, in a sentence. */
  readonly what: string;
  readonly hint: string;
}

/** A kind of markup, and a sign without which a text has none of it. */
type Kind = readonly [
  what: string,
  sign: string,
  pattern: RegExp,
  hint: (groups: Readonly<Record<string, string>>) => string,
];

const WITHOUT = ({ words = '' }: Readonly<Record<string, string>>) => `Write it without marks: ${words.trim()}`;
const COMMON_ENTITY =
  'nbsp|amp|lt|gt|quot|apos|[lr]s?[ad]?quo|[sb]d?quo|ndash|mdash|hellip|bull|middot|copy|reg|trade|euro|pound|yen|cent|sect|para|deg|shy|zwn?j|ensp|emsp|thinsp|times|divide|plusmn|frac1[24]|frac34|szlig|[rl]arr|check|[a-z](?:acute|grave|circ|uml|tilde|ring|cedil|slash)';

/** A mark that opens begins a word, one that closes ends one: `5 * 3`, `snake_case` and `salary*` are text. */
const KINDS: readonly Kind[] = [
  [
    'a picture',
    '![',
    /!\[(?<words>[^\][\n]{0,200})\]\((?<url>[^()\s]{1,500})[^()\n]{0,200}\)/gu,
    () => 'Remove it. An email has only words.',
  ],
  [
    'a link',
    '](',
    /(?<!!)\[(?<words>[^\][\n]{1,200})\]\((?<url>(?:[a-z][a-z\d+.-]{1,20}:|\/|#|www\.|[\w-]{1,60}\.[\w.-]{2,60})[^()\s]{0,500})[^()\n]{0,200}\)/giu,
    ({ words = '', url = '' }) => `Write the address out: ${words} (${url})`,
  ],
  ['bold', '**', /(?<![\p{L}\p{N}*])(?<mark>\*{2,3})(?=[^\s*])(?<words>[^*\n]{1,500})(?<=\S)\k<mark>(?!\*)/gu, WITHOUT],
  [
    'bold',
    '__',
    /(?<![\p{L}\p{N}_])(?<mark>_{2,3})(?=[^\s_])(?<words>[^\n]{1,200}?)(?<=[^\s_])\k<mark>(?![\p{L}\p{N}_])/gu,
    WITHOUT,
  ],
  ['italics', '*', /(?<![\p{L}\p{N}*|])\*(?=[^\s*|])(?<words>[^*\n]{1,500})(?<=[^\s|])\*(?![\p{L}\p{N}*])/gu, WITHOUT],
  ['italics', '_', /(?<![\p{L}\p{N}_/])_(?=[^\s_])(?<words>[^_\n]{1,500})(?<=\S)_(?![\p{L}\p{N}_/])/gu, WITHOUT],
  ['struck-out text', '~~', /(?<!~)~~(?=[^\s~])(?<words>[^~\n]{1,500})(?<=\S)~~(?!~)/gu, () => 'Remove it.'],
  ['highlighting', '==', /(?<![=\S])==(?=[^\s=])(?<words>[^=\n]{1,500})(?<=\S)==(?![=\p{L}\p{N}])/gu, WITHOUT],
  ['code', '```', /^[ \t]*`{3,}[^\n]{0,60}$/gmu, () => 'Remove it.'],
  ['code', '~~~', /^[ \t]*~{3,}[^\n]{0,60}$/gmu, () => 'Remove it.'],
  ['code', '`', /(?<![\p{L}\p{N}`])(?<mark>`{1,2})(?=[^\s`])(?<words>[^`\n]{1,500})\k<mark>(?!`)/gu, WITHOUT],
  [
    'a heading',
    '#',
    /^ {0,3}#{1,6}[ \t]+(?<words>\S[^\n]{0,300})$/gmu,
    ({ words = '' }) =>
      `Write it without marks: ${words.trim()}. If it is a heading of the guide, close the block above it.`,
  ],
  [
    'a task',
    '[',
    /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[[ xX]?\](?=\s)/gmu,
    () => 'Begin the line with a hyphen and a space only.',
  ],
  [
    'a table',
    '|',
    /^[^\n|]{0,200}\|[^\n]{0,500}\n(?=[^\n|]*\|)[ \t]*(?:\|[ \t]*)?:?-{2,}:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?$/gmu,
    () => 'Write it as lines of text.',
  ],
  ['a footnote', '[^', /\[\^[^\]\s[]{1,60}\]:?/gu, () => 'Remove it, or write the source into the text.'],
  ['HTML', '<!--', /<!--(?:[^\n-]|-(?!->)){0,500}-->/gu, () => 'Remove it.'],
  [
    'HTML',
    '<',
    /<\/?(?<tag>[a-z][a-z\d]{0,20})(?:\s[^<>\n]{0,300}|\s?\/)?>/giu,
    ({ tag = '' }) => (/^(?:br|p|div)$/iu.test(tag) ? 'Begin a new line instead.' : 'Remove the tag.'),
  ],
  [
    'an HTML entity',
    '&',
    new RegExp(`&(?:#\\d{2,7}|#x[\\da-f]{1,6}|${COMMON_ENTITY});`, 'giu'),
    () => 'Write the character itself.',
  ],
  ['a Markdown line break', '\\', /(?<!\\)\\$/gmu, () => 'Remove the backslash: lines break where yours do.'],
  ['a backslash of Markdown', '\\', /(?<![\p{L}\p{N}\\:])\\(?=[*_#[\]`~<>(){}!])/gu, () => 'Remove the backslash.'],
  [
    'an emoji name',
    ':',
    /(?<![\p{L}\p{N}:/]):[a-z][a-z_]{2,30}:(?![\p{L}\p{N}:])/gu,
    () => 'Write the emoji itself, or leave it out.',
  ],
];

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
  const taken = placeholders.map(({ at, source }): [number, number] => [at, at + source.length]);
  for (const { start, end, inner } of readBrackets(text)) if (!inner.startsWith('^')) taken.push([start, end]);
  for (const { index, 0: word } of text.matchAll(/\S+/gu)) {
    const address = /[a-z][a-z\d+.-]{1,20}:\/\/[^"<>]*|www\.[^"<>]*/iu.exec(word);
    if (address) taken.push([index + address.index, index + address.index + address[0].length]);
  }
  const marks: Mark[] = [];
  for (const [what, sign, pattern, hint] of KINDS) {
    if (!text.includes(sign)) continue;
    for (const { index, 0: source, groups = {} } of text.matchAll(pattern)) {
      // A link begins with a bracket, too.
      const isBracket = source.startsWith('[');
      if (taken.some(([start, end]) => index < end && (isBracket ? index > start : index >= start))) continue;
      if (groups['words'] !== undefined && !/[\p{L}\p{N}]/u.test(groups['words'])) continue;
      if (groups['tag'] !== undefined && !isHtml(source, groups['tag'], isTag)) continue;
      marks.push({
        at: index + (source.length - source.trimStart().length),
        source: source.trim(),
        what,
        hint: hint(groups),
      });
      taken.push([index, index + source.length]);
    }
  }
  return marks.toSorted((a, b) => a.at - b.at);
}

/** Tells a closing tag, or one with attributes, from a placeholder. */
function isHtml(source: string, tag: string, isTag: (name: string) => boolean): boolean {
  return isTag(tag) || (/^<\/|=["']/u.test(source) && (isTag(tag) || WORDS.has(tag.toLowerCase())));
}
