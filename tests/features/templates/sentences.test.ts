import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSentences } from '../../../src/features/templates/sentences.ts';
import { anyBody } from './bodies.ts';

/** Writes each sentence that may be left out between bars. */
function bar(body: string): string {
  let text = '';
  let at = 0;
  for (const { start, end } of findSentences(body, 'en')) {
    text += `${body.slice(at, start)}|${body.slice(start, end)}|`;
    at = end;
  }
  return text + body.slice(at);
}

/** Puts a paragraph between a greeting and a closing. */
const barMiddle = (middle: string) => bar(`Hi [Name],\n\n${middle}\n\nBest,\n[Your Name]`).slice(12, -19);

describe('sentences', () => {
  test.each([
    ['end at a period', '|I came. ||I saw [it].|'],
    ['end at other marks', '|Is it open? ||Great! ||[topic] was great.|'],
    ['keep their spaces', '|One.  ||Two.  |'],
    ['may begin with a blank', '|It is done. ||[topic] was great.|'],
    ['do not end inside a blank', '|I saw [what: A. B! C? d, etc.] there. ||And [this: e.g. That.].|'],
    ['are not joined by a blank', '|I work at [Acme Inc.]. ||[Reason: it is late. So]. ||Bye.|'],
    ['go on after a title', '|Please ask Dr. [Name] or Prof. Lee. ||Mr. X knows.|'],
    ['go on after "e.g."', '|Bring a tool, e.g. [tool] or, e.g., Excel. ||Then call.|'],
    ['go on after "e.g." and a quotation mark', '|A name, e.g. "[name]" or so. ||Then call.|'],
    ['go on after "No." and a number', '|See No. 5 of it. ||No. ||We do not.|'],
    ['go on after an initial', '|I met John F. Kennedy. ||So did I. ||Acme is fine.|'],
    ['go on after a.m. and p.m.', '|At 3 p.m. Monday works. ||At 9 a.m. [day] works.|'],
    ['end after p.m. if one begins', '|I am free at 3 p.m. ||Please call.|'],
    ['go on after "U.S."', '|I live in the U.S. Midwest. ||I like the U.S. ||It is big.|'],
    ['end after "etc."', '|Books, maps, etc. ||All of it, etc. and more.|'],
    ['go on in small letters', '|“Is it open?” she asked. ||I work at Yahoo! as a cook.|'],
    ['keep brackets together', '|I know it (see A. Then [B].) well. ||Bye.|'],
    ['keep quotations together', '|She said: “Send it. [x] is fine.” ||I did.|'],
    ['ignore smileys', '|Sorry :( I was late. ||[x] is fine.|'],
    ['may contain emoji', '|Great 🎉! ||I like [it] 😀.|'],
    ['end in other scripts', '|好。||[主题]很好。|'],
  ])('%s: %s', (_, expected) => {
    expect(barMiddle(expected.replaceAll('|', ''))).toBe(expected);
  });
});

describe('lines', () => {
  const long = 'This line is long enough to have been broken by its author';
  test.each([
    ['items of a list', '|- [a]\n||- b. B.\n||* [c]\n||1. [d]\n||2) [e]|'],
    ['lines with a label', '|Where: [place]\n||When: [time]|'],
    ['long lines with a label', `|Where: [place: ${long}]\n||When: [time]|`],
    ['an introduction and its list', `|${long}:\n||- [a]|`],
    ['a list without a colon', `|${long}\n||- [a]|`],
    ['a broken line', `|${long}\nabout [topic]. ||Then it ends.|`],
    ['a broken line after an abbreviation', `|${long} by Dr.\n[Name]. ||Then it ends.|`],
    ['a line that ends with its sentence', `|${long}.\n||about [topic]|`],
    ['a broken item', `|- ${long}\n  about [topic]\n||- [b]|`],
    ['an item with a second line', '|- [a]\n  and more\n||- [b]|'],
    ['paragraphs', '|One. ||Two.|\n\n\n|[a]|\n \n|Three.|'],
  ])('%s', (_, expected) => {
    expect(barMiddle(expected.replaceAll('|', ''))).toBe(expected);
  });
});

describe('greetings and closings', () => {
  test.each([
    'Dear [interviewer: the name, e.g. Ms. Lee],\n\n|I am [x].|\n\nKind regards,\n[your name]',
    'Good morning [name]\n\n|I am [x].|\n\nBest,\n\n[your name]\n[your phone]',
    'To whom it may concern:\n\n|I am [x].|\n\n[your name]',
    '[name]!\n\n|I am [x].|\n\nThanks!\n[your name]',
    'Dear Dr. [name],\n|I am [x].\n|Best,\n[your name]',
    '[name],\n|I am [x].|\n\nWarmly\n\n[your name], [your title], [your phone]',
    'Hi [name], |I am [x]. ||Is it open?|',
    'Hello. |I am [x]. ||Is it open?|',
    'Hi [name] – |I am [x]. |Best, [your name]',
    'Hi [name],\n\n|I am [x].|\n\nBest,\n[your name]\n\n|P.S. [one more thing]. ||And [another].|',
    'Hi [name],\n\n|I am [x].|\n\nBest,\n[your name]\n|PS: [one more thing].|',
    'Hi [name],\n\n|I am [x]. ||Thank you for [y]!|',
    'Hi [name],\n\n|The details:|\n\n|Date: [date]\n||Time: [time]|\n\nBest,\n[your name]',
    'Hi [name],\n\n|Date: [date]\n||Time: [time]|',
    '|I am [x]. ||Thanks for [y].|',
    '|[topic: a question]|',
    'Hi [name]',
    '',
    '\n\n',
  ])('%j', (expected) => {
    expect(bar(expected.replaceAll('|', ''))).toBe(expected);
  });
});

test('sentences are in order, are not empty, and do not cut blanks', () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      let last = 0;
      for (const { start, end } of findSentences(body, 'en')) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(body.slice(start, end).trim()).not.toBe('');
        last = end;
      }
      expect(last).toBeLessThanOrEqual(body.length);
    }),
  );
});

test('the text of a blank makes no difference', () => {
  const inner = fc.string({ unit: fc.constantFrom('.', '?', '!', ' ', 'a', 'B', ',', '"', ')', '“'), minLength: 1 });
  fc.assert(
    fc.property(inner, (hint) => {
      const filled = (words: string) => barMiddle(`I saw [x: ${words}]. [y: ${words}] is it, e.g. [z: ${words}]! Bye.`);
      expect(filled(hint).split('|')).toHaveLength(filled('a').split('|').length);
    }),
  );
});

test.each([
  'I like [topic: a. b] (most). ',
  'Dr. [name] a! b? ',
  '(“',
  '- [a]\n',
  'Thank you.\n\n',
  'This line is long enough to have been broken by its author\n',
  'hi ',
  ' ',
  '\n',
  'Best,\n',
])('100 KB of %j take less than two seconds', (unit) => {
  const body = unit.repeat(100_000 / unit.length);
  const started = performance.now();
  findSentences(body, 'en');
  expect(performance.now() - started).toBeLessThan(2000);
});
