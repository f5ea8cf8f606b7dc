import { type BlankSegment, parseSegments, type Segment, type TextSegment } from './blank.ts';

/** What a reader fills in: one value for one or several blanks of a template. */
export interface Field {
  /** Under which the value is kept: equal keys are the same blank, wherever they stand. */
  readonly key: string;
  /** As the author wrote it. */
  readonly label: string;
  /** Unique in its template: a label that repeats carries its number, `topic (1 of 3)`. */
  readonly name: string;
  readonly hint: string | undefined;
  readonly kind: BlankSegment['kind'];
  /** Words around the blank of a free text; names speak for themselves. */
  readonly context: string | undefined;
  /** How many blanks of the template it fills. */
  readonly occurrences: number;
}

/** A piece of a template whose blanks know their field. */
export type TemplatePiece = TextSegment | (BlankSegment & Pick<Field, 'key'>);

/** Names that mean another one: `Name` is the `Interviewer Name` in guides to interviews. */
export type Synonyms = Readonly<Record<string, string>>;

/** Place of a template: its free texts are kept apart from those of all others. */
export interface TemplatePlace {
  /** Slug of its article. */
  readonly article: string;
  /** Id of the template in its article. */
  readonly template: string;
}

/**
 * Takes the parts of a template (its subject, its body) apart for filling, and finds out which blanks are the same. A name
 * is one everywhere, synonyms included; each occurrence of a free text is its own.
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
      // Worked out when a form asks for it: a build reads the fields of thousands of templates and shows none.
      get context() {
        return isName ? undefined : contextOf(segments, index);
      },
      occurrences: (known?.occurrences ?? 0) + 1,
    });
    return { ...segment, key };
  };

  return { parts: segmented.map((segments) => segments.map(toPiece)), fields: [...fields.values()] };
}

/** The synonyms of a category, of those of all. `Object.hasOwn`: it may well be called `constructor`. */
export function synonymsOf(all: Readonly<Record<string, Synonyms>>, category: string): Synonyms {
  return Object.hasOwn(all, category) ? (all[category] ?? {}) : {};
}

/** The key of a name. `Object.hasOwn`: a blank may well be called `constructor`. */
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

/** Characters on each side of a blank in which its words are looked for: a line without spaces may have no end. */
const REACH = 120;

/** With the spaces around it; a blank is one, however many it has. */
const WORD = /\s*(?:\[[^[\]]*\]|\S)+\s*/gu;

/** A few words of the line before and after a blank, if there are any: they tell one `topic` from the next. */
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

/** Names of the reader's own that browsers may suggest. Any other suggestion could be the wrong employer's. */
const OWN_DATA: ReadonlyMap<string, string> = new Map([
  [nameKey('Your Name'), 'name'],
  [nameKey('Your Email'), 'email'],
  [nameKey('Your Phone'), 'tel'],
]);

/** Value of the `autocomplete` attribute for the field of a key. */
export function autocompleteOf(key: string): string {
  return OWN_DATA.get(key) ?? 'off';
}
