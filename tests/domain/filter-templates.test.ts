import { expect, test } from 'vitest';
import { filterTemplates } from '../../src/domain/filter-templates.ts';

const templates = [
  { name: 'thanks', text: 'thank you for the interview', keywords: 'interview thank you', category: 'Strategy' },
  { name: 'silence', text: 'is there any news', keywords: 'ghosted after interview', category: 'Strategy' },
  { name: 'no', text: 'thank you, i must decline', keywords: 'decline offer', category: 'Offers' },
];

test.each([
  ['', undefined, ['thanks', 'silence', 'no']],
  ['', 'Offers', ['no']],
  ['Thank-you', undefined, ['thanks', 'no']],
  ['thank', 'Strategy', ['thanks']],
  // A keyword counts where no letter has the word, and there alone.
  ['interview', undefined, ['thanks']],
  ['ghosted', undefined, ['silence']],
  ['declining', undefined, ['no']],
  ['ghosted', 'Offers', []],
  ['zeppelin', undefined, []],
])('"%s" in %s', (query, category, names) => {
  expect(filterTemplates(templates, query, category).map(({ name }) => name)).toEqual(names);
});
