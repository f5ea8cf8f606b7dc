import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readArticleText } from '../helpers/foreign-html.ts';
import { SECRET } from '../helpers/hostile-articles.ts';
import { secondSite, sites } from './sites.ts';

const TEXT_FILE = /\.(?:html|md|txt|json|xml|js|css|webmanifest)$/u;
const HTML_COMMENT = /<!--|&lt;!--|\\u003c!--/iu;

describe.each(sites)('%s', (_, site) => {
  const articles = site.pages.filter(({ path }) => /^\/articles\/(?!page\/)[^/]+\/$/u.test(path));

  test.each(articles)('$path: its text has only harmless elements, and they stay inside it', ({ html }) => {
    const text = readArticleText(html);
    expect(text?.around).toBe('html body main article div');
    expect(text?.faults).toEqual([]);
  });

  test('what programs read has no HTML comment', () => {
    const files = [...site.files].filter((file) => /\.(?:md|txt|json)$|\/(?:rss|feed)\.xml$/u.test(file));
    expect(files).toEqual(
      expect.arrayContaining([
        '/llms-full.txt',
        '/templates.json',
        '/feed.json',
        '/rss.xml',
        '/articles/how-to-leave-a-job.md',
      ]),
    );
    expect(files.filter((file) => HTML_COMMENT.test(site.read(file)))).toEqual([]);
  });
});

test('the search index has no comments of articles', () => {
  const fragments = [...secondSite.files].filter((file) => file.endsWith('.pf_fragment'));
  const texts = fragments.map((file) => gunzipSync(secondSite.readBytes(file)).toString('utf8'));
  expect(texts.some((text) => text.includes('Two elements that mean nothing'))).toBe(true);
  expect(texts.filter((text) => text.includes(SECRET) || HTML_COMMENT.test(text))).toEqual([]);
});

test('comments of articles are in no file, and the text around them is', () => {
  const files = [...secondSite.files].filter((file) => TEXT_FILE.test(file));
  expect(files.filter((file) => secondSite.read(file).includes(SECRET))).toEqual([]);
  for (const file of ['/articles/refused-html/index.html', '/articles/refused-html.md', '/llms-full.txt'])
    expect(secondSite.read(file)).toContain('Two elements that mean nothing');
});
