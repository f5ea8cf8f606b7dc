const graphemes = new Intl.Segmenter();

/** The characters of a text as readers count them: an emoji of several code points is one. */
export function charactersOf(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** A text without accents that belong to no letter: fonts have none for them, and some titles pile them up. */
export function withoutLooseMarks(text: string): string {
  return text.normalize('NFC').replace(/\p{M}/gu, '');
}

/**
 * A text without the characters that are in no font. Emoji and signs can be left out. Without some of its letters a text
 * would say something else: then there is none.
 */
export function legiblePart(text: string, missing: ReadonlySet<string>): string | undefined {
  const characters = charactersOf(text);
  if (characters.some((character) => missing.has(character) && /[\p{L}\p{N}]/u.test(character))) return undefined;
  const rest = characters.filter((character) => !missing.has(character)).join('');
  return rest.replace(/\s+/gu, ' ').trim() || undefined;
}
