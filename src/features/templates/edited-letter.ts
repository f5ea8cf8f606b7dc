import { type Field, readFields, type Synonyms, type TemplatePiece, type TemplatePlace } from './field.ts';
import { cutLetter, type Letter } from './letter.ts';

/** A letter whose text the reader has edited. It replaces the text of its template. */
export interface EditedLetter {
  readonly letter: Letter;
  /** The first line: `Subject:` and the subject. Empty in messages. */
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

/** Reads an edited text: cuts it into subject and body, and finds the blanks that are left or that the reader has typed. */
export function readEdited(text: string, isMessage: boolean, place: TemplatePlace, synonyms: Synonyms): EditedLetter {
  const letter = cutLetter(text, isMessage);
  const { head, subject = '', body: source } = letter;
  const { parts, fields } = readFields([head + subject, source], editedPlace(place), synonyms);
  const [line = [], body = []] = parts;
  return { letter, line, body, fields };
}
