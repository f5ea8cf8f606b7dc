import type { Finding } from '../../finding.ts';
import type { Word } from '../../source/words.ts';
import { quote } from '../../wording.ts';
import { findMisspelt } from './speller.ts';

/** Words that no dictionary has, at each place. */
export async function checkSpelling(words: readonly Word[]): Promise<Finding[]> {
  const misspelt = await findMisspelt(words.map(({ text }) => text));
  return words.flatMap(({ text, line, column }): Finding[] => {
    const suggestions = misspelt.get(text);
    if (!suggestions) return [];
    const message = `${quote(text)} is not in the dictionary.`;
    return [{ rule: 'prose/spelling', line, column, message, hint: hintFor(suggestions) }];
  });
}

function hintFor(suggestions: readonly string[]): string {
  const list = 'or add it to .config/words.txt.';
  return suggestions.length === 0
    ? `Correct it, ${list}`
    : `Did you mean ${suggestions.map(quote).join(', ')}? Correct it, ${list}`;
}
