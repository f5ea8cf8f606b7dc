import { findFrame, isInlineClosing, LINE_LABEL, LIST_MARKER } from './letter-frame.ts';
import { splitParagraphs } from './letter.ts';
import { endsSentence, goesOn, maskBlanks } from './sentence-ends.ts';

/** The position of a sentence in a body, in UTF-16 units. Its end is after the spaces, or the line end, that follow it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the sentences of a body that may be left out: those that are neither in the greeting nor in the closing. An item of a
 * list is one sentence. Runs in linear time.
 *
 * @param body The body of a template, with its blanks in brackets.
 * @param language Language tag of the body.
 */
export function findSentences(body: string, language: string): Sentence[] {
  // Firefox has no segmenter before version 125.
  if (!('Segmenter' in Intl)) return [];
  const masked = maskBlanks(body);
  const { greetingEnd, closingStart, closingEnd } = findFrame(masked);
  const segmenter = segmenterOf(language);
  const middle = sentencesBetween(masked, greetingEnd, closingStart, segmenter);
  const last = middle.at(-1);
  if (last && closingStart === closingEnd && isInlineClosing(masked.slice(last.start, last.end))) middle.pop();
  return [...middle, ...sentencesBetween(masked, closingEnd, masked.length, segmenter)];
}

let known: { readonly language: string; readonly segmenter: Intl.Segmenter } | undefined;

/** Keeps the segmenter of the last language, because making one takes as long as splitting a letter. */
function segmenterOf(language: string): Intl.Segmenter {
  if (known?.language !== language)
    known = { language, segmenter: new Intl.Segmenter(language, { granularity: 'sentence' }) };
  return known.segmenter;
}

function sentencesBetween(masked: string, from: number, to: number, segmenter: Intl.Segmenter): Sentence[] {
  const sentences: Sentence[] = [];
  let start = from;
  for (const part of splitParagraphs(masked.slice(from, to))) {
    const units = part.type === 'gap' ? [] : joinLines(part.text).flatMap((line) => splitLine(line, segmenter));
    let at = start;
    for (const unit of units) {
      if (unit.trim() !== '') sentences.push({ start: at, end: at + unit.length });
      at += unit.length;
    }
    start += part.text.length;
  }
  return sentences;
}

/** Number of characters of a line that an author may have broken because it was long. */
const LONG_LINE = 50;

/** Splits a paragraph into lines, without the line ends that only break a long line. */
function joinLines(paragraph: string): string[] {
  const joined: string[] = [];
  let previous: string | undefined;
  let isItem = false;
  for (const line of paragraph.split(/(?<=\n)/u)) {
    const startsItem = LIST_MARKER.test(line);
    if (previous !== undefined && !startsItem && (isLineBroken(previous, line) || (isItem && /^[ \t]/u.test(line)))) {
      joined.push((joined.pop() ?? '') + line);
    } else {
      joined.push(line);
      isItem = startsItem;
    }
    previous = line;
  }
  return joined;
}

function isLineBroken(line: string, next: string): boolean {
  const text = line.trimEnd();
  if (text.length < LONG_LINE || text.endsWith(':') || endsSentence(text)) return false;
  return !(LINE_LABEL.test(line) && LINE_LABEL.test(next));
}

/** Brackets and quotation marks at the beginning and at the end of words. */
const OPENING = /(?<![^\s("“])["“(](?=\S)/gu;
const CLOSING = /(?<=\S)["”)](?![^\s.,;:!?"”)])/gu;

/** Splits a line into sentences. What is in brackets or quotation marks stays together. */
function splitLine(line: string, segmenter: Intl.Segmenter): string[] {
  if (LIST_MARKER.test(line)) return [line];
  const isPaired = count(line, OPENING) === count(line, CLOSING);
  const sentences: string[] = [];
  let sentence = '';
  let before = '';
  let open = 0;
  // The segmenter would break at a line end.
  for (const { segment } of segmenter.segment(line.replaceAll('\n', ' '))) {
    if (sentence !== '' && open === 0 && !goesOn(before, segment)) {
      sentences.push(sentence);
      sentence = '';
    }
    sentence += segment;
    before = segment;
    if (isPaired) open = Math.max(0, open + count(segment, OPENING) - count(segment, CLOSING));
  }
  return sentence === '' ? sentences : [...sentences, sentence];
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
