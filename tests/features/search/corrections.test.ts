import { expect, test } from 'vitest';
import { correctQuery, correctionTerms } from '../../../src/features/search/corrections.ts';
import { makeArticle } from '../../helpers/make-article.ts';

const terms = ['interview', 'thank', 'follow', 'offer', 'after', 'email', 'date', 'salary', 'you'];

test.each([
  ['folow', ['folow'], 'follow'],
  ['intervew', ['intervew'], 'interview'],
  ['Emial', ['Emial'], 'email'],
  ['affer', ['affer'], 'offer'],
  ['sallary!', ['sallary!'], 'salary'],
  ['yuo', ['yuo'], 'you'],
  ['yo', ['yo'], undefined],
  ['zebra', ['zebra'], undefined],
  ['…', ['…'], undefined],
  ['', [], undefined],
  ['thank  you intervew', ['intervew'], 'thank you interview'],
  ['folow zebra', ['folow', 'zebra'], 'follow zebra'],
  ['thank you', [], undefined],
])('corrects %j, with %j mistyped, to %j', (query, mistyped, corrected) => {
  expect(correctQuery(query, mistyped, terms)).toBe(corrected);
});

test('lists the words of titles, headings and keywords, the most frequent first', () => {
  const articles = [
    makeArticle({ title: 'Décline an Offer (2 Ways)', keywords: ['salary'] }),
    makeArticle({
      title: 'Accept an Offer',
      keywords: ['offer, offer', "what's next"],
      headings: [{ type: 'heading', depth: 2, text: 'Thank-you in 2024', slug: 'x' }],
    }),
  ];
  expect(correctionTerms(articles)).toEqual([
    'offer',
    'accept',
    'decline',
    'next',
    'salary',
    'thank',
    'ways',
    'what',
    'you',
  ]);
});
