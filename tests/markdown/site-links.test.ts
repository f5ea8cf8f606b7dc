import { expect, test } from 'vitest';
import { mapHtmlAddresses, mapImageAddresses } from '../../src/markdown/site-links.ts';

const map = (html: string) => mapHtmlAddresses(html, (href) => `<${href}>`);

test.each([
  ['<a href="/a">', '<a href="</a>">'],
  ["<A class=b\n  HREF = '/a?b=c&amp;d'>", "<A class=b\n  HREF = '</a?b=c&amp;d>'>"],
  ['<a href="/a b">', '<a href="</a b>">'],
  ['<a title="x > href=/b" href="/a">', '<a title="x > href=/b" href="</a>">'],
  ['<p><a href="/a">1</a><a href="/b">2</a></p>', '<p><a href="</a>">1</a><a href="</b>">2</a></p>'],
])('%j becomes %j', (html, expected) => {
  expect(map(html)).toBe(expected);
});

test.each(['<abbr href="/a">', '<a data-href="/a">', '<a>href="/a"</a>', '<q cite="/a">', '<a href="">'])(
  '%j stays the same',
  (html) => {
    expect(map(html)).toBe(html);
  },
);

test.each([
  ['<img src=/a.png alt="">', '<img src=</a.png> alt="">'],
  ["<IMG alt='x > src=/b'\n  SRC = './a b.png'>", "<IMG alt='x > src=/b'\n  SRC = '<./a b.png>'>"],
  ['<img src="/a.png?b&amp;c">', '<img src="</a.png?b&amp;c>">'],
  ['<img data-src="/a.png"><a href="/a"><img src="">', '<img data-src="/a.png"><a href="/a"><img src="">'],
])('of the pictures in %j: %j', (html, expected) => {
  expect(mapImageAddresses(html, (href) => `<${href}>`)).toBe(expected);
});

test('long hostile HTML is processed quickly', () => {
  const started = performance.now();
  for (const unit of ['<a ', '<a "', '<a x="y" ', '<a href', '<a href=']) map(unit.repeat(50_000));
  for (const unit of ['<img ', '<img "', "<img src='", '<img src=']) mapImageAddresses(unit.repeat(50_000), String);
  expect(performance.now() - started).toBeLessThan(2000);
});
