import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Finding } from '../../finding.ts';
import type { Word } from '../../source/prose.ts';
import { quote } from '../../wording.ts';

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

const CONFIG = fileURLToPath(new URL('../../../../.config/cspell.json', import.meta.url));
const OWN_WORDS = fileURLToPath(new URL('../../../../.config/words.txt', import.meta.url));

const SUGGESTIONS = 3;

/** Words that are not in the dictionaries, each with what was probably meant. */
type Misspelt = ReadonlyMap<string, readonly string[]>;

const known = new Map<string, readonly string[] | undefined>();
/** When the files were saved by which the words are known. */
let savedAt: string | undefined;

/**
 * Looks words up with cspell. Each is looked up once, whatever the number of articles that use it: texts share nearly all
 * of their words, and cspell takes 25 ms for an article, more than everything else together.
 */
async function findMisspelt(words: Iterable<string>): Promise<Misspelt> {
  await forgetWhatHasChanged();
  const wanted = [...new Set(words)];
  const unknown = wanted.filter((word) => !known.has(word));
  if (unknown.length > 0) {
    const misspelt = await lookUp(unknown);
    for (const word of unknown) known.set(word, misspelt.get(word));
  }
  return new Map(
    wanted.flatMap((word): [string, readonly string[]][] => {
      const suggestions = known.get(word);
      return suggestions ? [[word, suggestions]] : [];
    }),
  );
}

/** While an author writes (`npm run dev`), a word may be added. */
async function forgetWhatHasChanged(): Promise<void> {
  const now = [CONFIG, OWN_WORDS].map((file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs).join();
  if (savedAt !== undefined && savedAt !== now) {
    known.clear();
    const { clearCachedFiles } = await import('cspell-lib');
    await clearCachedFiles();
  }
  savedAt = now;
}

async function lookUp(words: readonly string[]): Promise<Misspelt> {
  // Loaded on use: a run that finds nothing new is done before the dictionaries are read.
  const { loadConfig, spellCheckDocument } = await import('cspell-lib');
  const settings = existsSync(CONFIG) ? await loadConfig(CONFIG) : { language: 'en-US' };
  const { issues } = await spellCheckDocument(
    { uri: 'file:///words.txt', text: words.join('\n'), languageId: 'plaintext' },
    { generateSuggestions: true, numSuggestions: SUGGESTIONS, noConfigSearch: true },
    { ...settings, maxNumberOfProblems: Infinity, maxDuplicateProblems: Infinity },
  );
  return new Map(issues.map(({ text, suggestions = [] }) => [text, suggestions.slice(0, SUGGESTIONS)]));
}
