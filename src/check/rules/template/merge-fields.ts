import type { CheckedText } from '../../source/checked-text.ts';
import { SAFE_TAGS } from '../../../features/articles/safe-html.ts';
import { quote } from '../../wording.ts';
import { defineRules } from '../rule.ts';

/** Fields that other programs fill in: `{{first_name}}`, `{Company}`, `<Your Name>`, `【Company】`. In code, no space comes before. */
const MERGE_FIELD =
  /\{\{[^{}\n]+\}\}|(?<![\p{L}\p{N}])(?:\{[\p{L}_][\p{L}\p{N}_ '’-]*\}|<[\p{L}_][\p{L}\p{N}_ '’-]*>)|【[^【】\n]+】/gu;

export const mergeFieldRules = defineRules(
  {
    'template/merge-field': {
      severity: 'warning',
      meaning: 'A blank is written in the brackets of another program, so readers would send it as it is.',
      example: '`Dear {{first_name}}`, `<Company>`',
      fix: '`Dear [Interviewer Name]`, `[Company]`',
    },
  },
  ({ templates }: CheckedText, report) => {
    for (const { text, placeOf } of templates) {
      for (const { 0: found, index } of text.matchAll(MERGE_FIELD)) {
        // Other programs write what they do to the value after a bar.
        const [name = ''] = found.replace(/[[\]{}<>【】#]/gu, '').split('|');
        if (SAFE_TAGS.has(name.toLowerCase())) continue;
        const message = `${quote(found)} is not a blank, so readers get no field for it and would send it as it is.`;
        report('template/merge-field', placeOf(index), message, `Write [${name.replaceAll('_', ' ').trim()}].`);
      }
    }
  },
);
