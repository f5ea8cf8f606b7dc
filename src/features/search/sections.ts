import { anchorKind, indexedWords, type Anchor } from './index-source.ts';

/**
 * A part of an indexed article that has an anchor: a title and the words that follow it. Positions are word numbers.
 *
 * Pagefind's own `sub_results` cut an article at its headings only, so they never link to a template. They come in the
 * order of the page, one for each heading with any match: 17 per article for "thank you panel". Naming templates by
 * headings does not help: a card then takes over the text that follows it. result.ts has the comparison in figures.
 */
export interface Section {
  readonly kind: 'section' | 'template';
  /** Its anchor; empty for the text before the first heading. */
  readonly id: string;
  /** Anchor of its heading; for a template, of the heading above it. */
  readonly heading: string;
  readonly title: string;
  readonly titleFrom: number;
  /** First word of the text. */
  readonly from: number;
  /** First word after the text. */
  readonly to: number;
}

/**
 * Divides an article at its headings and templates. The text after a template is a further part of the section around it,
 * with the section's title.
 *
 * @param title Title of the article, which its words begin with.
 * @param length Number of its words.
 */
export function cutSections(title: string, anchors: readonly Anchor[], length: number): Section[] {
  let current = makeSection('section', { id: '', text: title, location: 0 });
  const sections = [current];
  for (const anchor of anchors) {
    const kind = anchorKind(anchor);
    if (kind === 'section') {
      current = makeSection(kind, anchor);
      sections.push(current);
    }
    if (kind === 'template') sections.push(makeSection(kind, anchor, current.id));
    if (kind === 'template-end') sections.push({ ...current, start: anchor.location, from: anchor.location });
  }
  return sections.map(({ start: _, ...section }, index) => ({
    ...section,
    to: sections[index + 1]?.start ?? length,
  }));
}

function makeSection(
  kind: Section['kind'],
  { id, text, location }: Pick<Anchor, 'id' | 'text' | 'location'>,
  heading = id,
): Omit<Section, 'to'> & { start: number } {
  const from = location + indexedWords(text).length;
  return { kind, id, heading, title: text, titleFrom: location, start: location, from };
}
