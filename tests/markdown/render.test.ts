import { readFileSync } from 'node:fs';
import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { readSource } from '../../src/features/articles/article-file.ts';
import { feedHtml, feedOptions } from '../../src/markdown/feed-html.ts';
import { markdownOptions } from '../../src/markdown/options.ts';
import { createUrls } from '../../src/paths.ts';

const urls = createUrls({ site: 'https://example.com', base: '/guides/', appUrl: 'https://app.example.com' });
const page = createSatteriMarkdownProcessor({
  ...markdownOptions({ link: urls.link, synonyms: {}, language: 'en' }),
  syntaxHighlight: false,
});
const feed = createSatteriMarkdownProcessor({
  ...feedOptions((href) => new URL(urls.link(href), 'https://example.com/guides/articles/a/').href),
  syntaxHighlight: false,
});

const { body } = readSource(readFileSync(new URL('../fixtures/every-construct.md', import.meta.url), 'utf8'));
const render = async (markdown: string) => (await (await page).render(markdown)).code;

test('every construct of the format renders on a page', async () => {
  await expect(await render(body)).toMatchFileSnapshot('fixtures/every-construct.page.html');
});

test('every construct of the format renders in a feed', async () => {
  await expect(feedHtml((await (await feed).render(body)).code)).toMatchFileSnapshot(
    'fixtures/every-construct.feed.html',
  );
});

test('a letter contains exactly the text of its template', async () => {
  const text = 'Subject:  a \n\n\n[Name] & <b> {x}\n\t tab  \n \n- [ ] "q" \'s -- …\n\n';
  const html = await render(`~~~email\n${text}\n~~~\n`);
  const letter = /<div class="letter" translate="no">(.*?)<\/div>/su.exec(html)?.[1] ?? '';
  const words = letter
    .replace(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  expect(words).toBe(text);
});

test('a template without blanks or without a subject has no empty elements', async () => {
  for (const fence of ['email\nSubject: A\n\nB', 'email\nB', 'message\nB [Name]'])
    expect(await render(`## T\n\n\`\`\`${fence}\n\`\`\`\n`)).not.toMatch(/<div><\/div>/u);
});

test('headings without letters have anchors, as does a heading of two lines', async () => {
  expect(await render('## 😀\n\n## ???\n')).toMatch(/id="section".*id="section-1"/su);
  expect(await render('Two\nlines\n---\n')).toContain('id="two-lines"');
});

test('a heading that contains a link does not become one', async () => {
  expect(await render('## About [us](/about/) today\n')).toBe(
    '<h2 id="about-us-today">About <a href="/guides/about/">us</a> today</h2>\n',
  );
});

test('a text may begin with a thematic break', async () => {
  expect(await render('---\n\nText\n\n---\n')).toBe('<hr>\n<p>Text</p>\n<hr>\n');
});

test('each section with tasks has one progress element above them, in every rendering', async () => {
  const progress = async (markdown: string) => (await render(markdown)).match(/(?<=<check-list data-name=")[^"]*/gu);
  expect(await progress('## Before\n\n- [ ] a\n')).toEqual(['Before']);
  expect(await progress('- [ ] a\n')).toEqual(['Checklist']);
  expect(await progress('## A\n\n- text\n  - [ ] a\n- [x] b\n\n1. [ ] c\n\n## B\n\n- d\n')).toEqual(['A']);
  expect(await progress('## A\n\n- [ ] a\n\n  ## In the list\n\n- [ ] b\n')).toEqual(['A']);
});

test('an h1 in the text becomes an h2', async () => {
  expect(await render('# A title\n')).toBe('<h2 id="a-title"><a href="#a-title">A title</a></h2>\n');
});

test('anchors are made from what was typed, not from curly quotes', async () => {
  expect(await render('## It\'s "so" -- really\n')).toContain('id="its-so----really"');
});

test('a fence may name any language, in any case', async () => {
  for (const language of ['constructor', '__proto__', 'nonsense'])
    expect(await render(`\`\`\`${language}\na = 1\n\`\`\`\n`)).toContain('<pre><code>a = 1</code></pre>');
  expect(await render('```JavaScript\nlet a = 1;\n```\n')).toContain('class="code-keyword">let<');
});

test('code above the first heading has a name', async () => {
  const html = await render('```\na\n```\n\n```\nb\n```\n');
  expect(html.match(/data-name="[^"]*"/gu)).toEqual(['data-name="code"', 'data-name="code (2)"']);
});

test('a table is aligned by classes, not by styles', async () => {
  const html = await render('## T\n\n| a | b |\n|:-:|--:|\n| 1 | 2 |\n');
  expect(html).not.toContain('style');
  expect(html).toContain('<td class="align-center">1</td>');
  expect(html).toContain('<th scope="col" class="align-right">b</th>');
});

test('links and pictures in raw HTML get the base', async () => {
  const html = 'A <a title="x>y" href="/about/?b#c">link</a> and <img alt="" src="/favicon.svg">';
  expect(await render(html)).toBe(
    '<p>A <a title="x>y" href="/guides/about/?b#c">link</a> and <img alt="" src="/guides/favicon.svg"></p>\n',
  );
  expect(feedHtml((await (await feed).render(html)).code)).toContain('href="https://example.com/guides/about/?b#c"');
});

test.each([
  ['> [Start](/sign-up?from=here#now)', true],
  ['> Now: **[Start][s]**\n\n[s]: /sign-up/', true],
  ['> - [Start](/sign-up)', true],
  ['> Now: <a class="b" href="/sign-up?from=here">Start</a>', true],
  ['> <a href="/sign-up-tips">Tips</a>', false],
  ['> [Tips](/sign-up-tips)', false],
  ['> [Start](https://example.org/sign-up)', false],
  ['[Start](/sign-up)', false],
])('%j is a call to action: %s', async (markdown, expected) => {
  expect((await render(markdown)).includes('<div class="call-to-action">')).toBe(expected);
});

test.each([
  ['> Now: **<a href="/sign-up">Start</a>**\n', true],
  ['> [Start](/sign-up)\n', true],
  ['> <a href="/about/">Us</a>\n', false],
])('in MDX, %j is a call to action: %s', (markdown, expected) => {
  const { code } = mdxToJs(markdown, markdownOptions({ link: urls.link, synonyms: {}, language: 'en' }));
  expect(code.includes('"call-to-action"')).toBe(expected);
});

test('each table is a region with its own name', async () => {
  const table = '| a |\n|---|\n| 1 |\n';
  const html = await render(`${table}\n## T\n\n${table}\n${table}\n### U\n\n${table}`);
  expect([...html.matchAll(/<section aria-label="([^"]*)" tabindex="0"/gu)].map(([, name]) => name)).toEqual([
    'Table',
    'T',
    'T (2)',
    'U',
  ]);
});

test.each([
  ['Thanks[^a]', 'Thanks'],
  ['![A hand](/hand.png) Thanks', 'Thanks'],
  ['Say ![A hand](/hand.png) **thanks**[^a]', 'Say thanks'],
  ['`Thanks` for 3~5 days[^a]', 'Thanks for 3~5 days'],
  ['Two\\\nlines[^a]\n---', 'Two lines', ''],
])('the heading %j makes the label %j', async (heading, label, mark = '## ') => {
  const html = await render(`${mark}${heading}\n\n| a |\n|---|\n| 1 |\n\n\`\`\`\nx\n\`\`\`\n\n- [ ] b\n\n[^a]: c\n`);
  expect(/<section aria-label="([^"]*)"/u.exec(html)?.[1]).toBe(label);
  expect(html).toContain(`<copy-code data-name="code: ${label}">`);
  expect(html).toContain(`<check-list data-name="${label}">`);
});

test.each(['##', '## \u200B', '## &nbsp;', '#### \u2060\u00AD', '## <!-- x -->', '##  ##', '> ##', '- ##'])(
  'the empty heading %j is left out of pages and feeds',
  async (heading) => {
    expect(await render(`${heading}\n\n## Next\n`)).not.toMatch(/<h\d[^>]*>(?!<a href="#next">Next)/u);
    expect(feedHtml((await (await feed).render(`${heading}\n\n## Next\n`)).code)).not.toMatch(/<h\d[^>]*>(?!Next)/u);
  },
);

test.each([
  ['3~5 days and 7~9', '3~5 days and 7~9'],
  ['H~2~O, ~5% to ~7%', 'H~2~O, ~5% to ~7%'],
  ['~ a ~', '~ a ~'],
  ['~*now*~', '~<em>now</em>~'],
  ['~~gone~~ ~stays~', '<del>gone</del> ~stays~'],
])('%j is published as %j', async (markdown, html) => {
  expect(await render(markdown)).toBe(`<p>${html}</p>\n`);
  expect((await (await feed).render(markdown)).code).toBe(`<p>${html}</p>\n`);
  const mdx = mdxToJs(markdown, markdownOptions({ link: urls.link, synonyms: {}, language: 'en' })).code;
  expect(mdx.includes('"del"')).toBe(html.includes('<del>'));
});
