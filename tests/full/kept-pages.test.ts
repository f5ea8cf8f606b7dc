import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { articleSource } from '../helpers/article-source.ts';
import { buildCopy } from '../helpers/build-copy.ts';
import { env, newProject, removeProjects, siteIn } from './build-projects.ts';

const ALL = /(\d+) pages and Markdown files are those of the last build/u;

let root: string;
const at = (file: string) => join(root, file);
const article = (name: string) => at(`content/articles/${name}.md`);
const change = (file: string, from: string | RegExp, to: string) => {
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(file, text.replace(from, to));
};

/** Builds, and returns the site and the number of kept pages and files. */
function build(settings: Readonly<Record<string, string>>, ...args: string[]) {
  const { status, output } = buildCopy(root, {}, { ...env, ...settings }, args);
  expect(status, output).toBe(0);
  return { site: siteIn(root), kept: Number(ALL.exec(output)?.[1]) };
}

/** A guide with one letter. */
const source = (title: string, date: string) =>
  articleSource({
    title,
    date,
    body: '## One\n\nSome text.\n\n### A letter\n\n```\nSubject: Hello\n\nHi [Name],\n\nBest,\n[Your Name]\n```\n',
  });

/** Files of the last build that the next one may keep. */
const keptFiles = () =>
  Object.keys((JSON.parse(readFileSync(at('.cache/pages.json'), 'utf8')) as { pages: object }).pages);

const names = ['one', 'two', 'three', 'four', 'five', 'six'];

beforeAll(() => {
  root = newProject('kept');
  // Two pages of templates, besides the one that leads to them.
  change(at('src/features/all-templates/template-list.ts'), 'TEMPLATES_PER_PAGE = 200', 'TEMPLATES_PER_PAGE = 3');
  for (const [index, name] of names.entries())
    writeFileSync(article(name), source(`Guide ${name}`, `2025-01-0${index + 1}`));
  build({});
  expect(keptFiles()).toContain('templates/interviews/index.html');
});

afterAll(removeProjects);

const nothing = () => undefined;
const sitePage = 'dist/articles/one/index.html';

/**
 * Each change starts from the site of the one before. `kept`: all files that may be kept, some, none, or those of the
 * other articles, which may all be the same.
 */
test.each<
  [name: string, apply: () => unknown, kept: 'all' | 'some' | 'others' | 'none', settings?: Record<string, string>]
>([
  ['nothing has changed', nothing, 'all'],
  [
    'a text',
    () => {
      change(article('two'), 'Some text.', 'Other text.');
    },
    'some',
  ],
  [
    'a title',
    () => {
      change(article('two'), 'Guide two', 'Guide 2');
    },
    'some',
  ],
  [
    'the category of an article',
    () => {
      change(article('three'), 'Interviews', 'Offers');
    },
    'some',
  ],
  [
    'a new guide',
    () => {
      writeFileSync(article('new'), source('A new guide', '2025-01-04'));
    },
    'others',
  ],
  [
    'a deleted guide',
    () => {
      rmSync(article('new'));
    },
    'others',
  ],
  [
    'a guide that becomes MDX',
    () => {
      rmSync(article('six'));
      writeFileSync(article('six') + 'x', source('Guide six', '2025-01-06'));
    },
    'some',
  ],
  [
    'the description of a category',
    () => {
      change(at('content/categories.yaml'), /description: .*/u, 'description: Another sentence about it.');
    },
    'none',
  ],
  [
    'code',
    () => {
      change(at('src/features/articles/ArticleFoot.astro'), 'Next steps', 'Read on');
    },
    'none',
  ],
  [
    'a style',
    () => {
      appendFileSync(at('src/features/articles/article.css'), '.article { margin: 1px }');
    },
    'none',
  ],
  [
    'src/site.ts',
    () => {
      change(at('src/site.ts'), /tagline: '[^']*'/u, "tagline: 'Another line'");
    },
    'none',
  ],
  ['the environment', nothing, 'none', { BASE_PATH: '/below/' }],
  ['the environment again', nothing, 'none'],
  [
    'public/',
    () => {
      writeFileSync(at('public/new.txt'), 'New');
    },
    'none',
  ],
  [
    'a damaged page',
    () => {
      appendFileSync(at(sitePage), 'x');
    },
    'some',
  ],
  [
    'a page that was replaced by that of another',
    () => {
      writeFileSync(at(sitePage), readFileSync(at('dist/articles/four/index.html')));
    },
    'some',
  ],
  [
    'a missing page',
    () => {
      rmSync(at(sitePage));
    },
    'some',
  ],
  [
    'a missing site',
    () => {
      rmSync(at('dist'), { recursive: true });
    },
    'none',
  ],
  [
    'half an index',
    () => {
      writeFileSync(at('.cache/pages.json'), readFileSync(at('.cache/pages.json'), 'utf8').slice(0, 99));
    },
    'none',
  ],
  [
    'an index of another version',
    () => {
      change(at('.cache/pages.json'), /"version":"./u, '"version":"x');
    },
    'none',
  ],
])('kept pages, %s: the site equals one that was built from nothing', (_, apply, wanted, settings = {}) => {
  const most = keptFiles().length;
  apply();
  const { site, kept } = build(settings);
  const fresh = build(settings, '--fresh');
  expect(fresh.kept).toBe(0);
  expect(site).toEqual(fresh.site);
  if (wanted === 'none') expect(kept).toBe(0);
  else expect(kept).toBeGreaterThan(0);
  if (wanted === 'all') expect(kept).toBe(most);
  if (wanted === 'some') expect(kept).toBeLessThan(most);
  if (wanted === 'others') expect(kept).toBeLessThanOrEqual(most);
});
