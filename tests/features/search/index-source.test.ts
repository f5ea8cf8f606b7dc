import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { anchorKind, indexedWords, toSearchSource } from '../../../src/features/search/index-source.ts';
import { templateCard } from '../../../src/features/templates/template-card.ts';
import type { Template } from '../../../src/features/templates/template.ts';

const template = (given: Partial<Template>): Template => ({
  id: 'email-thanks',
  name: 'Thanks & "more"',
  kind: 'email',
  text: 'Subject: Thank you\n\nHi [Name],',
  subject: 'Thank you',
  body: 'Hi [Name],',
  limit: undefined,
  ...given,
});

test.each([['email'], ['reply'], ['message']] as const)(
  'the name of a card (%s) gets its id, and its end is marked',
  (kind) => {
    const source = toSearchSource(toHtml(templateCard(template({ kind }), {}, 'en')));
    expect(source).toContain('<dt id="email-thanks" data-pagefind-weight="5">Thanks &#x26; &#x22;more&#x22;</dt>');
    expect(source).toMatch(/<i id="template-end"><\/i>$/u);
    expect(source).not.toContain('email-template');
    expect(source).toContain('<div class="template-actions" data-pagefind-ignore>');
  },
);

test('keeps several cards apart', () => {
  const cards = [template({}), template({ id: 'email-2', name: 'Second' })].map((one) =>
    toHtml(templateCard(one, {}, 'en')),
  );
  const source = toSearchSource(cards.join('<p>between</p>'));
  expect(source.match(/<dt id="email-(?:thanks|2)"/gu)).toHaveLength(2);
  expect(source).toMatch(/Hi .*<i id="template-end"><\/i><p>between<\/p><dt /su);
});

test('copies category and keywords from the head', () => {
  const head = [
    '<meta property="article:section" content="Offers &amp; $& more">',
    '<meta property="article:tag" content="one">',
    '<meta property="article:tag" content="&quot;two&quot;">',
  ];
  expect(toSearchSource(`${head.join('')}<article class="article">`)).toBe(
    `${head.join('')}<article data-category="Offers &amp; $& more" data-keywords="one, &quot;two&quot;" ` +
      'data-pagefind-filter="category[data-category]" data-pagefind-meta="keywords[data-keywords]" class="article">',
  );
});

test('keeps the text of tasks', () => {
  expect(toSearchSource('<li><label><input type="checkbox"> Send <b>it</b></label></li>')).toBe(
    '<li><span><input type="checkbox"> Send <b>it</b></span></li>',
  );
});

test.each([
  ['h2', 'email-etiquette', 'section'],
  ['h6', 'x', 'section'],
  ['h1', 'x', 'other'],
  ['dt', 'email-thanks', 'template'],
  ['i', 'template-end', 'template-end'],
  ['li', 'Note-fn-a', 'other'],
])('<%s id="%s"> is a %s', (element, id, kind) => {
  expect(anchorKind({ element, id, text: '', location: 0 })).toBe(kind);
});

test('counts words as Pagefind does', () => {
  expect(indexedWords(' a\u00A0b \n c\uFEFFd ')).toEqual(['a', 'b', 'c\uFEFFd']);
});
