import type { Finding } from '../finding.ts';
import type { Word } from '../prose.ts';
import { quote } from '../quote.ts';
import { findMisspelt } from '../speller.ts';

/** Words that no dictionary has, at each place. */
export async function checkSpelling(words: readonly Word[]): Promise<Finding[]> {
  const misspelt = await findMisspelt(words.map(({ text }) => text));
  return [...misspelt].flatMap(([text, suggestions]): Finding[] => {
    const uses = words.filter((word) => word.text === text);
    return uses.map(({ line, column }) => ({
      rule: 'prose/spelling',
      line,
      column,
      message: `${quote(text)} is not in the dictionary.`,
      hint: hintFor(suggestions),
    }));
  });
}

function hintFor(suggestions: readonly string[]): string {
  const list = 'or add it to .config/words.txt.';
  return suggestions.length === 0
    ? `Correct it, ${list}`
    : `Did you mean ${suggestions.map(quote).join(', ')}? Correct it, ${list}`;
}
