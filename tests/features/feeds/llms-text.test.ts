import { expect, test } from 'vitest';
import { llmsText } from '../../../src/features/feeds/llms-text.ts';
import { createUrls } from '../../../src/paths.ts';
import { readOutline } from '../../../src/markdown/parse.ts';
import { makeArticle } from '../../helpers/make-article.ts';

const urls = createUrls({ site: 'https://example.com', base: '/', appUrl: undefined });
const site = { name: 'Reherse', tagline: 'What to write', description: 'Guides & more.', language: 'en' };
const { templates } = readOutline('## Saying [so]\n\n~~~email\nSubject: a\n\nb\n~~~\n', 'markdown');

test('llms.txt lists guides and templates by category', () => {
  const offers = { slug: 'offers', name: 'Offers', description: 'About offers.', order: 1 };
  const articles = [
    makeArticle({ templates: templates.filter((template) => template !== undefined) }),
    makeArticle({ slug: 'no', title: 'Saying No', category: offers }),
  ];
  expect(llmsText(articles, site, urls)).toBe(`# Reherse

> Guides & more.

## Interview Strategy: guides

- [How to Say Thanks](https://example.com/articles/how-to-say-thanks.md): When to say thanks, and with which words.

## Interview Strategy: templates

- [Saying \\[so\\]](https://example.com/articles/how-to-say-thanks/#email-saying-so): How to Say Thanks

## Offers: guides

- [Saying No](https://example.com/articles/no.md): When to say thanks, and with which words.

## Optional

- [All guides in one file](https://example.com/llms-full.txt): the Markdown of every guide
- [All templates as data](https://example.com/templates.json): subject, body and blanks of every template, as JSON
- [Newest guides](https://example.com/feed.json): JSON Feed
`);
});
