import type { CheckedText } from '../../source/checked-text.ts';
import type { TypedBlock } from '../../source/typed-blocks.ts';
import { quote } from '../../wording.ts';
import { defineRules } from '../rule.ts';

type Syntax = readonly [sign: string, pattern: RegExp, name: string, hint: string];

const REMOVE = 'Remove it, and say the same in words, with a link or a picture.';
const QUOTE = 'Write a block quote that begins with a bold word: > **Note:** …';
const LINK = 'Write a link: [words](/articles/…/)';
const PLAIN = 'Remove the marks, or write **bold** or *italic*.';
const NO_COMMENT = 'Delete it: readers would see your comment.';

/** Markup of other programs, by a sign that a text must have for it. Each is text here. */
const SYNTAXES: readonly Syntax[] = [
  ['[!', /^\[![a-z]+\][+-]?/gimu, 'An alert of GitHub or Obsidian', QUOTE],
  ['::', /^[ \t]*:{2,}(?:[ \t]*(?:\{|[a-z])[^\n]*|[ \t]*$)/gimu, 'A directive', QUOTE],
  [':', /(?<![\w:]):[a-z][\w-]*\[[^\]\n]{0,100}\](?:\{[^}\n]*\})?/gu, 'A directive', REMOVE],
  ['!!!', /^[ \t]*!!![ \t]+[a-z]\w*[^\n]*/gmu, 'An admonition of MkDocs', QUOTE],
  ['???', /^[ \t]*\?\?\?\+?[ \t]+[a-z]\w*[^\n]*/gmu, 'An admonition of MkDocs', QUOTE],
  ['..', /^[ \t]*\.\. [\w-]+::[^\n]*/gmu, 'A directive of reStructuredText', QUOTE],
  ['#+', /^[ \t]*#\+\w+[^\n]*/gmu, 'A keyword of Org', REMOVE],
  ['{{', /\{\{[^{}\n]{0,300}\}\}/gu, 'A shortcode or placeholder of another program', REMOVE],
  ['{%', /\{%[^\n}]{0,300}%\}/gu, 'A tag of Liquid or Jinja', REMOVE],
  ['{', /\{(?:\+\+|--|~~|==|>>)[^\n}]{1,300}(?:\+\+|--|~~|==|<<)\}/gu, 'A change mark of CriticMarkup', REMOVE],
  [
    '{',
    /\{(?:[#.:]|[\w-]+=)[^{}\n]{1,200}\}/gu,
    'An id or class in braces',
    'Remove it: anchors are made from the words of the heading.',
  ],
  [
    '{',
    /\{(?:code|quote|panel|noformat|color|info|note|tip|warning|expand|toc)(?::[^{}\n]*)?\}/gu,
    'A macro of Jira or Confluence',
    REMOVE,
  ],
  [
    '[',
    /\[\/?[a-z][\w-]*(?:[ \t]+[\w-]+=["'“”„″][^\]\n]{0,300}|=[^\]\n]{1,200})\]|\[\/[a-z][\w-]*\]|\[(?:url|link|img)=/giu,
    'A shortcode of WordPress or BBCode',
    REMOVE,
  ],
  ['[', /\[\[?_?toc_?\]?\]/giu, 'A table of contents', 'Remove it: the page has its contents already.'],
  ['![[', /!\[\[[^[\]\n]{1,200}\]\]/gu, 'An embedded file of Obsidian', 'Write a picture: ![What it shows](/desk.png)'],
  ['[[', /(?<!!)\[\[(?!_?toc_?\])[^[\]\n]{1,200}\]\]/giu, 'A wikilink', LINK],
  ['((', /\(\([\w-]{9,40}\)\)/gu, 'A block reference', LINK],
  ['[@', /\[@[\w:-]+[^\]\n]{0,100}\]/gu, 'A citation of Pandoc', 'Write a footnote: [^name]'],
  [
    '^[',
    /\^\[[^\]\n]{1,500}\]/gu,
    'An inline note',
    'Write [^name] here, and the note at the end of the article: [^name]: …',
  ],
  ['==', /(?<![=\w])==(?=[^\s=])[^=\n]{1,300}(?<=[^\s=])==(?![=\w])/gu, 'Highlighted text', PLAIN],
  ['%%', /%%[^%]{1,500}%%/gu, 'A comment of Obsidian', NO_COMMENT],
  ['++', /(?<![\w+])\+\+(?=[^\s+])[^+\n]{1,200}(?<=[^\s+])\+\+(?![\w+])/gu, 'Inserted text', PLAIN],
  [
    '~',
    /(?<=\p{L})~[\p{N}+-]{1,4}~|(?<![\p{L}\p{N}~])~(?=[^\s~])[^~\n]{1,200}(?<=[^\s~])~(?![\p{L}\p{N}~])/gu,
    'Text between single tildes',
    'Write two on each side to strike it out (~~old~~), or remove them.',
  ],
  ['^', /(?<=[\p{L}\p{N})])\^[\p{L}\p{N}+-]{1,10}\^/gu, 'Superscript', 'Write <sup>2</sup>, or the plain words.'],
  ['^', /(?<=[ \t])\^[\w-]{3,40}$/gu, 'A block id of Obsidian', 'Remove it.'],
  ['$$', /\$\$[^$\n]{1,500}\$\$/gu, 'A formula', 'Write it in words or as code, between backticks.'],
  [
    ':',
    /(?<![\w:/]):[a-z][a-z0-9_+-]{1,30}:(?![\w:/])/gu,
    'The name of an emoji',
    'Type the emoji itself, or remove it.',
  ],
  [':', /^[ \t]*:[ \t]+(?=\S)[^\n]*/gmu, 'A definition list', 'Write a list: - **Word:** what it means'],
  ["'''", /'''[^'\n]{1,200}'''/gu, 'Bold text of a wiki', 'Write **bold**.'],
];

/** A toggle of Notion, which is a triangle once it is exported. */
const TOGGLE = /^[▶▸►▼▾]\uFE0F?[ \t\u00A0]/u;

export const foreignSyntaxRules = defineRules(
  {
    'markdown/foreign-syntax': {
      severity: 'warning',
      meaning:
        'Markup of another program, which readers see as it is typed: alerts, directives, shortcodes, wikilinks, highlights, ids in braces.',
      example: '`> [!NOTE]`, `[[Salary]]`, `{{< note >}}`',
      fix: '`> **Note:** …`, `[salary](/articles/salary/)`',
    },
  },
  ({ blocks, placeAt }: CheckedText, report) => {
    for (const block of blocks) {
      const foreign: [index: number, found: string, name: string, hint: string][] = [];
      for (const [sign, pattern, name, hint] of SYNTAXES) {
        if (!block.text.includes(sign)) continue;
        for (const { 0: found, index } of block.text.matchAll(pattern)) {
          foreign.push([index, found, name, hint]);
        }
      }
      const toggle = TOGGLE.exec(block.text);
      if (toggle) foreign.push([0, toggle[0], 'A toggle of Notion', 'Write a heading, or <details> and <summary>.']);
      for (const [index, found, name, hint] of outermost(foreign)) {
        // The rule about leftovers reports these.
        if (/oaicite|attached_file|^\[cite/u.test(found)) continue;
        const at = block.start + index + found.length - found.trimStart().length;
        report(
          'markdown/foreign-syntax',
          placeAt(at),
          `${name} is not read here, so readers see ${show(found)}.`,
          hint,
        );
      }
    }
  },
);

/** Leaves out what is inside something else that is reported. */
function outermost<Found extends readonly [index: number, found: string, ...unknown[]]>(
  all: readonly Found[],
): Found[] {
  let end = 0;
  return all
    .toSorted(([a, one], [b, other]) => a - b || other.length - one.length)
    .filter(([index, { length }]) => {
      if (index < end) return false;
      end = index + length;
      return true;
    });
}

function show(found: TypedBlock['text']): string {
  return quote(found.trim().replace(/\uFFFC+/gu, '…'));
}
