import MiniSearch, { type AsPlainObject } from 'minisearch';
import type { Article } from '../articles/article.ts';
import type { Template } from '../templates/template.ts';
import { letterStems, phraseTerms } from './letter-words.ts';
import type { Situation } from './situation.ts';

/** The data of the search for letters, as JSON: made at build time, fetched when a reader begins to search. */
export interface LetterSearchData {
  readonly guides: readonly { readonly slug: string; readonly title: string }[];
  /** Each with the position of its guide. */
  readonly letters: readonly (Pick<Template, 'id' | 'name'> & { readonly guide: number })[];
  /** Index of situations, their words, and the names of letters. */
  readonly phrases: AsPlainObject;
  /** For each phrase, the position of the letter that it leads to, and its weight. */
  readonly owners: readonly (readonly [letter: number, weight: number])[];
  /** Index of the letters by their position. */
  readonly texts: AsPlainObject;
}

/** A situation counts more than the name of a letter. */
const NAME_WEIGHT = 0.8;
/** A word that is in more than this part of all letters tells none of them apart. */
const MOST_LETTERS = 0.2;

const processTerm = (term: string) => term;

/** Settings of both indexes, the same when they are built and when they are loaded. */
export const INDEX_OPTIONS = {
  phrases: { fields: ['phrase'], tokenize: phraseTerms, processTerm },
  texts: { fields: ['name', 'guide', 'keywords', 'text'], tokenize: letterStems, processTerm },
};

/** Indexes all letters. Situations whose letter is not published are left out. */
export function letterSearchData(
  articles: readonly Article[],
  situations: readonly Pick<Situation, 'says' | 'template' | 'words'>[],
): LetterSearchData {
  const guides = articles.filter(({ templates }) => templates.length > 0);
  const letters = guides.flatMap(({ templates }, guide) => templates.map(({ id, name }) => ({ id, name, guide })));
  const positions = new Map(letters.map(({ id, guide }, letter) => [`${guides[guide]?.slug}#${id}`, letter]));
  const entries = [
    ...situations.flatMap(({ template, says, words }) => {
      const letter = positions.get(template);
      return letter === undefined ? [] : [says, ...words].map((phrase) => ({ phrase, owner: [letter, 1] as const }));
    }),
    ...letters.map(({ name }, letter) => ({ phrase: name, owner: [letter, NAME_WEIGHT] as const })),
  ];
  const phrases = new MiniSearch(INDEX_OPTIONS.phrases);
  phrases.addAll(entries.map(({ phrase }, id) => ({ id, phrase })));
  return {
    guides: guides.map(({ slug, shortTitle }) => ({ slug, title: shortTitle })),
    letters,
    phrases: phrases.toJSON(),
    owners: entries.map(({ owner }) => owner),
    texts: indexTexts(guides).toJSON(),
  };
}

function indexTexts(guides: readonly Article[]): MiniSearch {
  const letters = guides.flatMap((guide) => guide.templates.map((template) => ({ guide, template })));
  const stems = letters.map(({ template: { subject, body } }) => new Set(letterStems(`${subject ?? ''} ${body}`)));
  const counts = new Map<string, number>();
  for (const stem of stems.flatMap((own) => [...own])) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const most = Math.max(MOST_LETTERS * letters.length, 1);
  const index = new MiniSearch({
    ...INDEX_OPTIONS.texts,
    tokenize: (text, field) => (field === 'text' ? text.split(' ') : letterStems(text)),
  });
  index.addAll(
    letters.map(({ guide, template }, id) => ({
      id,
      name: template.name,
      guide: guide.title,
      keywords: guide.keywords.join('\n'),
      text: [...(stems[id] ?? [])].filter((stem) => (counts.get(stem) ?? 0) <= most).join(' '),
    })),
  );
  return index;
}
