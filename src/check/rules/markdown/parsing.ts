import type { ParseFailure } from '../../source/parsed-text.ts';
import { defineRules } from '../rule.ts';

const CLOSE =
  'In .mdx, < and { begin tags and code: write \\< and \\{ where you mean the characters, and close every tag.';
/** Hints, by a part of the parser's reason. */
const HINTS: readonly (readonly [sign: string, hint: string])[] = [
  ['to create a comment in MDX', 'Delete the comment, or write {/* … */} instead of <!-- … -->.'],
  [
    'in attribute name',
    'A quote inside the value may have ended it: write the value in double quotes, and a quote inside it as &quot;',
  ],
];

export const parsingRules = defineRules(
  {
    'markdown/nesting': {
      severity: 'error',
      meaning: 'Block quotes or lists are nested too deeply to be read.',
      example: 'forty `>` on a line',
      fix: 'Remove some of them.',
    },
    'markdown/mdx-syntax': {
      severity: 'error',
      meaning: 'The text of an .mdx file cannot be read.',
      example: '`<Instead of="…`',
      fix: 'Close every tag; write `\\<` and `\\{` where you mean the characters.',
    },
  },
  ({ place, reason }: ParseFailure, report) => {
    if (reason === undefined) {
      const message = 'Block quotes, lists or other marks are nested too deeply here to be read.';
      report('markdown/nesting', place, message, 'Remove some of them.');
      return;
    }
    const [, hint] = HINTS.find(([sign]) => reason.includes(sign)) ?? [];
    report('markdown/mdx-syntax', place, `The text cannot be read here: ${reason}.`, hint ?? CLOSE);
  },
);
