import type { List, ListItem } from 'mdast';
import { type Place, startOf } from '../../place.ts';

/** A place in a list, with what is wrong there and what to do. */
type Mistake = readonly [place: Place, message: string, hint: string];

/** Finds items that readers see with another number, and lines that become part of an item. */
export function mistakesInList(list: List, text: string, placeAt: (offset: number) => Place): Mistake[] {
  const joined = list.children.flatMap((item): Mistake[] => {
    const place = joinedPlace(item, text, placeAt);
    const message = 'This line is not indented, but it continues the item above.';
    return place ? [[place, message, 'Leave a line empty between them, or indent this one.']] : [];
  });
  const numbered = wrongNumber(list, text);
  return numbered ? [numbered, ...joined] : joined;
}

/** Markdown counts from the first number. Some authors write 1 before all items. */
function wrongNumber({ ordered, start, children }: List, text: string): Mistake | undefined {
  if (!ordered) return undefined;
  const typed = children.map((item) =>
    Number.parseInt(text.slice(item.position?.start.offset, item.position?.end.offset), 10),
  );
  if (typed.every((number) => number === typed[0])) return undefined;
  const index = typed.findIndex((number, at) => number !== (start ?? 1) + at);
  const item = children[index];
  if (!item) return undefined;
  const message = `This item has the number ${typed[index] ?? ''}, but readers see ${(start ?? 1) + index}.`;
  return [
    startOf(item),
    message,
    'Number the items in order. For another list, write a heading or a paragraph above it.',
  ];
}

/** The line at the margin that begins a new sentence below an item at the margin. */
function joinedPlace(item: ListItem, text: string, placeAt: (offset: number) => Place): Place | undefined {
  const [last] = item.children.slice(-1);
  if (last?.type !== 'paragraph' || startOf(item).column !== 1) return undefined;
  const start = last.position?.start.offset ?? 0;
  const typed = text.slice(start, last.position?.end.offset);
  const joined = /[.!?:)”"*_]\n(?=["“*_[]*\p{Lu})/u.exec(typed);
  return joined ? placeAt(start + joined.index + joined[0].length) : undefined;
}
