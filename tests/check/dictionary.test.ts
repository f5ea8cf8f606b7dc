import { expect, test } from 'vitest';
import { dictionariesFor, findMisspelt } from '../../src/check/source/dictionary.ts';

/** A word of seven letters that no dictionary has. */
const madeUp = (index: number) =>
  `zq${Array.from({ length: 4 }, (_, place) => String.fromCharCode(97 + (Math.floor(index / 26 ** place) % 26))).join('')}x`;

test('a text of 20,000 unknown words is checked within seconds', async () => {
  const words = Array.from({ length: 20_000 }, (_, index) => madeUp(index));
  const before = process.cpuUsage();
  const misspelt = await findMisspelt(words);
  // Milliseconds of processor time, which other programs hardly change.
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(10_000);
  expect(misspelt.size).toBeGreaterThan(19_900);
}, 60_000);

test('the first 50 unknown words of a text get suggestions, whatever other texts got', async () => {
  expect((await findMisspelt(['recieve'])).get('recieve')).toContain('receive');
  const fifty = Array.from({ length: 50 }, (_, index) => madeUp(index));
  const misspelt = await findMisspelt(['and', ...fifty, 'recieve']);
  expect(misspelt.get('recieve')).toEqual([]);
  expect((await findMisspelt(['and', 'acheive', ...fifty])).get('acheive')).toContain('achieve');
});

test.each([
  ['en', ['en_us', 'en-gb']],
  ['en-US', ['en_us']],
  ['en-GB', ['en-gb']],
  ['de', undefined],
])('language %s has the dictionaries %j', (language, names) => {
  expect(dictionariesFor(language)).toEqual(names);
});
