import { describe, expect, test } from 'vitest';
import type { ExcerptPiece } from '../../../src/features/search/excerpt.ts';
import { readResult, type IndexedArticle } from '../../../src/features/search/result.ts';
import { indexedWords, type Anchor } from '../../../src/features/search/index-source.ts';

/** Makes an indexed article from lines: `## Heading`, `dt Template`, `/` (end of the template), or text. */
function indexArticle(title: string, lines: readonly string[]): IndexedArticle {
  const words = [...indexedWords(title)];
  const anchors: Anchor[] = [];
  for (const line of lines) {
    const [, mark, text = ''] = /^(## |dt |\/)?(.*)$/u.exec(line) ?? [];
    const element = { '## ': 'h2', 'dt ': 'dt', '/': 'i' }[mark ?? ''];
    const id = mark === '/' ? 'template-end' : text.toLowerCase().replaceAll(' ', '-');
    if (element) anchors.push({ element, id: element === 'dt' ? `email-${id}` : id, text, location: words.length });
    words.push(...indexedWords(text));
  }
  return { url: '/articles/a/', content: words.join(' '), anchors, meta: { title } };
}

const show = (pieces: readonly ExcerptPiece[]) =>
  pieces.map(({ text, isHit }) => (isHit ? `«${text}»` : text)).join('');

/** The result as a reader sees it. The simulated index finds every word that contains the first letters of a term. */
function find(article: IndexedArticle, terms: readonly string[]) {
  const words = indexedWords(article.content);
  const locations = words.flatMap((word, index) =>
    terms.some((term) => word.toLowerCase().includes(term.slice(0, 3))) ? [index] : [],
  );
  const { title, excerpt, sections } = readResult(article, locations, terms);
  return {
    title: show(title),
    excerpt: show(excerpt),
    sections: sections.map(({ kind, url, title, excerpt }) => `${kind} ${url} ${show(title)}: ${show(excerpt)}`),
  };
}

const article = indexArticle('How to Say Thanks', [
  'Say it soon.',
  '## The panel',
  'Several people at one table.',
  '## Thanks to one',
  'Some words first.',
  'dt Thanks to one',
  'Subject: Your time. Dear panel, it was good.',
  '/',
  'What follows is about salary.',
  '## Afterwards',
  'Nothing more to do.',
]);

test('links a hit in the text to its section, with the words around it', () => {
  expect(find(article, ['table'])).toEqual({
    title: 'How to Say Thanks',
    excerpt: '',
    sections: ['section /articles/a/#the-panel The panel: Several people at one «table».'],
  });
});

test('links a hit in a template to its card, and excerpts nothing after it', () => {
  expect(find(article, ['dear']).sections).toEqual([
    'template /articles/a/#email-thanks-to-one Thanks to one: Subject: Your time. «Dear» panel, it was good.',
  ]);
});

test('assigns the text after a template to the section around it', () => {
  expect(find(article, ['salary']).sections).toEqual([
    'section /articles/a/#thanks-to-one Thanks to one: What follows is about «salary».',
  ]);
});

test('leaves out a section whose heading only repeats the name of its template', () => {
  expect(find(article, ['thanks'])).toEqual({
    title: 'How to Say «Thanks»',
    excerpt: '',
    sections: [
      'template /articles/a/#email-thanks-to-one «Thanks» to one: Subject: Your time. Dear panel, it was good.',
    ],
  });
});

test('shows hits before the first heading in the excerpt of the article', () => {
  expect(find(article, ['soon'])).toEqual({ title: 'How to Say Thanks', excerpt: 'Say it «soon».', sections: [] });
});

test('shows the beginning of the article if only its keywords match', () => {
  expect(find(article, ['gratitude'])).toEqual({ title: 'How to Say Thanks', excerpt: 'Say it soon.', sections: [] });
});

describe('the order of sections', () => {
  const ids = (terms: readonly string[]) =>
    find(many, terms).sections.map((section) => section.split('#')[1]?.split(' ')[0]);
  const many = indexArticle('Many', [
    '## One',
    'offer letter',
    '## Two',
    'offer offer offer',
    '## An offer',
    'nothing else',
    '## Four',
    'offer',
    '## Five',
    'letter letter letter letter letter letter letter letter',
  ]);

  test('weighs titles more than text, and keeps the best three', () => {
    expect(ids(['offer'])).toEqual(['an-offer', 'two', 'one']);
  });

  test('puts a section with all terms first', () => {
    expect(ids(['offer', 'letter'])[0]).toBe('one');
  });
});

test('puts the section with the rarest term first', () => {
  const rare = indexArticle('A', ['## One', 'ask ask ask', '## Two', 'feedback', '## Three', 'ask ask']);
  expect(find(rare, ['ask', 'feedback']).sections[0]).toBe('section /articles/a/#two Two: «feedback»');
});

test('counts words that begin with a short term only if the term itself is not there', () => {
  const both = indexArticle('A', ['## One', 'your time and you']);
  expect(find(both, ['you']).sections).toEqual(['section /articles/a/#one One: your time and «you»']);
  const longer = indexArticle('A', ['## One', 'your time']);
  expect(find(longer, ['you']).sections).toEqual(['section /articles/a/#one One: «your» time']);
});

test('marks common words only if the query has no others', () => {
  const article = indexArticle('A', ['## One', 'for the offer']);
  const excerpt = (terms: string[]) => show(readResult(article, [2, 3, 4], terms).sections[0]?.excerpt ?? []);
  expect(excerpt(['for', 'the', 'offer'])).toBe('for the «offer»');
  expect(excerpt(['for', 'the'])).toBe('«for the» offer');
});

test('ignores words that Pagefind found but that match no term', () => {
  const article = indexArticle('A', ['## One', 'in an interview']);
  const { sections } = readResult(article, [2, 4], ['intervew', 'interview']);
  expect(sections.map(({ excerpt }) => show(excerpt))).toEqual(['in an «interview»']);
});

test('lists each section once', () => {
  const twice = indexArticle('A', ['## One', 'offer', 'dt Name', 'text', '/', 'offer again']);
  expect(find(twice, ['offer']).sections).toHaveLength(1);
});
