import type { Place } from '../place.ts';
import type { CheckedText } from './checked-text.ts';

/** A piece of text that people read or send, with the places of its characters. */
interface Passage {
  /** As it is typed, without the marks of Markdown. */
  readonly words: string;
  readonly isTemplate: boolean;
  readonly placeOf: (offset: number) => Place;
}

/** Lists the title and the description, the blocks of text and the templates of an article. */
export function readPassages({ frontmatter, blocks, templates, placeAt }: CheckedText): Passage[] {
  const fields = [['title'], ['description']].flatMap((path): Passage[] => {
    const words = frontmatter.valueAt(path);
    const place = frontmatter.placeOf(path);
    return typeof words === 'string' && place ? [{ words, isTemplate: false, placeOf: () => place }] : [];
  });
  return [
    ...fields,
    ...blocks.map(({ text, start }) => ({
      words: text,
      isTemplate: false,
      placeOf: (at: number) => placeAt(start + at),
    })),
    ...templates.map(({ text, placeOf }) => ({ words: text, isTemplate: true, placeOf })),
  ];
}
