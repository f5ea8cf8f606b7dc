import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { markdownOptions } from '../../src/markdown/options.ts';
import { readOutline } from '../../src/markdown/parse.ts';
import { publishedMarkdown } from '../../src/markdown/published-markdown.ts';

const options = markdownOptions({ link: (href) => href, synonyms: {}, language: 'en' });
const processor = createSatteriMarkdownProcessor({ ...options, syntaxHighlight: false });
const render = async (markdown: string) => (await (await processor).render(markdown)).code;
const published = (markdown: string) =>
  publishedMarkdown(markdown)
    .replace(/\n{2,}/gu, '\n\n')
    .trim();

const COMMENTS = [
  'A <!-- secret --> b',
  'A\n<!-- secret -->\nb',
  'A\n\n<!--\nsecret\n\nsecret\n-->\n\nb',
  'A\n\n<!--> secret -->\n\nb',
  'A\n\n<!---> secret -->\n\nb',
  'A\n\n<!-- secret --!>\n\nb',
  'A\n\n<!-- secret\n\nb',
  '- A <!-- secret -->\n- <!-- secret -->\n- b',
  '> A\n>\n> <!-- secret\n> secret -->\n>\n> b',
  '| A |\n|---|\n| b <!-- secret --> |',
  '## A <!-- secret --> b',
  'A **b <!-- secret -->**',
  'A[^1] b\n\n[^1]: A note <!-- secret -->',
  'A\n\n[//]: # (secret)\n[//]: # "secret"\n[comment]: <> (secret)\n\nb',
  'A b\n\n[^secret]: A secret <b>note</b>',
  'A\n\n<div>\n\n<!-- secret -->\n\n</div>\n\nb',
  'A\n\n<?secret?>\n\n<!SECRET secret>\n\n<![CDATA[secret]]>\n\nb',
  'A\n\n<script>secret</script>\n\n<style>\n\nsecret</style>\n\nb',
];

describe.each(COMMENTS)('the comment in %j', (markdown) => {
  test('is not on the page, in the Markdown version, in the contents', async () => {
    for (const text of [await render(markdown), published(markdown)]) {
      expect(text).not.toMatch(/secret|<!/iu);
      expect(text).toContain('A');
    }
    const { headings, words } = readOutline(markdown, 'markdown');
    expect(JSON.stringify(headings)).not.toContain('secret');
    expect(words).toBeLessThan(8);
  });
});

test.each([
  ['## The <soon> list', '<h2 id="the-soon-list"><a href="#the-soon-list">The &lt;soon&gt; list</a></h2>\n'],
  ['<soon>', '<p>&lt;soon&gt;</p>\n'],
  ['Dear <name title="a">you</name>', '<p>Dear &lt;name title="a"&gt;you&lt;/name&gt;</p>\n'],
  ['<xmp>\n\nNext', '<p>Next</p>\n'],
  ['A <b class="x" id="Content" title="t" onclick="x()">b</b>', '<p>A <b title="t">b</b></p>\n'],
  ['A <a href="java&#10;script:x()">b</a> [c](javascript:x())', '<p>A <a>b</a> <a href="#">c</a></p>\n'],
  ['<email-template>A</email-template>', '<p>A</p>\n'],
  ['`<!-- a -->` and `<xmp>`', '<p><code>&lt;!-- a --&gt;</code> and <code>&lt;xmp&gt;</code></p>\n'],
  ['</div></main>\n\nA', '\n<p>A</p>\n'],
  ['A <b>b\n\nC', '<p>A <b>b</b></p>\n<p>C</p>\n'],
  ['- <div><li>A</li></div>', '<ul>\n<li>\n<div>A</div>\n</li>\n</ul>\n'],
  [
    '<details>\n<summary>A</summary>\n\n*b*\n\n</details>',
    '<details>\n<summary>A</summary>\n<p><em>b</em></p>\n</details>\n',
  ],
])('%j becomes %j', async (markdown, html) => {
  expect(await render(markdown)).toBe(html);
});

test.each([
  ["A <kbd title='b'>c</kbd> &amp; <br/>", "A <kbd title='b'>c</kbd> &amp; <br/>"],
  ['A <scr<!-- x -->ipt>b</script>', 'A b'],
  ['A <soon> <b style="x">b</b>', 'A &lt;soon&gt; <b>b</b>'],
  ['[a] [b][c]\n\n[a]: /x\n[c]: /y "t"\n[c]: /z', '[a] [b][c]\n\n[a]: /x\n[c]: /y "t"'],
  ['```\n<!-- code -->\n```\n\n`<!-- code -->`', '```\n<!-- code -->\n```\n\n`<!-- code -->`'],
])('the Markdown version of %j is %j', (markdown, expected) => {
  expect(published(markdown)).toBe(expected);
});

test.each([
  ['<script>run()</script>', /script|run/u],
  ['A <b onclick="run()" style="x" title="kept">b</b>', /onclick|style|run/u],
  ['A <b onclick={"run()"} set:html="run()" title={"kept"} {...run}>b</b>', /onclick|set:|\.\.\.run|"run/u],
  ['<div><iframe src="https://run.example/" /><ul><li><object data="/run" /></li></ul></div>', /iframe|object"|run/u],
  ['<site-search>run</site-search>', /site-search|run/u],
  ['<Unknown.Part>run</Unknown.Part>', /Unknown|run\b/u],
  ['import run from "./run.js"\n\nexport const a = run();\n\nA {run()} b {/* run */}', /run/u],
  ['A <a href="javascript:run()">b</a> [c](javascript:run())', /run/u],
  ['<made-up><p><script>run()</script></p></made-up>', /script|run|jsx\("made-up/u],
  ['- <div><li>a</li></div>', /"div", \{ children: _jsx\("li/u],
])('in .mdx, nothing of %j runs', (mdx, refused) => {
  const { code } = mdxToJs(`${mdx}\n`, options);
  const content = code.slice(code.indexOf('_createMdxContent'), code.indexOf('function MDXContent'));
  expect(content).not.toMatch(refused);
  if (mdx.includes('kept')) expect(content).toContain('title: "kept"');
});
