import { describe, expect, test } from 'vitest';
import type { ExcerptPiece } from '../../../src/features/search/excerpt.ts';
import { readResult, type IndexedArticle } from '../../../src/features/search/result.ts';
import { indexedWords, type Anchor } from '../../../src/features/search/index-source.ts';

/** A guide as the index has it, from lines: `## Heading`, `dt Template`, `/` (its end), or text. */
function indexGuide(title: string, lines: readonly string[]): IndexedArticle {
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

/** What a reader sees. The index gives every word that begins like one that was asked for. */
function find(guide: IndexedArticle, asked: readonly string[]) {
  const words = indexedWords(guide.content);
  const locations = words.flatMap((word, index) =>
    asked.some((query) => word.toLowerCase().includes(query.slice(0, 3))) ? [index] : [],
  );
  const { title, excerpt, places } = readResult(guide, locations, asked);
  return {
    title: show(title),
    excerpt: show(excerpt),
    places: places.map(({ kind, url, title, excerpt }) => `${kind} ${url} ${show(title)}: ${show(excerpt)}`),
  };
}

const guide = indexGuide('How to Say Thanks', [
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

test('a hit in the text leads to its section, with the words around it', () => {
  expect(find(guide, ['table'])).toEqual({
    title: 'How to Say Thanks',
    excerpt: '',
    places: ['section /articles/a/#the-panel The panel: Several people at one «table».'],
  });
});

test('a hit in a template leads to its card, and not further', () => {
  expect(find(guide, ['dear']).places).toEqual([
    'template /articles/a/#email-thanks-to-one Thanks to one: Subject: Your time. «Dear» panel, it was good.',
  ]);
});

test('what follows a template belongs to its section', () => {
  expect(find(guide, ['salary']).places).toEqual([
    'section /articles/a/#thanks-to-one Thanks to one: What follows is about «salary».',
  ]);
});

test('a heading that only names a template is not listed beside it', () => {
  expect(find(guide, ['thanks'])).toEqual({
    title: 'How to Say «Thanks»',
    excerpt: '',
    places: ['template /articles/a/#email-thanks-to-one «Thanks» to one: Subject: Your time. Dear panel, it was good.'],
  });
});

test('hits before the first heading are shown with the guide', () => {
  expect(find(guide, ['soon'])).toEqual({ title: 'How to Say Thanks', excerpt: 'Say it «soon».', places: [] });
});

test('where only keywords were hit, the guide begins as it begins', () => {
  expect(find(guide, ['gratitude'])).toEqual({ title: 'How to Say Thanks', excerpt: 'Say it soon.', places: [] });
});

describe('the order of places', () => {
  const places = (asked: readonly string[]) => find(many, asked).places.map((place) => place.split(' ')[1]);
  const many = indexGuide('Many', [
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

  test('a title counts more than a text, and three are enough', () => {
    expect(places(['offer'])).toEqual(['/articles/a/#an-offer', '/articles/a/#two', '/articles/a/#one']);
  });

  test('what has all the words comes first', () => {
    expect(places(['offer', 'letter'])[0]).toBe('/articles/a/#one');
  });
});

test('a word that the guide has once leads to where it is', () => {
  const rare = indexGuide('A', ['## One', 'ask ask ask', '## Two', 'feedback', '## Three', 'ask ask']);
  expect(find(rare, ['ask', 'feedback']).places[0]).toBe('section /articles/a/#two Two: «feedback»');
});

test('words that only begin like a short one count where there is nothing better', () => {
  const both = indexGuide('A', ['## One', 'your time and you']);
  expect(find(both, ['you']).places).toEqual(['section /articles/a/#one One: your time and «you»']);
  const longer = indexGuide('A', ['## One', 'your time']);
  expect(find(longer, ['you']).places).toEqual(['section /articles/a/#one One: «your» time']);
});

test('words that stand everywhere are not marked, unless nothing else was looked for', () => {
  const guide = indexGuide('A', ['## One', 'for the offer']);
  const excerpt = (asked: string[]) => show(readResult(guide, [2, 3, 4], asked).places[0]?.excerpt ?? []);
  expect(excerpt(['for', 'the', 'offer'])).toBe('for the «offer»');
  expect(excerpt(['for', 'the'])).toBe('«for the» offer');
});

test('a word that Pagefind finds for another one counts for nothing', () => {
  const guide = indexGuide('A', ['## One', 'in an interview']);
  const { places } = readResult(guide, [2, 4], ['intervew', 'interview']);
  expect(places.map(({ excerpt }) => show(excerpt))).toEqual(['in an «interview»']);
});

test('every place of a guide is shown once', () => {
  const twice = indexGuide('A', ['## One', 'offer', 'dt Name', 'text', '/', 'offer again']);
  expect(find(twice, ['offer']).places).toHaveLength(1);
});
