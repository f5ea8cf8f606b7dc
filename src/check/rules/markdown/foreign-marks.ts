/** A kind of markup: a sign that a text must have for it, what it looks like, its name, and what to write instead. */
export type Syntax = readonly [sign: string, pattern: RegExp, name: string, hint: string];

const REMOVE = 'Remove it, and say the same in words, with a link or a picture.';
const QUOTE = 'Write a block quote that begins with a bold word: > **Note:** …';
const LINK = 'Write a link: [words](/articles/…/)';
const PLAIN = 'Remove the marks, or write **bold** or *italic*.';
const NO_COMMENT = 'Delete it: readers would see your comment.';

/** Markup of other programs, by a sign that a text must have for it. Each is text here. */
export const SYNTAXES: readonly Syntax[] = [
  ['[!', /^\[![a-z]+\][+-]?/gimu, 'An alert of GitHub or Obsidian', QUOTE],
  ['::', /^[ \t]*:{2,}(?:[ \t]*(?:\{|[a-z])[^\n]*|[ \t]*$)/gimu, 'A directive', QUOTE],
  [':', /(?<![\w:]):[a-z][\w-]*\[[^\]\n]{0,100}\](?:\{[^}\n]*\})?/gu, 'A directive', REMOVE],
  ['!!!', /^[ \t]*!!![ \t]+[a-z]\w*[^\n]*/gmu, 'An admonition of MkDocs', QUOTE],
  ['???', /^[ \t]*\?\?\?\+?[ \t]+[a-z]\w*[^\n]*/gmu, 'An admonition of MkDocs', QUOTE],
  ['..', /^[ \t]*\.\. [\w-]+::[^\n]*/gmu, 'A directive of reStructuredText', QUOTE],
  ['#+', /^[ \t]*#\+\w+[^\n]*/gmu, 'A keyword of Org', REMOVE],
  [
    '{{',
    /\{\{[^{}]{0,300}\}\}|\{\{[<%](?![^{}]{0,300}\}\})[^{}\n]*$/gmu,
    'A shortcode or placeholder of another program',
    REMOVE,
  ],
  ['<%', /<%[^%\n]{1,300}%>/gu, 'A tag of ERB, EJS or Templater', REMOVE],
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
    /\[(?:vc|su|et_pb|fusion|av)_\w+[^\]\n]{0,300}\]|\[(?:youtube|vimeo|video|audio|embed|playlist|tweet|twitter|instagram|soundcloud|gallery)[ \t]+(?:\uFFFC{4,}|https?:[^\]\n]{1,300})\]|\[\/?[a-z][\w-]*(?:[ \t]+[\w-]+=["'“”„″][^\]\n]{0,300}|=[^\]\n]{1,200})\]|\[\/[a-z][\w-]*\]|\[(?:url|link|img)=/giu,
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
  // The other end may be in a paragraph below.
  ['%%', /^[ \t]*%%(?![^\n]*%%)[^\n]*/gmu, 'A comment of Obsidian', 'Delete it, down to the %% that ends it.'],
  ['/*', /(?<![^\s{])\{?\/\*(?:[^*]|\*(?!\/)){0,500}\*\/\}?/gu, 'A comment of a program', NO_COMMENT],
  [
    '/*',
    /^[ \t]*\{?\/\*(?![^\n]*\*\/)[^\n]*/gmu,
    'A comment of a program',
    'Delete it, down to the */ that ends it: readers would see your comment.',
  ],
  // Asterisks next to words are read as emphasis.
  ['/\uFFFC', /(?<![^\s{])\{?\/\uFFFC[^\uFFFC\n]{1,300}\uFFFC\/\}?(?!\S)/gu, 'A comment of a program', NO_COMMENT],
  ['//', /^[ \t]*\/\/[ \t]+\S[^\n]*/gmu, 'A comment of a program', NO_COMMENT],
  // Above an empty line it would be read, and left out.
  [
    ']:',
    /^[ \t]*\[(?:\/\/|#|_|comments?|note|todo)\]:[ \t]*(?:#|<>)[ \t]*["'(“‘][^\n]*/gimu,
    'A comment directly below a line of text',
    NO_COMMENT,
  ],
  ['++', /(?<![\w+])\+\+(?=[^\s+])[^+\n]{1,200}(?<=[^\s+])\+\+(?![\w+])/gu, 'Inserted text', PLAIN],
  [
    '~',
    /(?<=\p{L})~[\p{N}+-]{1,4}~|(?<![\p{L}\p{N}~])~(?=[^\s~])[^~\n]{1,200}(?<=[^\s~])~(?![\p{L}\p{N}~])/gu,
    'Text between single tildes',
    'Write two on each side to strike it out (~~old~~), or remove them.',
  ],
  ['^', /(?<=[\p{L}\p{N})])\^[\p{L}\p{N}+-]{1,10}\^/gu, 'Superscript', 'Write <sup>2</sup>, or the plain words.'],
  ['^', /(?<=[ \t])\^[\w-]{3,40}$/gu, 'A block id of Obsidian', 'Remove it.'],
  ['$$', /\$\$[^$]{1,500}\$\$/gu, 'A formula', 'Write it in words or as code, between backticks.'],
  [
    '$',
    /(?<![\w$\\])\$(?=[^\s$]*[\^_=+{}])[^$\n]{1,80}(?<=\S)\$(?![\w$])/gu,
    'A formula',
    'Write it in words or as code, between backticks.',
  ],
  [
    '\\',
    /\\(?:begin|end|(?:sub){0,2}section|textbf|textit|emph|underline|includegraphics|boxed|frac|sqrt|cite|ref|label|footnote)\b(?:\[[^\]\n]{0,80}\])?\{[^{}\n]{0,200}\}/gu,
    'A command of LaTeX',
    'Write it as Markdown, or in words.',
  ],
  [
    ':',
    /(?<![\w:/]):(?:[a-z][a-z0-9_+-]{1,30}|[+-]1):(?![\w:/])/gu,
    'The name of an emoji',
    'Type the emoji itself, or remove it.',
  ],
  [':', /^[ \t]*:[ \t]+(?=\S)[^\n]*/gmu, 'A definition list', 'Write a list: - **Word:** what it means'],
  ["'''", /'''[^'\n]{1,200}'''/gu, 'Bold text of a wiki', 'Write **bold**.'],
  ["''", /(?<!')''(?=[^\s'])[^'\n]{1,200}(?<=[^\s'])''(?!')/gu, 'Italic text of a wiki', 'Write *italic*.'],
  [
    '//',
    /(?<![\w:/.])\/\/(?=[^\s/])[^/\n]{1,100}(?<=[^\s/])\/\/(?![\w/])/gu,
    'Italic text of a wiki',
    'Write *italic*.',
  ],
  ['===', /^[ \t]*={3}[!+]?[ \t]+["“][^\n]*/gmu, 'A tab of MkDocs', 'Write a heading: ## …'],
  ['8<', /^[ \t]*-{1,2}8<-{1,2}[^\n]*/gmu, 'A snippet of another file', REMOVE],
  [
    '*[',
    /^\*\[[^\]\n]{1,40}\]:[^\n]*/gmu,
    'An abbreviation',
    'Delete it, and write the words out where they first appear.',
  ],
  ['bq.', /^bq\.[ \t]/gmu, 'A quotation of Textile', 'Begin the line with > instead.'],
  ['::', /^[ \t]*[a-z][\w -]{0,30}::[ \t]+(?=\S)/gimu, 'A field of Dataview', 'Delete it, or write it as a sentence.'],
  [
    '::',
    /[[(][a-z][\w -]{0,30}::[ \t][^\])\n]{1,200}[\])]/giu,
    'A field of Dataview',
    'Delete it, or write it as a sentence.',
  ],
  [
    '::',
    /^(?:image|video|audio)::\S{1,200}\[[^\]\n]*\]/gmu,
    'A macro of AsciiDoc',
    'Write a picture: ![What it shows](./desk.png)',
  ],
  [
    ' from ',
    /^import[ \t][^\n]{0,200}[ \t]from[ \t]+["'“‘][^"'”’\n]{1,200}["'”’];?/gmu,
    'Code of MDX',
    'Delete it: components need no import, and only files that end in .mdx have them.',
  ],
  ['export', /^export[ \t](?:const|default|function|let)[ \t][^\n]*/gmu, 'Code of MDX', 'Delete it.'],
];
