/** Order of two texts by their code units: the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Control characters except tabs and line ends, lone surrogates, and noncharacters. */
const UNPRINTABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/**
 * Removes the characters that neither XML nor HTML can hold, not even escaped. They sometimes come along when text is
 * pasted.
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '');
}

/** Splits a text into pieces of at most `most` octets of UTF-8, never inside a character. An empty text is one piece. */
export function chunkByOctets(text: string, most: number): string[] {
  const encoder = new TextEncoder();
  const chunks: string[] = [];
  let chunk = '';
  let octets = 0;
  for (const character of text) {
    const size = encoder.encode(character).length;
    if (octets + size > most) {
      chunks.push(chunk);
      chunk = '';
      octets = 0;
    }
    chunk += character;
    octets += size;
  }
  return [...chunks, chunk];
}

/** A part of a text, in UTF-16 units, and its replacement. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Replaces parts of a text, given in order. Every other character stays. */
export function replaceSpans(source: string, spans: readonly Span[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, text } of spans) {
    result += source.slice(from, start) + text;
    from = end;
  }
  return result + source.slice(from);
}
