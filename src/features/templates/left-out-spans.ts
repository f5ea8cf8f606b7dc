import { splitParagraphs } from './letter.ts';
import type { Sentence } from './sentences.ts';

/**
 * Finds what has to go with some sentences: spaces before them if nothing follows in their paragraph, and one gap beside a
 * paragraph of which nothing is left.
 *
 * @returns `runs`, the sentences in a row as one, and `dropped`, the parts of the body that go.
 */
export function findDropped(body: string, sentences: readonly Sentence[]): { dropped: Sentence[]; runs: Sentence[] } {
  const dropped: Sentence[] = [];
  const runs: Sentence[] = [];
  let next = 0;
  let hasParagraph = false;
  const parts = placeParts(body);
  for (const [index, part] of parts.entries()) {
    if (part.isGap) continue;
    const inside: Sentence[] = [];
    for (let sentence = sentences[next]; sentence && sentence.start < part.end; sentence = sentences[++next]) {
      const last = inside.at(-1);
      if (last?.end === sentence.start) inside[inside.length - 1] = { start: last.start, end: sentence.end };
      else inside.push(sentence);
    }
    runs.push(...inside);
    if (inside.length === 0 || !isAll(body, part, inside)) {
      hasParagraph = true;
      dropped.push(...inside.map((run) => withSpaces(body, part, run)));
      continue;
    }
    const beside = hasParagraph ? [parts[index - 1], part] : [part, parts[index + 1]];
    dropped.push(...beside.filter((span) => span !== undefined));
  }
  return { dropped: hasParagraph || runs.length === 0 ? dropped : [{ start: 0, end: body.length }], runs };
}

function placeParts(body: string): (Sentence & { isGap: boolean })[] {
  let end = 0;
  return splitParagraphs(body).map(({ type, text }) => ({
    isGap: type === 'gap',
    start: end,
    end: (end += text.length),
  }));
}

/** Tells whether these runs are all of a paragraph but spaces. */
function isAll(body: string, part: Sentence, runs: readonly Sentence[]): boolean {
  const starts = [...runs.map(({ start }) => start), part.end];
  const ends = [part.start, ...runs.map(({ end }) => end)];
  return starts.every((start, index) => body.slice(ends[index], start).trim() === '');
}

/** Adds the spaces before a run at the end of its paragraph or line. The line end itself stays. */
function withSpaces(body: string, part: Sentence, { start, end }: Sentence): Sentence {
  if (end === part.end) return { start: trimmedEnd(body, start), end };
  const endsLine = start > part.start && body[start - 1] !== '\n' && body[end - 1] === '\n';
  return endsLine ? { start: trimmedEnd(body, start), end: end - 1 } : { start, end };
}

/** Returns the index after the last character before an index that is not a space or a line end. */
export function trimmedEnd(body: string, index: number): number {
  let end = index;
  while (end > 0 && body[end - 1]?.trim() === '') end--;
  return end;
}
