import { site } from '../../../site.ts';
import type { CheckedText } from '../../source/checked-text.ts';
import { dictionariesFor } from '../../source/dictionary.ts';
import { readPassages } from '../../source/passages.ts';
import { quote } from '../../wording.ts';
import { defineRules } from '../rule.ts';

/** Words that no sentence repeats. `had had`, `that that` and `what it is is` may be meant. */
const REPEATED =
  /(?<![\p{L}\p{N}'’-])(the|an?|of|to|and|or|for|with|from|at|by|as|your|my|our|their|this|we|they|be|but|if|would|should|could|because)(?:[ \t]{1,9}|[ \t]{0,9}\n[ \t]{0,9})\1(?![\p{L}\p{N}'’-])/giu;

export const repeatedWordRules = defineRules(
  {
    'prose/repeated-word': {
      severity: 'warning',
      meaning: 'A word is there twice in a row. Templates are checked, too.',
      example: '`Thank you for for your time.`',
      fix: '`Thank you for your time.`',
    },
  },
  (text: CheckedText, report) => {
    if (dictionariesFor(site.language) === undefined) return;
    for (const { words, placeOf } of readPassages(text)) {
      for (const { 0: found, 1: word = '', index } of words.matchAll(REPEATED)) {
        // `vitamin A a day`
        if (found.startsWith('A')) continue;
        const message = `${quote(found.replace(/\s+/gu, ' '))} has a word twice.`;
        report('prose/repeated-word', placeOf(index), message, `Write it once: ${word}`);
      }
    }
  },
);
