import type { Template } from './template.ts';
import { type BlankSegment, parseSegments, type Segment, type TextSegment } from './blank.ts';

/** A value to fill in, for one or several blanks of a template. */
export interface Field {
  /** Key of the stored value. Blanks with the same key have the same value, on every page. */
  readonly key: string;
  /** Label of the blank, as the author wrote it. */
  readonly label: string;
  /** Unique in its template: a repeated label has a number, `topic (1 of 3)`. */
  readonly name: string;
  readonly hint: string | undefined;
  readonly kind: BlankSegment['kind'];
  /** Number of blanks of the template that it fills. */
  readonly occurrences: number;
}

/** A piece of a template. A blank has the key of its field. */
export type TemplatePiece = TextSegment | (BlankSegment & Pick<Field, 'key'>);

/** Names that mean the same as another name: `Name` is the `Interviewer Name` in guides about interviews. */
export type Synonyms = Readonly<Record<string, string>>;

/** The place of a template, which keeps its free texts separate from those of other templates. */
export interface TemplatePlace {
  /** Slug of its article. */
  readonly article: string;
  /** Id of the template in its article. */
  readonly template: string;
}

/** Returns the fields of a template whose values are not stored, so they have no keys. */
export function fieldsOf({ id, text }: Pick<Template, 'id' | 'text'>, synonyms: Synonyms): Omit<Field, 'key'>[] {
  return [...readFields([text], { article: '', template: id }, synonyms).fields];
}

/**
 * Splits the parts of a template (its subject and body) into pieces, and assigns a field to each blank. All occurrences of a
 * name and its synonyms share a field; each occurrence of a free text has its own.
 */
export function readFields(
  parts: readonly string[],
  place: TemplatePlace,
  synonyms: Synonyms,
): { parts: readonly (readonly TemplatePiece[])[]; fields: readonly Field[] } {
  const segmented = parts.map(parseSegments);
  const totals = countLabels(segmented.flat());
  const seen = new Map<string, number>();
  const fields = new Map<string, Field>();

  const toPiece = (segment: Segment): TemplatePiece => {
    if (segment.type === 'text') return segment;
    const { label, hint, kind } = segment;
    const number = (seen.get(label) ?? 0) + 1;
    seen.set(label, number);
    const isName = kind === 'name';
    const key = isName ? nameKey(label, synonyms) : `text/${place.article}/${place.template}/${label}/${number}`;
    const known = fields.get(key);
    const total = totals.get(label) ?? 1;
    fields.set(key, {
      key,
      label: known?.label ?? label,
      name: known?.name ?? (isName || total === 1 ? label : `${label} (${number} of ${total})`),
      hint: known?.hint ?? hint,
      kind,
      occurrences: (known?.occurrences ?? 0) + 1,
    });
    return { ...segment, key };
  };

  return { parts: segmented.map((segments) => segments.map(toPiece)), fields: [...fields.values()] };
}

/** Returns the synonyms of a category. Uses `Object.hasOwn` because a category may be called `constructor`. */
export function synonymsOf(all: Readonly<Record<string, Synonyms>>, category: string): Synonyms {
  return Object.hasOwn(all, category) ? (all[category] ?? {}) : {};
}

/** Makes the key of a name. Uses `Object.hasOwn` because a blank may be called `constructor`. */
export function nameKey(label: string, synonyms: Synonyms = {}): string {
  return `name/${Object.hasOwn(synonyms, label) ? (synonyms[label] ?? label) : label}`;
}

function countLabels(segments: readonly Segment[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const segment of segments) {
    if (segment.type === 'blank') counts.set(segment.label, (counts.get(segment.label) ?? 0) + 1);
  }
  return counts;
}

/** Returns the name of a field as its form shows it, with a capital first letter. `iPhone model` stays as it is. */
export function fieldTitle({ name }: Pick<Field, 'name'>): string {
  return name.replace(/^\p{Ll}(?!\p{Lu})/u, (letter) => letter.toUpperCase());
}

/** Writes a hint as an example: `e.g. a project, a problem`. */
export function exampleHint(hint: string): string {
  const examples = hint.trim().replace(/^(?:e\. ?g\.|eg\b\.?|for example|for instance|such as)[,:]?\s*/iu, '');
  return examples === '' ? '' : `e.g. ${examples}`;
}

/** The reader's own data, which browsers may suggest. Suggestions for other names could be from the wrong employer. */
const OWN_DATA: ReadonlyMap<string, string> = new Map([
  [nameKey('Your Name'), 'name'],
  [nameKey('Your Email'), 'email'],
  [nameKey('Your Phone'), 'tel'],
]);

/** Returns the value of the `autocomplete` attribute for a key. */
export function autocompleteOf(key: string): string {
  return OWN_DATA.get(key) ?? 'off';
}
