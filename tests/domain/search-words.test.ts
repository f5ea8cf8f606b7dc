import { expect, test } from 'vitest';
import { searchWords } from '../../src/features/search/search-words.ts';
import { makeArticle } from '../make-article.ts';

test('the words of titles, headings and keywords, those of most guides first', () => {
  const articles = [
    makeArticle({ title: 'Décline an Offer (2 Ways)', keywords: ['salary'] }),
    makeArticle({
      title: 'Accept an Offer',
      keywords: ['offer, offer', "what's next"],
      headings: [{ type: 'heading', depth: 2, text: 'Thank-you in 2024', slug: 'x' }],
    }),
  ];
  expect(searchWords(articles)).toEqual([
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
