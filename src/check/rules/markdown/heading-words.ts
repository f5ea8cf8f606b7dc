import { labelOf } from '../../../features/articles/outline.ts';
import { startOf } from '../../place.ts';
import type { CheckedText } from '../../source/checked-text.ts';
import { quote } from '../../wording.ts';
import { defineRules } from '../rule.ts';

/** Two words in capitals that are too long to be abbreviations. */
const CAPITALS = /(?<!\p{L})\p{Lu}{4,}(?!\p{L}).*(?<!\p{L})\p{Lu}{4,}(?!\p{L})/su;

/** Checks how headings are written. Numbers are fine as long as they count. */
export const headingWordRules = defineRules(
  {
    'markdown/heading-capitals': {
      severity: 'warning',
      meaning: 'A heading is in capitals. It names the templates below, and some screen readers spell it out.',
      example: '`## WHEN TO WRITE`',
      fix: '`## When to Write`',
    },
    'markdown/heading-numbers': {
      severity: 'warning',
      meaning: 'Headings that are numbered by hand skip or repeat a number.',
      example: '`## 1. Thank them` and `## 3. Ask once`',
      fix: 'Correct the numbers, or remove them.',
    },
  },
  ({ nodes }: CheckedText, report) => {
    // The last number of each level of headings.
    let numbers: (number | undefined)[] = [];
    for (const node of nodes) {
      if (node.type !== 'heading') continue;
      const words = labelOf(node);
      const place = startOf(node);
      if (CAPITALS.test(words) && !/\p{Ll}/u.test(words)) {
        const message = `The heading ${quote(words)} is in capitals.`;
        report('markdown/heading-capitals', place, message, 'Write it like the title, with small letters.');
      }
      const last = numbers[node.depth];
      const number = Number(/^(\d{1,2})[.)]\s/u.exec(words)?.[1] ?? NaN);
      numbers = numbers.slice(0, node.depth);
      numbers[node.depth] = Number.isNaN(number) ? last : number;
      // A list may begin anew or count down.
      if (last === undefined || Number.isNaN(number) || number === 1 || Math.abs(number - last) === 1) continue;
      const message = `Heading ${number} follows heading ${last}.`;
      report('markdown/heading-numbers', place, message, `Write ${last + 1}, or remove the numbers.`);
    }
  },
);
