import type { Code } from 'mdast';
import { isEmpty, isFenced } from '../../features/articles/outline.ts';
import { type BlankSegment, parseSegments } from '../../features/templates/blank.ts';
import type { Template } from '../../features/templates/template.ts';
import { type Place, placesOf, startOf } from '../place.ts';
import type { ParsedText } from './parsed-text.ts';

/** A template with its place in its file. */
export interface PlacedTemplate extends Template {
  /** The first line of its fence. */
  readonly fence: Place;
  /** True if a heading of the article is above it, to name it. */
  readonly hasHeading: boolean;
  readonly blanks: readonly PlacedBlank[];
  /** Finds the place of an offset in its text. */
  readonly placeOf: (offset: number) => Place;
}

type PlacedBlank = BlankSegment & { readonly place: Place };

/** The templates of an article, in order. */
export function placeTemplates({ nodes, outline, text }: ParsedText): PlacedTemplate[] {
  const remaining = outline.templates.values();
  const templates: PlacedTemplate[] = [];
  const fileLines = text.split('\n');
  let hasHeading = false;
  for (const node of nodes) {
    if (node.type === 'heading' && !isEmpty(node)) hasHeading = true;
    if (node.type !== 'code') continue;
    const template = remaining.next().value;
    if (!template) continue;
    const placeOf = placesInCode(node, text, fileLines);
    templates.push({
      ...template,
      fence: startOf(node),
      hasHeading,
      placeOf,
      blanks: placeBlanks(template.text, placeOf),
    });
  }
  return templates;
}

/**
 * Finds the places of offsets in the value of a code block, which begins below its fence if it has one. The parser
 * strips indents and quote marks, so a line of the value is the end of a line of the file.
 */
export function placesInCode(
  node: Code,
  text: string,
  fileLines: readonly string[] = text.split('\n'),
): (offset: number) => Place {
  const { line } = startOf(node);
  const first = isFenced(node, text) ? line + 1 : line;
  const ownLines = node.value.split('\n');
  const placeAt = placesOf(node.value, first);
  return (offset) => {
    const { line, column } = placeAt(offset);
    const stripped = (fileLines[line - 1]?.length ?? 0) - (ownLines[line - first]?.length ?? 0);
    return { line, column: column + Math.max(0, stripped) };
  };
}

function placeBlanks(text: string, placeOf: (offset: number) => Place): PlacedBlank[] {
  let offset = 0;
  return parseSegments(text).flatMap((segment): PlacedBlank[] => {
    const start = offset;
    offset += segment.type === 'text' ? segment.text.length : segment.source.length;
    return segment.type === 'text' ? [] : [{ ...segment, place: placeOf(start) }];
  });
}
