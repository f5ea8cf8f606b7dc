import { site } from '../../../site.ts';
import type { CheckedText } from '../../source/checked-text.ts';
import { dictionariesFor } from '../../source/dictionary.ts';
import { readPassages } from '../../source/passages.ts';
import { quote } from '../../wording.ts';
import { defineRules } from '../rule.ts';

/** A mistake, a sign that a text must have for it, and what to write. */
type Mistake = readonly [
  rule: 'prose/quotes' | 'prose/punctuation',
  sign: RegExp,
  pattern: RegExp,
  reason: string,
  hint: string,
];

const ENGLISH = 'Write the quotes of English: “words”';
const APOSTROPHE = 'Type an apostrophe: don’t';

const MISTAKES: readonly Mistake[] = [
  [
    'prose/quotes',
    /[„‟‚「『»]/u,
    /[„‟](?=\S)[^“”"„‟\n]{0,60}[“”"]?|‚(?=\p{L})[^‘’‚\n]{0,60}[‘’]?|«[^«»\n]{1,60}»|»(?=\p{L})[^«»\n]{1,60}(?<=\S)«|[「『][^」』\n]{1,60}[」』]/gu,
    'has the quotes of another language',
    ENGLISH,
  ],
  [
    'prose/quotes',
    /[“”‘]/u,
    /(?<![^\s(])”(?=\p{L})|(?<=[\p{L}.,!?…])[“‘](?![^\s.,;:!?)”])/gu,
    'is turned the wrong way',
    ENGLISH,
  ],
  [
    'prose/quotes',
    /[‘´`]/u,
    // Not the letter of Hawaiian: `O‘ahu`.
    /(?<=\p{L})(?:´(?=\p{L})|(?<![aeiou])‘(?=\p{L})|‘(?=\p{L})(?![aeiou])|`(?=(?:s|t|re|ll|ve|d|m)(?!\p{L})))/giu,
    'is not an apostrophe',
    APOSTROPHE,
  ],
  [
    'prose/punctuation',
    /[，。！？；：、]/u,
    /(?<=[\p{Script=Latin}\d\])][ \t]?)[，。！？；：、]/gu,
    'is a mark of another script',
    'Type the mark of an English keyboard.',
  ],
  [
    'prose/punctuation',
    /[\p{L}\]][ \t\u00A0\u202F][,;.!?]/u,
    /(?<=[\p{L}\]])[ \t\u00A0\u202F]{1,3}(?:[,;!?]|\.(?! \.))(?!\S)/gu,
    'has a space before it',
    'Remove the space.',
  ],
  [
    'prose/punctuation',
    /,,|;;|\.\./u,
    /(?<=\p{L})(?:,,|;;|\.\.)(?!\S)/gu,
    'is there twice',
    'Write one of them, or an ellipsis: …',
  ],
  [
    'prose/punctuation',
    /\p{L}\p{Ll}[.!?,]\p{L}/u,
    /(?<=(?<!\S)[\p{L}’']{0,30}\p{Ll}{2})(?:[.!?](?=\p{Lu}\p{Ll}{0,20},? \p{Ll})|,(?=\p{Ll}{2,20} ))/gu,
    'has no space after it',
    'Type a space.',
  ],
];

/** Two or three hyphens between words. In an email they are a dash. */
const HYPHENS = /(?<=[\p{L})”"’][ \t])-{2,3}(?=[ \t][\p{L}“"(‘])|(?<=\p{L})-{2,3}(?=\p{L})/gu;

export const punctuationRules = defineRules(
  {
    'prose/quotes': {
      severity: 'warning',
      meaning: 'A quotation mark is that of another language, is turned the wrong way, or stands for an apostrophe.',
      example: '`„thanks“`, `”thanks“`, `don´t`',
      fix: '`“thanks”`, `don’t`',
    },
    'prose/punctuation': {
      severity: 'warning',
      meaning:
        'A mark is there twice, has a space on the wrong side, is that of another script, or is made of hyphens.',
      example: '`Yes , please`, `Wait.Then ask`, `hours。`, `a day -- or two`',
      fix: '`Yes, please`, `Wait. Then ask`, `hours.`, `a day – or two`',
    },
  },
  (text: CheckedText, report) => {
    if (dictionariesFor(site.language) === undefined) return;
    for (const { words, isTemplate, placeOf } of readPassages(text)) {
      let end = 0;
      for (const [rule, sign, pattern, reason, hint] of MISTAKES) {
        if (!sign.test(words)) continue;
        for (const { 0: found, index } of words.matchAll(pattern)) {
          // The blank of another program is reported as such, and the end of a quotation with its start.
          if ((isTemplate && /^[«「『]/u.test(found)) || index < end) continue;
          if (rule === 'prose/quotes') end = index + found.length;
          report(rule, placeOf(index), `"${found}"${neighborhood(words, index)} ${reason}.`, hint);
        }
      }
      if (isTemplate || !words.includes('--')) continue;
      for (const { 0: found, index } of words.matchAll(HYPHENS)) {
        const message = `${quote(found)}${neighborhood(words, index)} is not read as a dash, so readers see the hyphens.`;
        report('prose/punctuation', placeOf(index), message, 'Type the dash itself: – or —');
      }
    }
  },
);

/** The word before a sign, which tells it from others on its line. */
function neighborhood(words: string, index: number): string {
  const [, before] =
    /([\p{L}\p{N}’']{1,30})[^\p{L}\p{N}\n]{0,3}$/u.exec(words.slice(Math.max(0, index - 34), index)) ?? [];
  return before === undefined ? '' : ` after ${quote(before)}`;
}
