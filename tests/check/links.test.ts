import { expect, test } from 'vitest';
import type { Where } from '../../src/check/checked-article.ts';
import { goodArticle, findingsOf } from './content-copy.ts';

const other = goodArticle.replace(
  'Say thanks.',
  '## Say Thanks\n\n### Template: The Email\n\n```\nSubject: A\n\nB\n```',
);

/** Findings about a link, as `rule: hint`. */
async function report(href: string, settings: Partial<Where> = {}): Promise<string[]> {
  const article = goodArticle.replace('Say thanks.', `Say thanks, see [the other guide](${href}).`);
  const findings = await findingsOf({ 'a.md': article, 'b.md': other }, settings);
  return findings.map(({ rule, hint }) => `${rule}: ${hint}`);
}

const LIVE = [
  '/',
  '/articles/',
  '/articles/b',
  '/articles/b/',
  '/articles/b/#say-thanks',
  '/articles/b#email-the-email',
  '/articles/b/?from=a#template-the-email',
  '../b/',
  '../b/#say-thanks',
  '/categories/interview-strategy/',
  '/about/',
  '/templates/',
  '/templates/#b--email-the-email',
  '/privacy/',
  '/sign-up',
  '/sign-up/?from=guide',
  '/rss.xml',
  '/favicon.svg',
  '/sitemap-index.xml',
  '/favicon.ico',
  '/icon-192.png',
  '/og.png',
  '/og/b.png',
  '/404.html',
  'https://guides.example.com/articles/b/#say-thanks',
  'https://example.com/nothing/',
  '//example.com/nothing/',
  'mailto:a@example.com',
  'tel:+1',
  '#top',
];

test.each(LIVE)('%s is a working link', async (href) => {
  expect(await report(href)).toEqual([]);
});

test.each([
  ['/articles/bb/', 'link/page: Did you mean "/articles/b/"?'],
  ['/b/', 'link/page: Did you mean "/articles/b/"?'],
  ['/articles/b/#say-thank', 'link/anchor: Did you mean "#say-thanks"?'],
  ['/templates/#b--email-the-mail', 'link/anchor: Did you mean "#b--email-the-email"?'],
  [
    './desk.png',
    'link/page: Show the picture: ![What it shows](./desk.png). To link to it as a file, put it into public/ and write its path from there.',
  ],
  [
    'images/desk.jpeg',
    'link/page: Show the picture: ![What it shows](./images/desk.jpeg). To link to it as a file, put it into public/ and write its path from there.',
  ],
  ['../nothing-like-it/', 'link/page: The address of a guide is /articles/ and its file name without the ending.'],
  ['b.md', 'link/page: Did you mean "/articles/b/"?'],
  ['/articles/b.html', 'link/page: Did you mean "/articles/b/"?'],
  [
    '/categories/no-such-category-here/',
    'link/page: The address of a guide is /articles/ and its file name without the ending.',
  ],
  ['/articles/page/2/', 'link/page: The address of a guide is /articles/ and its file name without the ending.'],
  ['/templates/interview-strategy/', 'link/page: Did you mean "/categories/interview-strategy/"?'],
  ['/favicon.icon', 'link/page: Files go into public/: write their path from there.'],
  ['/100%/', 'link/page: The address of a guide is /articles/ and its file name without the ending.'],
  [
    'https://guides.example.com/nothing-there/',
    'link/page: The address of a guide is /articles/ and its file name without the ending.',
  ],
])('%s is a broken link', async (href, expected) => {
  expect(await report(href)).toEqual([expected]);
});

test('below a base path, links are still written from the root of the site', async () => {
  const settings = { base: '/guides/' };
  expect(await report('/articles/b/#say-thanks', settings)).toEqual([]);
  expect(await report('https://guides.example.com/guides/articles/b/', settings)).toEqual([]);
  expect(await report('https://guides.example.com/elsewhere/', settings)).toEqual([]);
  expect(await report('/articles/x-y-z/', settings)).toHaveLength(1);
  expect(await report('/guides/articles/b/', settings)).toEqual([
    'link/page: Leave out "/guides/": addresses are written from the root of the site.',
  ]);
});

test('a link to an unpublished article is broken under each of its names', async () => {
  const draft = other.replace('\n---\n', '\ndraft: true\nredirectFrom: ["old"]\n---\n');
  const reach = async (href: string) => {
    const article = goodArticle.replace('Say thanks.', `Say thanks, see [the other guide](${href}).`);
    return (await findingsOf({ 'a.md': article, 'b.md': draft })).map(({ rule }) => rule);
  };
  expect(await reach('/articles/b/')).toEqual(['link/unpublished']);
  expect(await reach('/articles/b.md')).toEqual(['link/unpublished']);
  expect(await reach('/articles/old/')).toEqual(['link/page']);
});

test('an old name redirects for the page and for its Markdown', async () => {
  const renamed = other.replace('\n---\n', '\nredirectFrom: ["old"]\n---\n');
  const reach = async (href: string) => {
    const article = goodArticle.replace('Say thanks.', `Say thanks, see [the other guide](${href}).`);
    return (await findingsOf({ 'a.md': article, 'b.md': renamed })).map(({ rule, hint }) => `${rule}: ${hint}`);
  };
  expect(await reach('/articles/old/')).toEqual(['link/moved: Write "/articles/b/".']);
  expect(await reach('/articles/old.md')).toEqual(['link/moved: Write "/articles/b.md".']);
});

test('links to the pages of a category work as far as its guides fill them', async () => {
  const many = Array.from({ length: 25 }, (_, index): [string, string] => [
    `guide-${index}.md`,
    index === 0 ? goodArticle.replace('Say thanks.', 'See [a](/categories/moving-on/page/2/).') : goodArticle,
  ]);
  const ofTwo = many.map(([name, text], index): [string, string] => [
    name,
    index < 2 ? text.replace('"Interview Strategy"', '"Moving On"') : text,
  ]);
  const rules = async (articles: [string, string][]) =>
    (await findingsOf(Object.fromEntries(articles))).map(({ rule }) => rule).filter((rule) => rule.startsWith('link/'));
  expect(await rules(ofTwo)).toEqual(['link/page']);
  expect(await rules(many.map(([name, text]) => [name, text.replace('"Interview Strategy"', '"Moving On"')]))).toEqual(
    [],
  );
});

test('links to the templates of a category work as far as there are too many for one page', async () => {
  const letters = Array.from(
    { length: 41 },
    (_, index) => `\n### Letter ${index}\n\n\`\`\`email\nSubject: A\n\nB\n\`\`\`\n`,
  );
  const many = (guides: number) =>
    Array.from({ length: guides }, (_, index): [string, string] => {
      const links = '[a](/templates/interview-strategy/) [b](/templates/interview-strategy/page/2/)';
      const text = index === 0 ? `See ${links} [c](/templates/interview-strategy/page/3/).` : 'Say thanks.';
      return [`guide-${index}.md`, goodArticle.replace('Say thanks.', `${text}\n${letters.join('')}`)];
    });
  const broken = async (guides: number) =>
    (await findingsOf(Object.fromEntries(many(guides)))).filter(({ rule }) => rule === 'link/page').length;
  expect(await broken(4)).toBe(3);
  expect(await broken(5)).toBe(1);
  expect(await broken(10)).toBe(0);
});

test('a guide with a dot in its name is still a page', async () => {
  const article = goodArticle.replace('Say thanks.', 'Say thanks, see [the guide](/articles/node.js/).');
  const findings = await findingsOf({ 'a.md': article, 'node.js.md': goodArticle });
  expect(findings.map(({ rule }) => rule)).toEqual(['file/name']);
});
