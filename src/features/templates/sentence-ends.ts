import { parseSegments } from './blank.ts';

/** Letters in place of blanks: rare ones, so that a masked blank can be told from words. */
const UPPER = '\u{A640}';
const LOWER = '\u{A641}';
export const MASKED_BLANK = new RegExp(`[${UPPER}${LOWER}]`, 'u');

/** Abbreviations in the middle of a sentence. */
const NEVER_LAST = /(?<![\p{L}.])(?:mr|mrs|ms|mx|dr|prof|rev|st|vs|cf|ca|approx|eg|ie|e\.g|i\.e|p\.s)\.$/iu;

/** Initials and abbreviations that may end a sentence. "I" is a word. */
const PERHAPS_LAST = /(?<![\p{L}.])(?:(?:\p{L}\.)+\p{L}|(?!I)\p{L}|inc|ltd|co|corp|jr|ph\.d)\.$/iu;

/** Abbreviations before a number. */
const BEFORE_NUMBER = /(?<![\p{L}.])(?:no|nos|vol|p|pp|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)\.$/iu;

const ETC = /(?<![\p{L}.])etc\.$/iu;

/** Words with a capital that show that a sentence begins. */
const FIRST_WORD =
  /^["“‘(]*(?:I|You|He|She|It|We|They|My|Your|Our|The|This|That|These|Those|There|Here|An?|If|When|What|Which|Who|How|Why|Where|As|At|In|On|For|From|With|And|But|Or|So|To|Please|Thanks?|Could|Can|Would|Will|May|Do|Does|Did|Is|Are|Was|Were|Has|Have|Let|After|Before|Since|Until|Then|Both|One)\b/u;

/** The end of a text, long enough for every abbreviation. */
function tailOf(text: string): string {
  return text.trimEnd().slice(-12);
}

function endsWithAbbreviation(text: string): boolean {
  const tail = tailOf(text);
  return [NEVER_LAST, PERHAPS_LAST, BEFORE_NUMBER].some((pattern) => pattern.test(tail));
}

/** Tells whether a line ends with a mark that ends a sentence, and not with an abbreviation. */
export function endsSentence(line: string): boolean {
  return /[.!?…。！？]["'”’)\]]*$/u.test(tailOf(line)) && !endsWithAbbreviation(line);
}

/** Tells whether a sentence goes on across a border that Unicode's rules have found between two texts. */
export function goesOn(before: string, after: string): boolean {
  const tail = tailOf(before);
  if (NEVER_LAST.test(tail) || /^["'“”‘’(]*\p{Ll}/u.test(after)) return true;
  return (PERHAPS_LAST.test(tail) && !FIRST_WORD.test(after)) || (BEFORE_NUMBER.test(tail) && /^\d/u.test(after));
}

/**
 * Replaces each blank by letters of the same length, so that its punctuation neither breaks nor joins sentences. It begins a
 * sentence like a word with a capital, unless an abbreviation is before it.
 */
export function maskBlanks(text: string): string {
  let before = '';
  return parseSegments(text)
    .map((segment) => {
      if (segment.type === 'text') return (before = segment.text);
      const words = tailOf(before).replace(/["“‘(]+$/u, '');
      before = '';
      return (endsWithAbbreviation(words) || ETC.test(words.trimEnd()) ? LOWER : UPPER).repeat(segment.source.length);
    })
    .join('');
}
