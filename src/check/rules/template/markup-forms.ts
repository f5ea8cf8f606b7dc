/** A kind of markup, and a sign without which a text has none of it. */
type Kind = readonly [
  what: string,
  sign: string,
  pattern: RegExp,
  hint: (groups: Readonly<Record<string, string>>) => string,
];

const WITHOUT = ({ words = '' }: Readonly<Record<string, string>>) =>
  `Write it without marks: ${words.trim().replace(/\s+/gu, ' ')}`;
const COMMON_ENTITY =
  'nbsp|amp|lt|gt|quot|apos|[lr]s?[ad]?quo|[sb]d?quo|ndash|mdash|hellip|bull|middot|copy|reg|trade|euro|pound|yen|cent|sect|para|deg|shy|zwn?j|ensp|emsp|thinsp|times|divide|plusmn|frac1[24]|frac34|szlig|[rl]arr|check|[a-z](?:acute|grave|circ|uml|tilde|ring|cedil|slash)';

/** A mark that opens begins a word, one that closes ends one: `5 * 3`, `snake_case` and `salary*` are text. */
export const KINDS: readonly Kind[] = [
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
  [
    'a link',
    '][',
    /\[(?<words>[^\][\n]{1,200})\]\[(?<reference>[^\][\n]{0,60})\]/gu,
    ({ words = '' }) => `Write the address behind the words: ${words} (https://…)`,
  ],
  [
    'the address of a link',
    ']:',
    /^ {0,3}\[(?<definition>[^\][\n]{1,60})\]:[ \t]+\S[^\n]{0,500}/gmu,
    () => 'Move the address to where the link is, and delete the line.',
  ],
  ['a mark of Pandoc', ']{', /(?<=\])\{(?:[.#]|[\w-]{1,30}=)[^{}\n]{1,200}\}/gu, () => 'Remove it.'],
  [
    'a mark of Pandoc',
    ':::',
    /^[ \t]*:{3,60}[ \t]*(?:\{[^{}\n]{0,100}\}|[\p{L}.][^\n]{0,100})?$/gmu,
    () => 'Remove the line.',
  ],
  // Asterisks do not disappear at the end of a paragraph, either.
  ['bold', '**', /(?<![\p{L}\p{N}*])(?<mark>\*{2,3})(?=[^\s*])(?<words>[^*]{1,500})(?<=\S)\k<mark>(?!\*)/gu, WITHOUT],
  [
    'bold',
    '__',
    /(?<![\p{L}\p{N}_])(?<mark>_{2,3})(?=[^\s_])(?<words>(?:[^\n]|\n(?!\s)){1,200}?)(?<=[^\s_])\k<mark>(?![\p{L}\p{N}_])/gu,
    WITHOUT,
  ],
  [
    'italics',
    '*',
    /(?<![\p{L}\p{N}*|])\*(?=[^\s*|])(?<words>[^*\n]{1,500}(?:\n(?!\s)[^*\n]{1,500})?)(?<=[^\s|])\*(?![\p{L}\p{N}*])/gu,
    WITHOUT,
  ],
  [
    'italics',
    '_',
    /(?<![\p{L}\p{N}_/])_(?=[^\s_])(?<words>[^_\n]{1,500}(?:\n(?!\s)[^_\n]{1,500})?)(?<=\S)_(?![\p{L}\p{N}_/])/gu,
    WITHOUT,
  ],
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
  [
    'a backslash of Markdown',
    '\\',
    // Paths of Windows have backslashes, too: `C:\_new`.
    /(?<![\\:])\\(?=[-+.=&|$*_#[\]`~<>(){}!])(?<!(?:(?<!\p{L})[a-z]:|\\)\\\S{0,200})/giu,
    () => 'Remove the backslash.',
  ],
  [
    'an emoji name',
    ':',
    /(?<![\p{L}\p{N}:/]):[a-z][a-z_]{2,30}:(?![\p{L}\p{N}:])/gu,
    () => 'Write the emoji itself, or leave it out.',
  ],
];
