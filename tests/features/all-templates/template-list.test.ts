import { expect, test } from 'vitest';
import { templateData, templatePages } from '../../../src/features/all-templates/template-list.ts';
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

test('up to the limit, there is one page of templates', () => {
  const articles = [makeArticle({ slug: 'a', templates }), makeArticle({ slug: 'b', templates: [] })];
  expect(templatePages(articles, 2)).toEqual([{ category: undefined, articles: [articles[0]] }]);
});

test('beyond the limit, there is a page for each category and one that links to them', () => {
  const category = { slug: 'other', name: 'Other', description: 'Others.', order: 1 };
  const articles = [makeArticle({ slug: 'a', templates }), makeArticle({ slug: 'b', templates, category })];
  const pages = templatePages(articles, 3);
  expect(pages.map((page) => [page.category?.name, page.articles.map(({ slug }) => slug)])).toEqual([
    [undefined, []],
    [articles[0]?.category.name, ['a']],
    ['Other', ['b']],
  ]);
});
