import { expect, test } from 'vitest';
import { findMarkup, isTagIn } from '../../src/check/rules/template/markup.ts';
import { findPlaceholders } from '../../src/check/rules/template/foreign-blanks.ts';

const marksIn = (text: string) => findMarkup(text, findPlaceholders(text, isTagIn(text)));
const markupOf = (text: string) => marksIn(text).map(({ source, what }) => `${source} is ${what}`);

/** Letters with the markup in them. */
const FOUND: readonly (readonly [text: string, ...found: string[]])[] = [
  ['I **really** want this.', '**really** is bold'],
  ['I __really__ want this.', '__really__ is bold'],
  ['I ***really*** want this.', '***really*** is bold'],
  ['**[Company]** is great.', '**[Company]** is bold'],
  ['I *really* want _this one_.', '*really* is italics', '_this one_ is italics'],
  ['(*really*), "_so_"', '*really* is italics', '_so_ is italics'],
  ['See [my site](https://example.com).', '[my site](https://example.com) is a link'],
  [
    '[mail](mailto:a@example.com), [more](/about/), [site](example.com)',
    '[mail](mailto:a@example.com) is a link',
    '[more](/about/) is a link',
    '[site](example.com) is a link',
  ],
  ['![me](/me.png)', '![me](/me.png) is a picture'],
  ['I ~~want~~ need ==this==.', '~~want~~ is struck-out text', '==this== is highlighting'],
  ['## Experience\n# About', '## Experience is a heading', '# About is a heading'],
  ['I know `SQL` and ``C``.', '`SQL` is code', '``C`` is code'],
  ['~~~\nx', '~~~ is code'],
  ['Hi,<br>thank you<br/> <b>so</b> much.', '<br> is HTML', '<br/> is HTML', '<b> is HTML', '</b> is HTML'],
  [
    '<p style="color:red">Hi</p> <!-- ask legal -->',
    '<p style="color:red"> is HTML',
    '</p> is HTML',
    '<!-- ask legal --> is HTML',
  ],
  ['<a href="https://example.com">me</a>', '<a href="https://example.com"> is HTML', '</a> is HTML'],
  ['<title>x</title>', '<title> is HTML', '</title> is HTML'],
  [
    'R&amp;D&nbsp;&#8217;&mdash;&rsquo;&eacute;',
    '&amp; is an HTML entity',
    '&nbsp; is an HTML entity',
    '&#8217; is an HTML entity',
    '&mdash; is an HTML entity',
    '&rsquo; is an HTML entity',
    '&eacute; is an HTML entity',
  ],
  ['- [ ] one\n* [x] two\n1. [ ] three', '- [ ] is a task', '* [x] is a task', '1. [ ] is a task'],
  ['| A | B |\n|---|---|\n| 1 | 2 |', '| A | B |\n|---|---| is a table'],
  ['as shown.[^1]', '[^1] is a footnote'],
  ['Kind regards,\\\nMe', '\\ is a Markdown line break'],
  ['a salary \\* and \\[so\\]', '\\ is a backslash of Markdown', '\\ is a backslash of Markdown'],
  [
    'See [my site][1] and [Work][].\n\n[1]: https://example.com\n[work]: https://example.com/work',
    '[my site][1] is a link',
    '[Work][] is a link',
    '[1]: https://example.com is the address of a link',
    '[work]: https://example.com/work is the address of a link',
  ],
  ['I **really\nwant** it.', '**really\nwant** is bold'],
  ['**Dear team,\n\nThank you.** Bye', '**Dear team,\n\nThank you.** is bold'],
  [
    'I *really\nwant* _this\none_ __so\nmuch__',
    '*really\nwant* is italics',
    '_this\none_ is italics',
    '__so\nmuch__ is bold',
  ],
  ['At [Company]{.underline} [me]{#a .b}', '{.underline} is a mark of Pandoc', '{#a .b} is a mark of Pandoc'],
  [
    '::: note\nHi\n:::\n:::: {.box}',
    '::: note is a mark of Pandoc',
    '::: is a mark of Pandoc',
    ':::: {.box} is a mark of Pandoc',
  ],
  ['1\\. Thanks\\!', '\\ is a backslash of Markdown', '\\ is a backslash of Markdown'],
  ['\\- C\\+\\+', ...Array<string>(3).fill('\\ is a backslash of Markdown')],
  ['first\\_name and R\\&D', ...Array<string>(2).fill('\\ is a backslash of Markdown')],
  ['Thanks :smile:', ':smile: is an emoji name'],
];

test.each(FOUND)('markup is found: %s', (text, ...found) => {
  expect(markupOf(text)).toEqual(found);
});

/** Plain text that Markdown and HTML do not change, or whose signs mean something in emails. */
const TEXT: readonly string[] = [
  '5 * 3 * 2, 2*3*4, a*b, snake_case, my_file_name, __init',
  '- one\n- two\n* three\n* four\n1. five\n2) six\n+ seven',
  'a salary* and a bonus*\n* before tax',
  '*before tax, * after',
  'me_too_now@example.com, https://example.com/_a_/*b*?c=~~d~~&copy=1, <https://example.com/_a_>, www.example.com/_a_',
  ':) :-D ;) <3 >:( ^_^ *_* -_- o_O',
  '#1, C#, F#, R&D, AT&T; Q&A, #hiring',
  'at 10:30:45, Note: this: that',
  '> quoted\n>> twice\n-- \nMe\n---\n----------\n***',
  'It`s me, I`m here',
  '[Position](s), [First Name][Last Name], [*Company*], [a _topic_ of theirs], [ ], [x]',
  'C:\\_new\\.ssh\\-a, \\\\server\\.share, "D:\\[Name]"',
  '[First Name][Last Name]\n[Portfolio]: https://example.com',
  '**before tax\n**after tax\n*one\n*two\n\n*bonus\n*net',
  '*net of tax\n\nThe bonus*, _a\n\nb_',
  'Note::: this, a {really} good [Company] {one}',
  'C:\\Users\\me, \\\\server\\share',
  'Dear {{first_name}}, *|FNAME|*, ____, __COMPANY__, <First Name>, <title>',
  'Sales | Marketing | HR\nand so on',
  'a ~ b, ~5 years, ~10 people, a = b == c, 3 < 4 > 2',
];

test.each(TEXT)('text stays text: %s', (text) => {
  expect(markupOf(text)).toEqual([]);
});

test.each([
  '*',
  '**a',
  '_',
  '_a',
  '`',
  '[a](',
  '![',
  '<a',
  '<!--',
  '&',
  '|',
  '\\',
  '#',
  ':a',
  '~~',
  '- [',
  'a ',
  '|a\n',
  '[a][',
  '\n[a]: b',
  ']{',
  ':::\n',
  '_a\n',
  '*a\n',
  '**a\n',
  'a\\.',
  'C:\\',
])('a long run of %s is read in linear time', (text) => {
  const start = performance.now();
  marksIn(text.repeat(30_000));
  expect(performance.now() - start).toBeLessThan(5000);
});
