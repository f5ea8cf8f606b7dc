import { expect, test } from 'vitest';
import { proposeQuery } from '../../src/features/search/suggestions.ts';

const words = ['interview', 'thank', 'follow', 'offer', 'after', 'email', 'date', 'salary', 'you'];

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
])('for %j, with %j mistyped, it proposes %j', (query, mistyped, proposal) => {
  expect(proposeQuery(query, mistyped, words)).toBe(proposal);
});
