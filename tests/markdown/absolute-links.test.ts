import { expect, test } from 'vitest';
import { absoluteLinks } from '../../src/markdown/absolute-links.ts';

const absolute = (href: string) => new URL(href, 'https://example.com/articles/a/').href;

test.each([
  ['a link', 'See [b](/articles/b/).', 'See [b](https://example.com/articles/b/).'],
  ['with a title', '[b](/b "/b (b)")', '[b](https://example.com/b "/b (b)")'],
  ['in angle brackets', '[b](</b c>)', '[b](<https://example.com/b%20c>)'],
  ['from the page', '[b](../b/#c)', '[b](https://example.com/articles/b/#c)'],
  ['that names its address', '[/b and *(/b)*](/b)', '[/b and *(/b)*](https://example.com/b)'],
  ['a picture', '![/a](/a.png)', '![/a](https://example.com/a.png)'],
  ['a picture in a link', '[![a](/a.png)](/a/)', '[![a](https://example.com/a.png)](https://example.com/a/)'],
  ['a definition', '[b][/x] 😀\n\n[/x]: /x "t"\n', '[b][/x] 😀\n\n[/x]: https://example.com/x "t"\n'],
  ['in a note', '😀[^n]\n\n[^n]: [b](/b)\n', '😀[^n]\n\n[^n]: [b](https://example.com/b)\n'],
  ['in a table', '| a |\n| - |\n| [b](/b) |\n', '| a |\n| - |\n| [b](https://example.com/b) |\n'],
  ['in raw HTML', 'A <a href="/b?c#d">b</a>', 'A <a href="https://example.com/b?c#d">b</a>'],
  ['in quoted HTML', "> <div>\n> <img src='/a.png'>", "> <div>\n> <img src='https://example.com/a.png'>"],
])('%s is made absolute', (_, markdown, expected) => {
  expect(absoluteLinks(markdown, absolute)).toBe(expected);
});

test.each([
  ['a picture', '![/a](./a.png "t")', '![/a](https://example.com/b.png "t")'],
  ['with escapes', '[![a](./a\\_b.png "t \\"q\\"")](c/)', '[![a](https://example.com/b.png "t \\"q\\"")](C)'],
  [
    'by name',
    '![a][x] [b][y]\n\n[x]: ./a.png\n[y]: /y\n',
    '![a][x] [b][y]\n\n[x]: https://example.com/b.png\n[y]: C\n',
  ],
  [
    'with a name that has escapes',
    '![a][x]\n\n[x]: a\\_b.png "t"\n',
    '![a][x]\n\n[x]: https://example.com/b.png "t"\n',
  ],
  ['in raw HTML', '<a href="c"><img src="a b.png"></a>', '<a href="C"><img src="https://example.com/b.png"></a>'],
])('addresses of pictures are looked up: %s', (_, markdown, expected) => {
  const image = () => 'https://example.com/b.png';
  expect(absoluteLinks(markdown, () => 'C', image)).toBe(expected);
});

test.each([
  '[b](#b) <https://example.org> www.example.org a@example.org',
  '[b](https://example.org) [c](mailto:a@example.org)',
  '```email\nSubject: [a](/b)\n```\n',
  '<a href="#b"> <a href="https://example.org"> <abbr title="/a"> <!-- a -->',
  '`[a](/b)` \\[a](/b) [Position](s',
  '# “Curly”\u00a0*quotes* -- "straight"\n\n\n- [ ] a\n',
])('%j stays the same', (markdown) => {
  expect(absoluteLinks(markdown, absolute)).toBe(markdown);
});
