import type { Code } from 'mdast';
import { type BlankSegment, parseSegments } from '../../features/templates/blank.ts';
import type { Template } from '../../features/templates/template.ts';
import { type Place, placesOf, startOf } from '../place.ts';
import type { ArticleText } from './parsed-text.ts';

/** A template with where it stands in its file. */
export interface PlacedTemplate extends Template {
  /** The first line of its fence. */
  readonly fence: Place;
  /** Whether a heading of the article is above it, to name it. */
  readonly hasHeading: boolean;
  readonly blanks: readonly PlacedBlank[];
  /** Where a character of its text stands in the file. */
  readonly placeOf: (offset: number) => Place;
}

export type PlacedBlank = BlankSegment & { readonly place: Place };

/** The templates of an article, in order. */
export function placeTemplates({ nodes, outline, text }: ArticleText): PlacedTemplate[] {
  const remaining = outline.templates.values();
  const templates: PlacedTemplate[] = [];
  const fileLines = text.split('\n');
  let hasHeading = false;
  for (const node of nodes) {
    if (node.type === 'heading') hasHeading = true;
    if (node.type !== 'code') continue;
    const template = remaining.next().value;
    if (!template) continue;
    const placeOf = placesInCode(node, fileLines);
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
 * Where the characters of a block's value stand, which begins below its fence if it has one. The parser takes off what a
 * block is indented or quoted by, so a line of the value is the end of a line of the file.
 */
export function placesInCode(node: Code, fileLines: readonly string[]): (offset: number) => Place {
  const { line, column } = startOf(node);
  const isFenced = /^[`~]/u.test(fileLines[line - 1]?.slice(column - 1) ?? '');
  const first = isFenced ? line + 1 : line;
  const ownLines = node.value.split('\n');
  const placeAt = placesOf(node.value, first);
  return (offset) => {
    const { line, column } = placeAt(offset);
    const taken = (fileLines[line - 1]?.length ?? 0) - (ownLines[line - first]?.length ?? 0);
    return { line, column: column + Math.max(0, taken) };
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
