import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillText } from '../../../src/features/templates/fill.ts';
import { leaveOut, sentenceAround } from '../../../src/features/templates/leave-out.ts';
import { findSentences } from '../../../src/features/templates/sentences.ts';
import { anyBody, piecesOf } from './bodies.ts';

const none = new Map<string, string>();
const key = (label: string, number = 1) => `text/a/t/${label}/${number}`;
const textKeys = (body: string) =>
  piecesOf(body).flatMap((piece) => (piece.type === 'blank' && piece.kind === 'text' ? [piece.key] : []));
const without = (body: string, keys: readonly string[]) =>
  leaveOut(piecesOf(body), new Set(keys), findSentences(body, 'en'));
const textWithout = (body: string, labels: readonly string[]) =>
  fillText(
    without(
      body,
      labels.map((label) => key(label)),
    ).kept,
    none,
  );

/** A letter around a middle part. */
const letter = (middle: string) => `Hi [Name],\n\n${middle}\n\nBest,\n[Your Name]`;

describe('leaving out', () => {
  test.each([
    ['the first sentence', 'I saw [a]. I came.', ['a'], 'I came.'],
    ['a sentence between others', 'One.  I saw [a].  Two.', ['a'], 'One.  Two.'],
    ['the last sentence of a paragraph', 'I came.  I saw [a].\n\nTwo.', ['a'], 'I came.\n\nTwo.'],
    ['all sentences of a paragraph', 'One.\n\nI saw [a]. And [b].\n\nTwo.', ['a', 'b'], 'One.\n\nTwo.'],
    ['two paragraphs', 'One.\n\nI saw [a].\n\nAnd [b].\n\nTwo.', ['a', 'b'], 'One.\n\nTwo.'],
    ['an item', '- [a]\n- [b]\n- [c]', ['b'], '- [a]\n- [c]'],
    ['the first item', '- [a]\n- [b]', ['a'], '- [b]'],
    ['the last item', 'These:\n- [a]\n- [b]', ['b'], 'These:\n- [a]'],
    ['a whole list', 'These:\n\n- [a]\n- [b]\n\nOne.', ['a', 'b'], 'These:\n\nOne.'],
    ['the end of a line', 'One. I saw [a].\n- [b]', ['a'], 'One.\n- [b]'],
    ['a broken line', 'This line has been broken by its own author, who saw\n[a] there. One.', ['a'], 'One.'],
    ['a sentence with several blanks', 'I saw [a] and [b]. One.', ['b'], 'One.'],
    ['nothing if there is no such blank', 'I saw [a]. One.', ['b'], 'I saw [a]. One.'],
  ])('%s', (_, middle, labels, expected) => {
    expect(textWithout(letter(middle), labels)).toBe(letter(expected));
  });

  test.each([
    ['the whole middle', 'Hi [Name],\n\nI saw [a].\n\nBest,\n[Your Name]', 'Hi [Name],\n\nBest,\n[Your Name]'],
    ['the rest of the first line', 'Hi [Name], I saw [a].', 'Hi [Name],'],
    ['the rest of the first paragraph', 'Hi [Name],\nI saw [a].\n\nOne.', 'Hi [Name],\n\nOne.'],
    ['the line above the closing', 'Hi, I came. I saw [a].\nBest,\n[Your Name]', 'Hi, I came.\nBest,\n[Your Name]'],
    ['a postscript', 'One.\n\nBest,\n[Your Name]\n\nP.S. I saw [a].', 'One.\n\nBest,\n[Your Name]'],
    ['the first paragraph', 'I saw [a].\n\nI came.', 'I came.'],
    ['the only paragraph', 'I saw [a].', ''],
    ['the first line, with its indent', '  I saw [a].\n- [b]', '- [b]'],
    ['no greeting', 'Hi [a],\n\nOne.', 'Hi [a],\n\nOne.'],
    ['no closing', 'One.\n\nBest,\n[a]', 'One.\n\nBest,\n[a]'],
  ])('%s', (_, body, expected) => {
    expect(textWithout(body, ['a'])).toBe(expected);
  });

  test('marks the sentences, without the spaces around them', () => {
    const { marked } = without(letter('One. I saw [a]. And [b]. Two.'), [key('a'), key('b')]);
    expect(marked.map((piece) => [piece.type === 'text' ? piece.text : piece.source, piece.isLeftOut])).toEqual([
      ['Hi ', false],
      ['[Name]', false],
      [',\n\nOne. ', false],
      ['I saw ', true],
      ['[a]', true],
      ['. And ', true],
      ['[b]', true],
      ['.', true],
      [' Two.\n\nBest,\n', false],
      ['[Your Name]', false],
    ]);
  });
});

const anyChoice = anyBody.chain((body) => fc.tuple(fc.constant(body), fc.subarray(textKeys(body))));

describe('for any letter and any choice', () => {
  test('all marked pieces are the whole body, and none is left out without a key', () => {
    fc.assert(
      fc.property(anyChoice, ([body, keys]) => {
        const pieces = piecesOf(body);
        expect(fillText(without(body, keys).marked, none)).toBe(body);
        expect(without(body, []).kept).toEqual(pieces);
      }),
    );
  });

  test('the blanks that are kept are those that are not marked', () => {
    fc.assert(
      fc.property(anyChoice, ([body, keys]) => {
        const { kept, marked } = without(body, keys);
        const blanks = marked.flatMap((piece) => (piece.type === 'blank' && !piece.isLeftOut ? [piece.key] : []));
        expect(kept.flatMap((piece) => (piece.type === 'blank' ? [piece.key] : []))).toEqual(blanks);
        const out = new Set(keys.filter((one) => sentenceAround(piecesOf(body), one, findSentences(body, 'en'))));
        expect(blanks.some((one) => out.has(one))).toBe(false);
      }),
    );
  });

  test('greeting and closing stay, and so does every sentence without such a blank', () => {
    fc.assert(
      fc.property(anyChoice, ([body, keys]) => {
        const sentences = findSentences(body, 'en');
        const text = fillText(without(body, keys).kept, none);
        expect(text.startsWith(body.slice(0, sentences[0]?.start).trimEnd())).toBe(true);
        expect(text.endsWith(body.slice(sentences.at(-1)?.end ?? 0).trimStart())).toBe(true);
      }),
    );
  });

  test('only white space goes besides the sentences', () => {
    fc.assert(
      fc.property(anyChoice, ([body, keys]) => {
        const { kept, marked } = without(body, keys);
        const rest = marked.filter(({ isLeftOut }) => !isLeftOut);
        expect(fillText(kept, none).replace(/\s+/gu, '')).toBe(fillText(rest, none).replace(/\s+/gu, ''));
      }),
    );
  });

  test('there are not more doubled spaces or empty lines than before', () => {
    const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
    fc.assert(
      fc.property(anyChoice, ([body, keys]) => {
        const text = fillText(without(body, keys).kept, none);
        for (const pattern of [/ {2}/gu, /\n[^\S\n]*(?=\n)/gu, /^\s*\n/gu, /[^\S\n]+\n/gu, /\n\s*$/gu]) {
          expect(count(text, pattern)).toBeLessThanOrEqual(count(body, pattern));
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the sentence around a blank', () => {
  test.each([
    ['We met.  I saw [a], [Name], with\n[b] there. Bye.', 'b', [key('a'), key('b')], 'I saw …, …, with ', ' there.'],
    ['These:\n- Start: [a]\n- [b]', 'a', [key('a')], 'Start: ', ''],
    ['Bye. [a].', 'a', [key('a')], '', '.'],
  ])('%j', (middle, label, keys, before, after) => {
    const long = middle.replace('We met.', 'We met on a day that was long enough for a line.');
    expect(sentenceAround(piecesOf(letter(long)), key(label), findSentences(letter(long), 'en'))).toEqual({
      keys,
      before,
      after,
    });
  });

  test.each([
    ['a name', letter('I work at [Company].'), 'name/Company'],
    ['a greeting', 'Hi [a],\n\nOne.', key('a')],
    ['a closing', 'One.\n\nBest,\n[a]', key('a')],
    ['another part of the letter', 'One.', key('a')],
  ])('%s has none', (_, body, wanted) => {
    expect(sentenceAround(piecesOf(body), wanted, findSentences(body, 'en'))).toBeUndefined();
  });
});

test.each(['I like [topic: a. b] (most). ', 'I like [topic].\n\n', '- I like [topic]\n'])(
  '100 KB of %j take less than two seconds',
  (unit) => {
    const body = unit.repeat(100_000 / unit.length);
    const pieces = piecesOf(body);
    const keys = new Set(textKeys(body).filter((_, index) => index % 2 === 0));
    const started = performance.now();
    leaveOut(pieces, keys, findSentences(body, 'en'));
    expect(performance.now() - started).toBeLessThan(2000);
  },
);
