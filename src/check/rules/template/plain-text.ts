import type { CheckedText } from '../../source/checked-text.ts';
import { quote } from '../../wording.ts';
import { defineRules } from '../rule.ts';
import { nameFor } from './blank-names.ts';
import { findMarkup, isTagIn } from './markup.ts';
import { findPlaceholders, PERSON } from './foreign-blanks.ts';

/** A person, company or address that nobody writes to. */
const EXAMPLE = / Doe$|^(?:ABC|XYZ) |^Company [A-Z]|\D555\D|^555|^123 /u;

/** Checks for text that is sent as the author wrote it: gaps without a blank, and markup. */
export const plainTextRules = defineRules(
  {
    'template/merge-field': {
      severity: 'warning',
      meaning:
        'A blank is written as another program has it, or as a gap, so readers get no field for it and would send it as it is.',
      example: '`Dear {{first_name}}`, `*|FNAME|*`, `[*Company*]`, `____`, `COMPANY NAME HERE`',
      fix: '`Dear [First Name]`, `[Company]`',
    },
    'template/markup': {
      severity: 'warning',
      meaning: 'A template has Markdown or HTML in it. Emails are plain text, so its signs are copied and sent.',
      example: '`I **really** want this.`, `[my site](https://example.com)`, `&nbsp;`, `Thanks\\!`',
      fix: '`I really want this.`, `my site (https://example.com)`',
    },
  },
  ({ templates, openFences }: CheckedText, report) => {
    for (const { text, fence, placeOf } of templates) {
      const placeholders = findPlaceholders(text, isTagIn(text));
      for (const { at, source, label } of placeholders) {
        const problem = /[^\p{L}\p{N}\s]/u.test(source.slice(1, -1))
          ? 'has the signs of another program in it, and readers see them.'
          : 'is written for another program, and readers see it as the name of a field.';
        const message = source.startsWith('[')
          ? `${quote(source)} ${problem}`
          : `${quote(source)} is ${EXAMPLE.test(source) || PERSON.test(source) ? 'an example' : 'a blank of another program'}, so readers get no field for it and would send it as it is.`;
        const hint =
          label === undefined
            ? 'Say between square brackets what belongs there: [Company]'
            : `Write [${nameFor(label)}].`;
        report('template/merge-field', placeOf(at), message, hint);
      }
      const open = openFences.find(({ line }) => line === fence.line);
      const end = Math.min(open?.almost?.line ?? Infinity, open?.swallowed?.line ?? Infinity);
      for (const { at, source, what, hint } of findMarkup(text, placeholders)) {
        // Headings and fences below are the guide's.
        if (placeOf(at).line >= end) break;
        const message = `${quote(source.replace(/\s+/gu, ' '))} is ${what}. Emails are plain text, so it is sent with these signs.`;
        report('template/markup', placeOf(at), message, hint);
      }
    }
  },
);
