import { expect, test } from 'vitest';
import { mapHtmlAddresses } from '../../src/markdown/site-links.ts';

const map = (html: string) => mapHtmlAddresses(html, (href) => `<${href}>`);

test.each([
  ['<a href="/a">', '<a href="</a>">'],
  ["<A class=b\n  HREF = '/a?b=c&amp;d'>", "<A class=b\n  HREF = '</a?b=c&amp;d>'>"],
  ['<img src=/a.png alt="">', '<img src=</a.png> alt="">'],
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

test('long hostile HTML is processed quickly', () => {
  const started = performance.now();
  for (const unit of ['<a ', '<a "', '<a x="y" ', '<a href', '<a href=']) map(unit.repeat(50_000));
  expect(performance.now() - started).toBeLessThan(2000);
});
