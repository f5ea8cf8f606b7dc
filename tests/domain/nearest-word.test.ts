import { expect, test } from 'vitest';
import { nearestWord, proposeQuery } from '../../src/domain/nearest-word.ts';

const words = ['interview', 'thank', 'follow', 'offer', 'after', 'email', 'date', 'salary', 'you'];

test.each([
  ['folow', 'follow'],
  ['intervew', 'interview'],
  ['Emial', 'email'],
  ['thnak', 'thank'],
  ['sallary', 'salary'],
  ['dáte', 'date'],
  ['affer', 'offer'],
  ['zebra', undefined],
  ['yo', undefined],
  ['yuo', 'you'],
  ['dxxe', undefined],
  ['!!', undefined],
  ['', undefined],
])('%j is nearest to %j', (mistyped, nearest) => {
  expect(nearestWord(mistyped, words)).toBe(nearest);
});

test.each([
  ['folow', ['folow'], 'follow'],
  ['thank  you intervew', ['intervew'], 'thank you interview'],
  ['folow zebra', ['folow', 'zebra'], 'follow zebra'],
  ['zebra', ['zebra'], undefined],
  ['thank you', [], undefined],
])('for %j, with %j mistyped, it proposes %j', (query, mistyped, proposal) => {
  expect(proposeQuery(query, mistyped, words)).toBe(proposal);
});
