import { join } from 'node:path';
import { imageSize } from 'image-size';
import { expect, test } from 'vitest';
import { markdownToMdast } from 'satteri';
import { secondSite, sites } from './sites.ts';

const prefix = secondSite.origin + secondSite.base;
const articles = ['pictures', 'same-pictures'].map((slug) => ({
  slug,
  page: secondSite.pages.find(({ path }) => path === `/articles/${slug}/`),
}));

/** Site path of a file, from its URL. */
function fileOf(url: string): string {
  return decodeURI(new URL(url, prefix).pathname.slice(secondSite.base.length - 1)).replaceAll('%2C', ',');
}

function picturesOf({ page }: (typeof articles)[number]): Record<string, string>[] {
  const images = page?.$('.prose img').toArray() ?? [];
  return images.map(({ attribs }) => attribs);
}

test.each(sites)('%s: every picture has a file, a size and words', (_, { pages, files, base }) => {
  for (const { $ } of pages) {
    $('img').each((_, image) => {
      const { src = '', srcset = '', alt, width, height } = $(image).attr() ?? {};
      expect(alt).toBeDefined();
      const shown = [src, ...srcset.split(', ').map((item) => item.split(' ')[0] ?? '')].filter((url) => url !== '');
      expect(shown.filter((url) => !url.startsWith(base) || !files.has(decodeURI(url.slice(base.length - 1))))).toEqual(
        [],
      );
      expect(Number(width)).toBeGreaterThan(0);
      expect(Number(height)).toBeGreaterThan(0);
    });
  }
});

test.each(articles)('$slug shows each picture in its own shape, whatever its syntax', (article) => {
  const pictures = picturesOf(article);
  expect(pictures.map(({ alt }) => alt)).toEqual([
    'A desk near the top',
    'A desk by its name',
    'A desk',
    'desk',
    'A desk in a link',
    'A large desk',
    'A large desk, encoded',
    'A drawing',
    'A dot',
    'A turned photo',
    'The sign of the site',
    'A wide picture',
    'The same',
    'A desk in HTML',
    'A "large" desk',
  ]);
  for (const { src = '', width, height } of pictures) {
    const { width: across, height: down, orientation = 1 } = imageSize(secondSite.readBytes(fileOf(src)));
    const shape = orientation >= 5 ? down / across : across / down;
    expect(Number(width) / Number(height), src).toBeCloseTo(shape, 2);
  }
});

test('both formats publish the same', () => {
  const [markdown, mdx] = articles.map(picturesOf);
  expect(mdx).toEqual(markdown);
});

test('a first picture at the top loads at once, and the others when they are near', () => {
  for (const article of articles) {
    const [first, ...others] = picturesOf(article).map(({ loading }) => loading);
    expect(first).toBeUndefined();
    expect(others.filter((loading) => loading !== 'lazy')).toEqual([]);
  }
});

test('a large picture has smaller copies, and is not published as large as it is', () => {
  for (const article of articles) {
    const large = picturesOf(article).find(({ alt }) => alt === 'A large desk');
    const sizes = large?.['srcset']?.split(', ').map((item) => {
      const [url = '', width] = item.split(' ');
      return [width, imageSize(secondSite.readBytes(fileOf(url))).width];
    });
    expect(sizes).toEqual([
      ['640w', 640],
      ['1280w', 1280],
    ]);
  }
  expect([...secondSite.files].filter((file) => /big-desk\.\w+\.jpg$/u.test(file))).toEqual([]);
});

test.each(articles)('the Markdown version of $slug names its pictures by absolute addresses', ({ slug }) => {
  const text = secondSite.read(`/articles/${slug}.md`);
  const found = [...JSON.stringify(markdownToMdast(text)).matchAll(/https:[^"\\ ]+\.(?:png|svg|gif|jpg|webp)/gu)];
  const files = new Set(found.map(([url]) => fileOf(url)));
  expect(files.size).toBe(7);
  expect([...files].filter((file) => !secondSite.files.has(file))).toEqual([]);
  expect(text).not.toMatch(/\(<?(?:\.|images)|src=['"{]+(?:\.|images)|\]: <?\./u);
});

test('feeds have the pictures with their sizes, by absolute addresses', () => {
  const { items } = JSON.parse(secondSite.read('/feed.json')) as { items: { url: string; content_html: string }[] };
  for (const { slug } of articles) {
    const html = items.find(({ url }) => url === `${prefix}articles/${slug}/`)?.content_html ?? '';
    const tags = html.match(/<img [^>]*>/gu) ?? [];
    expect(tags).toHaveLength(15);
    for (const tag of tags) {
      const [, src = ''] = / src="([^"]*)"/u.exec(tag) ?? [];
      expect(tag).toMatch(/ width="\d+" height="\d+"/u);
      expect(src.startsWith(prefix) && secondSite.files.has(fileOf(src)), tag).toBe(true);
    }
  }
});

test('only pictures that an article shows are published under a new name', () => {
  const pages = articles.map(({ page }) => page?.html).join('');
  const assets = [...secondSite.files].filter((file) => /^\/_astro\/.*\.(?:png|svg|gif|jpg|webp)$/u.test(file));
  expect(assets.length).toBeGreaterThan(5);
  expect(assets.filter((file) => !pages.includes(join(secondSite.base, file)))).toEqual([]);
});
