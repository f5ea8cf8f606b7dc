import type { Nodes, Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { Source } from '../../features/articles/article-file.ts';
import { type Outline, outlineOf } from '../../features/articles/outline.ts';
import { type Place, placesOf, START } from '../place.ts';
import preset from '../remark-preset.mjs';
import { placeSplitTexts } from './split-texts.ts';

/** The text of an article, parsed, with positions that count in its file. */
export interface ParsedText {
  readonly format: 'md' | 'mdx';
  /** The body on its lines of the file; the frontmatter is empty lines. */
  readonly text: string;
  /** Finds the place of an offset in that text. */
  readonly placeAt: (offset: number) => Place;
  readonly tree: Root;
  /** Every node of the tree, parents before children. */
  readonly nodes: readonly Nodes[];
  readonly outline: Outline;
  /** Messages of the rules of remark-lint. */
  readonly messages: readonly VFileMessage[];
}

/** The reason why a text cannot be parsed: the parser's words, or nesting that is too deep for it. */
export interface ParseFailure {
  readonly place: Place;
  /** Undefined for nesting. */
  readonly reason: string | undefined;
}

const markdown = unified().use(remarkParse).use(preset).freeze();
const mdx = unified().use(remarkParse).use(remarkMdx).use(preset).freeze();

/** More block quotes and lists inside each other than anybody can read; far beyond, the parser gives up. */
const TOO_DEEP = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])){40}/mu;

/** Parses the text of an article and runs the rules of remark-lint. Markdown fails only if it is nested too deeply. */
export function parseText(
  { body, bodyLine }: Source,
  format: ParsedText['format'],
): { parsed: ParsedText } | { failure: ParseFailure } {
  const text = '\n'.repeat(bodyLine - 1) + body;
  const placeAt = placesOf(text);
  const deep = TOO_DEEP.exec(text);
  if (deep) return { failure: { place: placeAt(deep.index), reason: undefined } };
  const file = new VFile(text);
  const processor = format === 'mdx' ? mdx : markdown;
  try {
    const tree = processor.parse(file);
    placeSplitTexts(tree, text, placeAt);
    processor.runSync(tree, file);
    const nodes = flatten(tree);
    const { messages } = file;
    return { parsed: { format, text, placeAt, tree, nodes, outline: outlineOf(tree, text), messages } };
  } catch (error) {
    if (error instanceof VFileMessage) return { failure: syntaxFailure(error, text, placeAt) };
    // The stack overflows on nesting that the expression above does not know.
    if (error instanceof RangeError) return { failure: { place: { line: bodyLine, column: 1 }, reason: undefined } };
    throw error;
  }
}

/** Parses a text again, without rules: every node, parents before children. Throws on mistakes of .mdx. */
export function parseNodes(text: string, format: ParsedText['format']): Nodes[] {
  return flatten((format === 'mdx' ? mdx : markdown).parse(text));
}

function flatten(node: Nodes, nodes: Nodes[] = []): Nodes[] {
  nodes.push(node);
  if ('children' in node) for (const child of node.children) flatten(child, nodes);
  return nodes;
}

function syntaxFailure(error: VFileMessage, text: string, placeAt: ParsedText['placeAt']): ParseFailure {
  const { reason, line, column } = error;
  const [named = '', openLine, openColumn] = / \((\d+):(\d+)-[\d:]+\)/u.exec(reason) ?? [];
  const own = line === undefined || column === undefined ? START : { line, column };
  // For an unclosed tag the error points at the start of the paragraph, and only its words name the place of the tag.
  const isUnclosed = openLine !== undefined && (line === undefined || reason.startsWith('Expected a closing tag'));
  const open = isOpenAtEnd(error) ? findOpen(text) : undefined;
  return {
    place: isUnclosed
      ? { line: Number(openLine), column: Number(openColumn) }
      : open === undefined
        ? own
        : placeAt(open),
    reason: reason.replace(named, ''),
  };
}

function isOpenAtEnd(error: unknown): boolean {
  return error instanceof VFileMessage && error.ruleId === 'unexpected-eof';
}

/** Limits the search for an open tag to about two seconds: each candidate costs a parse of the text before it. */
const MOST_PARSED = 2_000_000;

/** Finds the tag or brace that is open at the end: a text cut off before it parses, a text cut off after it does not. */
function findOpen(text: string): number | undefined {
  const suspects = Array.from(text.matchAll(/[<{]/gu), ({ index }) => index).slice(
    -Math.ceil(MOST_PARSED / text.length),
  );
  return suspects.findLast((at) => {
    try {
      mdx.parse(text.slice(0, at));
      return true;
    } catch (error) {
      return !isOpenAtEnd(error);
    }
  });
}
