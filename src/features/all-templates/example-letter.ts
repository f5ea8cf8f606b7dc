import { parseSegments } from '../templates/blank.ts';
import { fieldsOf, type Synonyms } from '../templates/field.ts';
import { cutLetter, splitParagraphs } from '../templates/letter.ts';
import type { Template } from '../templates/template.ts';

/** A part of a letter that somebody is filling in. */
export interface ExamplePiece {
  readonly text: string;
  readonly state: 'text' | 'filled' | 'typing' | 'blank';
}

/** A letter, half filled in. */
export interface ExampleLetter {
  readonly subject: readonly ExamplePiece[];
  readonly paragraphs: readonly (readonly ExamplePiece[])[];
  readonly blanks: number;
  readonly left: number;
}

/** Paragraphs shown, with the greeting: enough for a blank of each kind. */
const PARAGRAPHS = 3;

/**
 * Fills in the names of a template that have a value, and types half of its first free text.
 *
 * @param values Values by the names of blanks.
 */
export function exampleLetter(
  { text, kind, id }: Template,
  values: Readonly<Record<string, string>>,
  synonyms: Synonyms,
): ExampleLetter {
  const fields = fieldsOf({ id, text }, synonyms);
  const { subject = '', body } = cutLetter(text, kind === 'message');
  const valueOf = (name: string) => values[synonyms[name] ?? name];
  let isTyped = false;
  const pieces = (part: string): ExamplePiece[] =>
    parseSegments(part).map((segment): ExamplePiece => {
      if (segment.type === 'text') return { text: segment.text, state: 'text' };
      const { label, hint = '', source } = segment;
      const value = segment.kind === 'name' ? valueOf(label) : undefined;
      if (value !== undefined) return { text: value, state: 'filled' };
      if (segment.kind === 'name' || hint === '' || isTyped) return { text: source, state: 'blank' };
      isTyped = true;
      return { text: hint.slice(0, Math.ceil(hint.length / 2)).trimEnd(), state: 'typing' };
    });
  const inSubject = pieces(subject.trim());
  const paragraphs = splitParagraphs(body)
    .filter(({ type }) => type !== 'gap')
    .slice(0, PARAGRAPHS)
    .map((part) => pieces(part.text));
  const all = [...inSubject, ...paragraphs.flat()];
  const filled = fields.filter(({ kind, name }) => kind === 'name' && valueOf(name) !== undefined).length;
  return {
    subject: inSubject,
    paragraphs,
    blanks: fields.length,
    left: fields.length - filled - (all.some(({ state }) => state === 'typing') ? 1 : 0),
  };
}
