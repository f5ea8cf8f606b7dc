import { expect, test } from 'vitest';
import { comparableText, findHidden, visibleText } from '../../src/lib/hidden-characters.ts';

test.each([
  ...[
    '\u00A0',
    '\u00AD',
    '\u0085',
    '\u2028',
    '\u2029',
    '\u200B',
    '\u200C',
    '\u200D',
    '\u200E',
    '\u202E',
    '\u2060',
    '\u2066',
  ],
  ...[
    '\u2007',
    '\u2009',
    '\u202F',
    '\u3000',
    '\u3164',
    '\uFE0F',
    '\uFEFF',
    '\u{E0041}',
    '\u{E0100}',
    '\u0007',
    '\u180E',
    '\u034F',
  ],
])('finds %j between letters', (character) => {
  expect(findHidden(`a${character}b`)).toMatchObject([{ index: 1, character }]);
});

test.each(['👩‍💻', '🏳️‍🌈', '👍🏽', '❤️', '1️⃣', '™️', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', 'क्‍ष', 'می‌خواهم', 'שלום\u200F!', '葛󠄀', 'plain text\twith\ntabs'])(
  'leaves %s alone',
  (text) => {
    expect(findHidden(text)).toEqual([]);
    expect(visibleText(text)).toBe(text);
  },
);

test('texts that look alike are equal', () => {
  for (const text of [
    'Your\u00A0Name',
    ' Your  Name',
    'Yo\u00ADur Name',
    'Your\u202FNa\u200Bme',
    'Your\u2028Name',
    '\uFEFFYour Name',
  ])
    expect(comparableText(text)).toBe('Your Name');
  expect(comparableText('Cafe\u0301')).toBe('Café');
});

test('takes time in proportion to the text', () => {
  const started = performance.now();
  for (const character of ['\u200B', '\u200D', '\u{E0041}', '👩\u200D', '\u00A0']) findHidden(character.repeat(50_000));
  expect(performance.now() - started).toBeLessThan(4000);
});
