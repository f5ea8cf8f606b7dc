import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CSpellUserSettings } from 'cspell-lib';
import { site } from '../../site.ts';

const CONFIG = fileURLToPath(new URL('../../../.config/cspell.json', import.meta.url));
const OWN_WORDS = fileURLToPath(new URL('../../../.config/words.txt', import.meta.url));

const SUGGESTIONS = 3;

/**
 * The dictionaries of a language, as .config/cspell.json imports them; undefined if there is none. Plain English may be
 * spelled as in either country.
 */
export function dictionariesFor(language: string): readonly string[] | undefined {
  const tag = language.toLowerCase();
  if (tag === 'en') return ['en_us', 'en-gb'];
  if (tag === 'en-us') return ['en_us'];
  return tag === 'en-gb' ? ['en-gb'] : undefined;
}

const ownDictionaries = dictionariesFor(site.language);

/** Suggestions for the words that are not in the dictionaries, by word. */
type Misspelt = ReadonlyMap<string, readonly string[]>;

/** Unknown words of a file that get suggestions, in the order of the text. A text in another language has thousands. */
const MOST_SUGGESTED = 50;

/** The words that were looked up: true if the dictionaries have them. */
const known = new Map<string, boolean>();
const suggested = new Map<string, readonly string[]>();
/** Times at which the files were saved that `known` and `suggested` come from. */
let savedAt: string | undefined;

/**
 * Looks words up with cspell, each of them once, however many articles use it: texts share most of their words, and
 * cspell takes 25 ms for an article, more than everything else together. Suggestions take a millisecond a word, so only
 * the first 50 unknown words have them.
 */
export async function findMisspelt(words: Iterable<string>): Promise<Misspelt> {
  if (ownDictionaries === undefined) return new Map();
  await forgetIfChanged();
  const wanted = [...new Set(words)];
  const unseen = wanted.filter((word) => !known.has(word));
  if (unseen.length > 0) {
    const unknown = await lookUp(unseen, false);
    for (const word of unseen) known.set(word, !unknown.has(word));
  }
  const misspelt = wanted.filter((word) => known.get(word) === false);
  const first = misspelt.slice(0, MOST_SUGGESTED);
  const unasked = first.filter((word) => !suggested.has(word));
  if (unasked.length > 0) {
    const found = await lookUp(unasked, true);
    for (const word of unasked) suggested.set(word, found.get(word) ?? []);
  }
  // Words that another file got suggestions for have none here, so that the order of the files changes nothing.
  return new Map(
    misspelt.map((word, index) => [word, (index < MOST_SUGGESTED ? suggested.get(word) : undefined) ?? []]),
  );
}

/** Words may be added while the check keeps running (`npm run dev`). */
async function forgetIfChanged(): Promise<void> {
  const now = [CONFIG, OWN_WORDS].map((file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs).join();
  if (savedAt !== undefined && savedAt !== now) {
    known.clear();
    suggested.clear();
    const { clearCachedFiles } = await import('cspell-lib');
    await clearCachedFiles();
  }
  savedAt = now;
}

async function lookUp(words: readonly string[], generateSuggestions: boolean): Promise<Misspelt> {
  // Loading the dictionaries takes longer than a whole run in which nothing has changed.
  const { loadConfig, spellCheckDocument } = await import('cspell-lib');
  const settings: CSpellUserSettings = existsSync(CONFIG) ? await loadConfig(CONFIG) : {};
  const { issues } = await spellCheckDocument(
    { uri: 'file:///words.txt', text: words.join('\n'), languageId: 'plaintext' },
    { generateSuggestions, numSuggestions: SUGGESTIONS, noConfigSearch: true },
    {
      ...settings,
      ...ofLanguage(settings.dictionaries),
      maxNumberOfProblems: Infinity,
      maxDuplicateProblems: Infinity,
    },
  );
  return new Map(issues.map(({ text, suggestions = [] }) => [text, suggestions.slice(0, SUGGESTIONS)]));
}

/** The settings that depend on the language of the site. */
function ofLanguage(dictionaries: readonly string[] = []): Pick<CSpellUserSettings, 'language' | 'dictionaries'> {
  const own = ownDictionaries ?? [];
  const others = dictionaries.filter((name) => name !== 'en_us');
  return {
    language: own.map((name) => (name === 'en-gb' ? 'en-GB' : 'en-US')).join(','),
    dictionaries: [...own, ...others],
  };
}
