import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SearchIndex } from '../../src/build/search-index.ts';

const page = (title: string, text: string) => `<!doctype html><html lang="en"><head>
<meta property="article:section" content="Offers"><meta property="article:tag" content="unheard"></head>
<body><header>Not the article</header><article class="article">
<header class="article-head"><nav class="breadcrumbs">Home</nav><h1>${title}</h1><p class="facts">7 min</p></header>
<div class="prose">${text}</div><footer class="onward">Read next</footer></article></body></html>`;

const pages: Readonly<Record<string, string>> = {
  'articles/index.html': '<html lang="en"><body><h1>All guides</h1></body></html>',
  'articles/page/2/index.html': '<html lang="en"><body><h1>Page 2</h1></body></html>',
  'articles/b/index.html': page('Second', '<h2 id="one">One</h2><p>Text<sup>1</sup></p>'),
  'articles/b.md': '# Second',
  'articles/a/index.html': page('First', '<ul><li><label><input type="checkbox"> A task</label></li></ul>'),
};

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Indexes the pages, which become ready in this order. */
async function build(ready = Object.keys(pages)): Promise<Map<string, string>> {
  const index = join(folder, 'pagefind');
  rmSync(index, { recursive: true, force: true });
  const search = new SearchIndex();
  search.expect(Object.keys(pages));
  for (const file of ready) search.read(file, Buffer.from(pages[file] ?? ''));
  await search.write(folder);
  const files = readdirSync(index, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => [
      join(parentPath, name).slice(index.length + 1),
      readFileSync(join(parentPath, name), 'base64'),
    ]),
  );
}

function fragments(files: ReadonlyMap<string, string>): unknown[] {
  return [...files]
    .filter(([path]) => path.endsWith('.pf_fragment'))
    .map(([, content]) => {
      const text = gunzipSync(Buffer.from(content, 'base64')).toString();
      return JSON.parse(text.slice(text.indexOf('{'))) as unknown;
    });
}

test('indexes articles without the page around them', async () => {
  expect(fragments(await build())).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ url: '/articles/a/', content: 'First. A task.' }),
      expect.objectContaining({
        url: '/articles/b/',
        content: 'Second. One. Text.',
        filters: { category: ['Offers'] },
        meta: { title: 'Second', keywords: 'unheard' },
      }),
    ]),
  );
});

test('indexes nothing else, and writes only the files that the search uses', async () => {
  const files = await build();
  expect(fragments(files)).toHaveLength(2);
  expect([...files.keys()].filter((path) => /\.(?:js|css)$/u.test(path))).toEqual(['pagefind.js']);
});

test('the same pages give the same bytes, whichever is ready first', async () => {
  expect(await build(Object.keys(pages).reverse())).toEqual(await build());
});
