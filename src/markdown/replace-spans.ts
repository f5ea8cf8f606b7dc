/** A stretch of a text, in UTF-16 units, and what is to stand there. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Replaces stretches of a text, given in their order. All else stays to the character. */
export function replaceSpans(source: string, spans: readonly Span[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, text } of spans) {
    result += source.slice(from, start) + text;
    from = end;
  }
  return result + source.slice(from);
}
