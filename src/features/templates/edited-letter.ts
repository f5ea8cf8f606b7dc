import { type Field, readFields, type Synonyms, type TemplatePiece, type TemplatePlace } from './field.ts';
import { cutLetter, type Letter } from './letter.ts';

/** The text of a template, or what the reader has made of it, cut into pieces. */
export interface ReadLetter extends Pick<Letter, 'head' | 'gap'> {
  /** The subject, without `Subject:`. Empty in messages. */
  readonly line: readonly TemplatePiece[];
  readonly body: readonly TemplatePiece[];
  readonly fields: readonly Field[];
}

/**
 * Returns the place of the edited text of a template. Its free texts have keys of their own: the second `[topic]` of a template
 * may be the first of the edited text.
 */
export function editedPlace({ article, template }: TemplatePlace): TemplatePlace {
  return { article, template: `${template}~edited` };
}

/** Cuts a text into subject and body, and finds its blanks. */
export function readLetter(text: string, isMessage: boolean, place: TemplatePlace, synonyms: Synonyms): ReadLetter {
  const { head, subject = '', gap, body: source } = cutLetter(text, isMessage);
  const { parts, fields } = readFields([subject, source], place, synonyms);
  const [line = [], body = []] = parts;
  return { head, gap, line, body, fields };
}
