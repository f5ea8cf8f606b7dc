import { expect, test } from 'vitest';
import { filterTemplates } from '../../../src/features/all-templates/filter-templates.ts';
import { indexWords } from '../../../src/features/search/word-match.ts';

const template = (name: string, title: string, text: string, category: string) => ({
  name,
  title: indexWords(title),
  text: indexWords(text),
  category,
});
const templates = [
  template('thanks', 'Thank-you, After an Interview', 'Thank you for your time. Still keen!', 'Strategy'),
  template('silence', 'Check-in', 'Thank you. Any news of the interview? Keywords: ghosted, sick', 'Strategy'),
  template('no', 'A polite no', 'Thank you, I must decline. I quickly decided', 'Offers'),
];

test.each([
  ['', undefined, ['thanks', 'silence', 'no']],
  ['', 'Offers', ['no']],
  // A match in the title hides matches in the text.
  ['Thank-you', undefined, ['thanks']],
  ['interview', undefined, ['thanks']],
  ['thank', 'Offers', ['no']],
  ['news', undefined, ['silence']],
  ['news check', undefined, ['silence']],
  ['sick', undefined, ['silence']],
  // The query matches the beginning of words.
  ['ill', undefined, []],
  ['quick', undefined, ['no']],
  ['declining', undefined, ['no']],
  ['ghosted', 'Offers', []],
  ['zeppelin', undefined, []],
])('"%s" in %s', (query, category, names) => {
  expect(filterTemplates(templates, query, category).map(({ name }) => name)).toEqual(names);
});
