import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { letterSearchData, type LetterSearchData } from '../../../src/features/all-templates/letter-index.ts';
import { createLetterSearch } from '../../../src/features/all-templates/letter-search.ts';
import { letterStems, phraseTerms } from '../../../src/features/all-templates/letter-words.ts';
import { makeArticle } from '../../helpers/make-article.ts';

const letter = (id: string, name: string, body: string) => ({
  id,
  name,
  kind: 'email' as const,
  text: body,
  subject: undefined,
  body,
  limit: undefined,
});
const articles = [
  makeArticle({
    slug: 'ferry',
    title: 'How to Cancel a Ferry',
    shortTitle: 'Ferries',
    keywords: ['boat', 'timetable'],
    templates: [
      letter('cancel', 'A canceled trip', 'I cannot sail on [day]. The harbor is closed to lorries.'),
      letter('moved', 'When the ferry line moves it', 'Thank you for the new day. Lorries fit, too.'),
      letter('complaint', 'A complaint', 'The R&D crew spilled C# coffee. I code C++.'),
    ],
  }),
  makeArticle({
    slug: 'bakery',
    title: 'How to Order Bread',
    keywords: ['rolls'],
    templates: [letter('order', 'An order', 'Twelve rolls, and a cake about the ferry.')],
  }),
  makeArticle({ slug: 'empty', title: 'How to Cancel', templates: [] }),
];
const situations = [
  { says: 'I want to move my trip', template: 'ferry#cancel', words: ['seasick', 'counteroffer'] },
  { says: 'They want to move my trip', template: 'ferry#moved', words: ["they haven't sailed"] },
  { says: 'Nobody published this', template: 'ferry#gone', words: ['unpublished'] },
];
const search = createLetterSearch(
  JSON.parse(JSON.stringify(letterSearchData(articles, situations))) as LetterSearchData,
);

test.each([
  // Forms of words, beginnings, and typing errors.
  ['canceling trips', 'ferry--cancel'],
  ['cance', 'ferry--cancel'],
  ['cancled', 'ferry--cancel'],
  ['cnacel', 'ferry--cancel'],
  ['complant', 'ferry--complaint'],
  ['SEASICK!', 'ferry--cancel'],
  ['séasick', 'ferry--cancel'],
  ['i am seasik', 'ferry--cancel'],
  ['counter offer', 'ferry--cancel'],
  ['counter-offer', 'ferry--cancel'],
  // A name ranks before a text, and a situation before a name.
  ['ferry', 'ferry--moved'],
  ['trip', 'ferry--cancel'],
  ['order rolls', 'bakery--order'],
  ['harbor', 'ferry--cancel'],
  // Signs belong to a word.
  ['C#', 'ferry--complaint'],
  ['c++', 'ferry--complaint'],
  ['R&D', 'ferry--complaint'],
  // Sentences, with who does what.
  ['i want to move it', 'ferry--cancel'],
  ['they want to move it', 'ferry--moved'],
  ['help they want me to move my trip', 'ferry--moved'],
  ['they’ve not sailed', 'ferry--moved'],
])('%s', (query, best) => {
  expect(search(query)[0]).toBe(best);
});

test.each(['', '   ', '?!', 'zzz', 'the of'])('"%s" finds nothing', (query) => {
  expect(search(query)).toEqual([]);
});

test('a situation whose letter is not published is not found', () => {
  expect(search('unpublished')).toEqual([]);
});

test('every letter is found at most once, whatever the query', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('a', 'e', 'f', 'r', 'y', ' ', '[', '#', '&', '\n') })),
      (query) => {
        const found = search(query);
        expect(new Set(found).size).toBe(found.length);
      },
    ),
  );
});

test('the name of each letter finds it', () => {
  for (const { slug, templates } of articles)
    for (const { id, name } of templates) expect(search(name).slice(0, 2)).toContain(`${slug}--${id}`);
});

test('a site without letters has a search that finds nothing', () => {
  expect(createLetterSearch(letterSearchData([], situations))('trip')).toEqual([]);
});

describe('words', () => {
  test.each([
    ['Thank-you for the interviews', ['thank', 'thankyou', 'interview']],
    ['C#, C++ and R&D; Q&A: #1', ['c#', 'c++', 'r&d', 'q&a', '1']],
    ['said chosen RÉSUMÉ', ['sai', 'choos', 'resum']],
  ])('%s', (text, stems) => {
    expect(letterStems(text)).toEqual(stems);
  });

  test.each([
    ['They want to move it', ['they', 'want', 'they want', 'move', 'they move']],
    ['I didn’t move', ['I', 'not', 'move', 'not move', 'I move']],
    ['i dont move', ['I', 'not', 'move', 'not move', 'I move']],
    ['No ferry. Trips', ['not', 'ferri', 'not ferri', 'trip']],
    ['I was rejected', ['I', 'reject', 'they reject']],
    ['I rejected them', ['I', 'reject', 'I reject']],
    ['I moved, they sail', ['I', 'move', 'I move', 'they', 'sail', 'they sail']],
  ])('%s, with who does what', (text, terms) => {
    expect(phraseTerms(text)).toEqual(terms);
  });
});
