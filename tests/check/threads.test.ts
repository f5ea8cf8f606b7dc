import { expect, test } from 'vitest';
import { analyzeArticles, analyzeShare } from '../../src/check/analysis/parallel.ts';
import { goodArticle } from './content-copy.ts';

test('several threads return the same analyses as one', async () => {
  const articles = Array.from({ length: 120 }, (_, index) => ({
    name: `guide-${index}.md`,
    bytes: new TextEncoder().encode(goodArticle.replace('Say thanks.', `## Part ${index}\n\nSay thaanks.`)),
  }));
  const share = { articles, known: { categories: ['Interview Strategy'], authors: ['Reherse Team'] } };
  expect(await analyzeArticles(share)).toEqual(await analyzeShare(share));
});
