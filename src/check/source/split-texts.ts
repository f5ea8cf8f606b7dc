import type { Nodes, Parents } from 'mdast';
import type { Place } from '../place.ts';

/**
 * Gives positions to the parts of texts that the parser split around an address after it had read them: `[https://…]`.
 * The parser leaves them without positions, so rules would take each of them for the whole text of the article.
 */
export function placeSplitTexts(node: Nodes, text: string, placeAt: (offset: number) => Place): void {
  if (!('children' in node)) return;
  if (node.children.some(({ position }) => !position)) placeParts(node, text, placeAt);
  for (const child of node.children) placeSplitTexts(child, text, placeAt);
}

/** Addresses are in the source as they are in the tree. A text reaches to the next address, or to the end. */
function placeParts({ children, position }: Parents, text: string, placeAt: (offset: number) => Place): void {
  const from = position?.start.offset ?? 0;
  const source = text.slice(from, position?.end.offset);
  const pointAt = (at: number) => ({ ...placeAt(from + at), offset: from + at });
  let cursor = 0;
  for (const [index, part] of children.entries()) {
    if (!part.position) {
      const words = wordsOf(part);
      const start = Math.max(cursor, source.indexOf(words.split(/[\n&\\]/u)[0] ?? '', cursor));
      const end = part.type === 'link' ? start + words.length : startOfNext(children[index + 1], start);
      part.position = { start: pointAt(start), end: pointAt(Math.min(end, source.length)) };
    }
    cursor = (part.position.end.offset ?? from) - from;
  }

  function startOfNext(next: Nodes | undefined, after: number): number {
    if (!next) return source.length;
    if (next.position) return (next.position.start.offset ?? 0) - from;
    return Math.max(after, source.indexOf(wordsOf(next), after));
  }
}

function wordsOf(part: Nodes): string {
  if (part.type === 'text') return part.value;
  return 'children' in part ? part.children.map(wordsOf).join('') : '';
}
