import { SAFE_TAGS } from '../../source/safe-html.ts';
import type { Finding } from '../../finding.ts';
import { quote } from '../../wording.ts';
import type { PlacedTemplate } from '../../source/templates.ts';

/** What other programs fill in: `{{first_name}}`, `{Company}`, `<Your Name>`, `【Company】`. Code has no space before it. */
const MERGE_FIELD =
  /\{\{[^{}\n]+\}\}|(?<![\p{L}\p{N}])(?:\{[\p{L}_][\p{L}\p{N}_ '’-]*\}|<[\p{L}_][\p{L}\p{N}_ '’-]*>)|【[^【】\n]+】/gu;

/** Blanks in the brackets of another program: readers would get no field for them, and send them as they are. */
export function checkMergeFields({ text, placeOf }: PlacedTemplate): Finding[] {
  return Array.from(text.matchAll(MERGE_FIELD)).flatMap(({ 0: found, index }): Finding[] => {
    // What another program does to the value stands behind a bar.
    const [name = ''] = found.replace(/[[\]{}<>【】#]/gu, '').split('|');
    if (SAFE_TAGS.has(name.toLowerCase())) return [];
    return [
      {
        rule: 'template/merge-field',
        ...placeOf(index),
        message: `${quote(found)} is no blank: readers get no field for it.`,
        hint: `Write [${name.replaceAll('_', ' ').trim()}].`,
      },
    ];
  });
}
