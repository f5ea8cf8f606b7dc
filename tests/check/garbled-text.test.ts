import { describe, expect, test } from 'vitest';
import { findGarbled } from '../../src/check/source/garbled-text.ts';

/** Reads UTF-8 as another encoding, as careless programs do. */
const readAs = (encoding: string, text: string) => new TextDecoder(encoding).decode(new TextEncoder().encode(text));

describe('finds what was garbled, and what was meant', () => {
  test.each([
    'don’t',
    '“quote”',
    'a – b',
    'a — b',
    'wait…',
    'café',
    'naïve',
    'à la',
    '£5',
    'a\u00A0b',
    '→',
    '✓',
    '😀',
    '¿Qué?',
  ])('%s', (text) => {
    for (const encoding of ['windows-1252', 'latin1']) expect(findGarbled(readAs(encoding, text))).toBeDefined();
  });

  test.each(['don’t', '“quote”', 'a – b'])('%s as Mac Roman and Windows-1251', (text) => {
    expect(findGarbled(readAs('macintosh', text))).toBeDefined();
    expect(findGarbled(readAs('windows-1251', text))).toBeDefined();
  });

  test('with the meant character', () => {
    expect(findGarbled('donâ€™t')).toEqual({ index: 3, text: 'â€™', meant: '’', count: 1 });
    expect(findGarbled('cafÃ©')).toEqual({ index: 3, text: 'Ã©', meant: 'é', count: 1 });
    expect(findGarbled('10Â %')?.meant).toBeUndefined();
  });
});

test.each([
  ['donÕt', 'Õ', '’'],
  ['weÕll see', 'Õ', '’'],
  ['ÒquotedÓ', 'Ò', '“'],
  ['said so.Ó Then', 'Ó', '”'],
  ['rŽsumŽ', 'Ž', 'é'],
  ['nowÑor later', 'Ñ', '—'],
  ['don=92t', '=92', '’'],
  ['caf=E9', '=E9', 'é'],
  ['r=E9sum=E9', '=E9', 'é'],
  ['caf=C3=A9', '=C3=A9', 'é'],
  ['don=E2=80=99t', '=E2=80=99', '’'],
  ['a =93quote', '=93', '“'],
  ['now =97 or later', '=97', '—'],
  ['<a href=3D"/about/">', '=3D', '='],
])('finds bytes of Mac Roman and of emails: %s', (text, found, meant) => {
  expect(findGarbled(text)).toMatchObject({ text: found, meant });
});

test.each([
  'Ó Briain and Seán Ó Sé',
  'J.Ó Briain',
  'Òscar, Òpera',
  'the letter Ñ in España',
  'Ñuñoa',
  'Õhtu, Žižek, Škoda, Ðuro',
  'SEÑOR, CAMÕES',
  'https://example.com/?page=92s&id=E9 and /a?code=F5',
  'size=95, a=92, x=E99, color=FF, id="a=E9"',
  '5 = 92 = 97',
  'CAFÉ”',
  'NESTLÉ®',
  '«CAFÉ»',
  'MAÇÃ”',
  'Úžas',
  'São Paulo',
  'SÃO PAULO',
  'câlin',
  'Ângela',
  'Âncora',
  '√2',
  'ÉCOLE…',
  'Übung',
  'naïve',
  'château',
  'AÇÃO',
])('takes %s for a good text', (text) => {
  expect(findGarbled(text)).toBeUndefined();
});

test('takes time in proportion to the text', () => {
  // Processor time, which other programs hardly change.
  const before = process.cpuUsage();
  for (const unit of ['Ã', 'â', 'â€', 'ð', 'Â', 'Ò', 'aÓ', 'a=', 'a=E', 'Òa ', '=C3'])
    findGarbled(unit.repeat(100_000));
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(2000);
});
