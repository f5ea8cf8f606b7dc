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
  /** Words around the blank of a free text. Undefined for names, which need no explanation. */
  readonly context: string | undefined;
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

  const toPiece = (segment: Segment, index: number, segments: readonly Segment[]): TemplatePiece => {
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
      // Computed on demand: a build reads the fields of thousands of templates and shows no context.
      get context() {
        return isName ? undefined : contextOf(segments, index);
      },
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

/** Number of characters on each side of a blank that its context may come from. A line without spaces may be very long. */
const REACH = 120;

/** A word with the spaces around it. A blank counts as one word. */
const WORD = /\s*(?:\[[^[\]]*\]|\S)+\s*/gu;

/** Returns a few words before and after a blank, which tell one `topic` from the next. Undefined if there are none. */
function contextOf(segments: readonly Segment[], index: number): string | undefined {
  let before = '';
  for (let i = index - 1; i >= 0 && before.length < REACH && !before.includes('\n'); i--) {
    before = wordsOf(segments[i]).slice(-REACH) + before;
  }
  let after = '';
  for (let i = index + 1; i < segments.length && after.length < REACH && !after.includes('\n'); i++) {
    after += wordsOf(segments[i]).slice(0, REACH);
  }
  const sentenceBefore = before.split(/\n|[.?!:]\s/u).at(-1) ?? '';
  const sentenceAfter = after.split(/\n|[.?!:]\s/u)[0] ?? '';
  const lastWords = sentenceBefore.match(WORD)?.slice(-6) ?? [];
  const firstWords = sentenceAfter.match(WORD)?.slice(0, 4) ?? [];
  const words = `${lastWords.join('')}…${firstWords.join('').trimEnd()}`;
  return /[\p{L}\p{N}]/u.test(words) ? `“${words}”` : undefined;
}

function wordsOf(segment: Segment | undefined): string {
  return segment?.type === 'blank' ? `[${segment.label}]` : (segment?.text ?? '');
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
