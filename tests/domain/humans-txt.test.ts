import { expect, test } from 'vitest';
import { humansTxt } from '../../src/features/metadata/humans-txt.ts';
import { makeArticle } from '../make-article.ts';

test('humans.txt names publisher and authors, each once', () => {
  const person = { name: 'Ada Example', type: 'Person', url: 'https://ada.example/' } as const;
  const articles = [makeArticle(), makeArticle({ updated: '2025-03-01' }), makeArticle({ author: person })];
  const owner = { name: 'Example Ltd', email: 'hello@example.com' };
  expect(humansTxt(owner, 'en', articles).split('\n')).toEqual([
    '/* TEAM */',
    'Publisher: Example Ltd',
    'Author: Ada Example',
    'Author: Reherse Team',
    'Contact: hello@example.com',
    '',
    '/* SITE */',
    'Last update: 2025/03/01',
    'Language: English',
    'Software: Astro',
    '',
  ]);
});

test('what is not known is left out', () => {
  const text = humansTxt({ name: 'Reherse', email: '' }, 'de', []);
  expect(text).not.toMatch(/Contact|Last update|Author/u);
  expect(text).toContain('Language: German\n');
});
