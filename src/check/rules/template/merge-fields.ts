import type { CheckedText } from '../../source/checked-text.ts';
import { quote } from '../../wording.ts';
import { defineRules } from '../rule.ts';
import { sharedNameFor } from './blank-names.ts';
import { isTagIn } from './markup.ts';
import { findPlaceholders } from './placeholders.ts';

export const mergeFieldRules = defineRules(
  {
    'template/merge-field': {
      severity: 'warning',
      meaning:
        'A blank is written as another program has it, or as a gap, so readers get no field for it and would send it as it is.',
      example: '`Dear {{first_name}}`, `*|FNAME|*`, `[*Company*]`, `____`, `COMPANY NAME HERE`',
      fix: '`Dear [First Name]`, `[Company]`',
    },
  },
  ({ templates }: CheckedText, report) => {
    for (const { text, placeOf } of templates) {
      for (const { at, source, label } of findPlaceholders(text, isTagIn(text))) {
        const message = source.startsWith('[')
          ? `${quote(source)} has the signs of another program in it, and readers see them.`
          : `${quote(source)} is a blank of another program, so readers get no field for it and would send it as it is.`;
        const hint =
          label === undefined
            ? 'Say between square brackets what belongs there: [Company]'
            : `Write [${sharedNameFor(label) ?? label}].`;
        report('template/merge-field', placeOf(at), message, hint);
      }
    }
  },
);
