import { anchorKind, indexedWords, type Anchor } from './index-source.ts';

/** A part of an indexed guide that can be linked to: a title, and the words that follow it. Words are numbered. */
export interface Section {
  readonly kind: 'section' | 'template';
  /** Its anchor; empty for the beginning of the guide. */
  readonly id: string;
  /** Anchor of the heading that it stands under. */
  readonly heading: string;
  readonly title: string;
  readonly titleFrom: number;
  /** Its text, up to the first word behind it. */
  readonly from: number;
  readonly to: number;
}

/**
 * Cuts a guide where its sections and templates begin. What follows a template belongs to the section again, in a stretch
 * of its own with the section's title.
 *
 * @param title The guide's own: its words begin with it.
 * @param length Number of its words.
 */
export function cutSections(title: string, anchors: readonly Anchor[], length: number): Section[] {
  let section = makeSection('section', { id: '', text: title, location: 0 });
  const stretches = [section];
  for (const anchor of anchors) {
    const kind = anchorKind(anchor);
    if (kind === 'section') {
      section = makeSection(kind, anchor);
      stretches.push(section);
    }
    if (kind === 'template') stretches.push(makeSection(kind, anchor, section.id));
    if (kind === 'template-end') stretches.push({ ...section, start: anchor.location, from: anchor.location });
  }
  return stretches.map(({ start: _, ...stretch }, index) => ({
    ...stretch,
    to: stretches[index + 1]?.start ?? length,
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
