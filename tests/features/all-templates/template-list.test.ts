import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  templateData,
  templateId,
  templatePagePath,
  templatePages,
} from '../../../src/features/all-templates/template-list.ts';
import { readTemplates } from '../../../src/features/templates/template.ts';
import { createUrls } from '../../../src/paths.ts';
import { makeArticle } from '../../helpers/make-article.ts';

const fence = (text: string, language?: string) => ({ type: 'fence', language, meta: undefined, text }) as const;
const urls = createUrls({ site: 'https://example.com', base: '/guides/', appUrl: undefined });
const templates = readTemplates([
  { type: 'heading', depth: 2, text: 'Template 1: First', slug: 'template-1-first' },
  fence('Subject: Hi [Name]\n\n[topic: what] and [topic], [Company: theirs] [Company]'),
  fence('Short', 'message'),
]).filter((template) => template !== undefined);

test('templates are listed as data', () => {
  const article = makeArticle({ slug: 'a', title: 'A', templates });
  const synonyms = { [article.category.name]: { Name: 'Interviewer Name' } };
  expect(templateData([article], urls, synonyms)).toEqual([
    {
      id: 'a--email-first',
      name: 'First',
      kind: 'email',
      article: { title: 'A', url: 'https://example.com/guides/articles/a/', keywords: ['thank you'] },
      category: article.category.name,
      subject: 'Hi [Name]',
      body: '[topic: what] and [topic], [Company: theirs] [Company]',
      blanks: [
        { label: 'Name', hint: null, kind: 'name', occurrences: 1 },
        { label: 'topic', hint: 'what', kind: 'text', occurrences: 1 },
        { label: 'topic', hint: null, kind: 'text', occurrences: 1 },
        { label: 'Company', hint: 'theirs', kind: 'name', occurrences: 2 },
      ],
      url: 'https://example.com/guides/articles/a/#email-first',
    },
    expect.objectContaining({ id: 'a--email-first-2', name: 'First (2)', kind: 'message', subject: null, blanks: [] }),
  ]);
});

const [first] = templates as [(typeof templates)[number]];
const category = { slug: 'other', name: 'Other', description: 'Others.', order: 1 };
/** Describes each page: its path, and the names of its templates by article. */
const pagesOf = (articles: Parameters<typeof templatePages>[0], perPage: number) =>
  templatePages(articles, perPage).map((page) => [
    templatePagePath(page),
    page.articles.map(({ slug, templates }) => [slug, ...templates.map(({ name }) => name)]),
  ]);

test('up to the limit, there is one page of templates', () => {
  const articles = [makeArticle({ slug: 'a', templates }), makeArticle({ slug: 'b', templates: [] })];
  expect(pagesOf(articles, 2)).toEqual([['/templates/', [['a', 'First', 'First (2)']]]]);
});

test('beyond the limit, there are pages for each category and one that links to them', () => {
  const articles = [
    makeArticle({ slug: 'a', templates }),
    makeArticle({ slug: 'b', templates }),
    makeArticle({ slug: 'c', templates, category }),
  ];
  const { slug } = articles[0]?.category ?? category;
  expect(pagesOf(articles, 3)).toEqual([
    ['/templates/', []],
    [
      `/templates/${slug}/`,
      [
        ['a', 'First', 'First (2)'],
        ['b', 'First'],
      ],
    ],
    [`/templates/${slug}/page/2/`, [['b', 'First (2)']]],
    ['/templates/other/', [['c', 'First', 'First (2)']]],
  ]);
});

test('each template is on one page, in order, and pages are full', () => {
  const sizes = fc.array(fc.tuple(fc.nat(12), fc.boolean()), { maxLength: 12 });
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1, max: 9 }), (counts, perPage) => {
      const articles = counts.map(([count, isOther], index) =>
        makeArticle({
          slug: `a-${index}`,
          templates: Array.from({ length: count }, (_, at) => ({ ...first, id: `email-${at}` })),
          ...(isOther && { category }),
        }),
      );
      const all = articles.flatMap((article) => article.templates.map((template) => templateId(article, template)));
      const pages = templatePages(articles, perPage);
      const ids = pages.map((page) =>
        page.articles.flatMap((article) => article.templates.map((template) => templateId(article, template))),
      );
      expect(ids.flat().sort()).toEqual(all.sort());
      for (const [index, { number, last }] of pages.entries()) {
        const size = ids[index]?.length ?? 0;
        expect(size).toBeLessThanOrEqual(perPage);
        if (number < last) expect(size).toBe(perPage);
      }
      expect(new Set(pages.map(templatePagePath)).size).toBe(pages.length);
    }),
  );
});
