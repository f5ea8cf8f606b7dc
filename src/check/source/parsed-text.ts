import type { Nodes, Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { outlineOf, type Outline } from '../../features/articles/outline.ts';
import type { Source } from '../../features/articles/article-file.ts';
import type { Finding } from '../finding.ts';
import { placesOf, START, type Place } from '../place.ts';
import preset from '../remark-preset.mjs';

/** The text of an article, parsed, with positions that count in its file. */
export interface ArticleText {
  readonly format: 'md' | 'mdx';
  /** The body on the lines where it stands in the file; the frontmatter is empty lines. */
  readonly text: string;
  /** Where an offset in that text stands. */
  readonly placeAt: (offset: number) => Place;
  readonly tree: Root;
  /** Every node of the tree, parents before children. */
  readonly nodes: readonly Nodes[];
  readonly outline: Outline;
  /** What the rules of remark-lint say. */
  readonly messages: readonly VFileMessage[];
}

const markdown = unified().use(remarkParse).use(preset).freeze();
const mdx = unified().use(remarkParse).use(remarkMdx).use(preset).freeze();

/** More block quotes and lists inside each other than anybody can read; far beyond, the parser gives up. */
const TOO_DEEP = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])){40}/mu;

/** Parses the text of an article and runs the rules of remark-lint. MDX can fail to parse; Markdown, once, by its depth. */
export function readArticleText(
  { body, bodyLine }: Source,
  format: ArticleText['format'],
): { article: ArticleText } | { problem: Finding } {
  const text = '\n'.repeat(bodyLine - 1) + body;
  const placeAt = placesOf(text);
  const deep = TOO_DEEP.exec(text);
  if (deep) return { problem: { ...NESTING, ...placeAt(deep.index) } };
  const file = new VFile(text);
  const processor = format === 'mdx' ? mdx : markdown;
  try {
    const tree = processor.parse(file);
    processor.runSync(tree, file);
    const nodes = flatten(tree);
    return { article: { format, text, placeAt, tree, nodes, outline: outlineOf(tree, text), messages: file.messages } };
  } catch (error) {
    if (error instanceof VFileMessage) return { problem: syntaxProblem(error, text, placeAt) };
    // Out of stack, by a way of nesting that the expression above does not know.
    if (error instanceof RangeError) return { problem: { ...NESTING, line: bodyLine, column: 1 } };
    throw error;
  }
}

function flatten(node: Nodes, nodes: Nodes[] = []): Nodes[] {
  nodes.push(node);
  if ('children' in node) for (const child of node.children) flatten(child, nodes);
  return nodes;
}

const NESTING = {
  rule: 'markdown/nesting',
  message: 'Block quotes, lists or other marks are nested here too deeply to be read.',
  hint: 'Take some out.',
} as const;

function syntaxProblem(error: VFileMessage, text: string, placeAt: ArticleText['placeAt']): Finding {
  const { reason, line, column } = error;
  const [named = '', openLine, openColumn] = / \((\d+):(\d+)-[\d:]+\)/u.exec(reason) ?? [];
  const own = line === undefined || column === undefined ? START : { line, column };
  // Of a tag that is not closed, the place itself is where the paragraph begins; the tag has its own in words alone.
  const isUnclosed = openLine !== undefined && (line === undefined || reason.startsWith('Expected a closing tag'));
  const open = isOpenAtEnd(error) ? findOpen(text) : undefined;
  return {
    rule: 'markdown/mdx-syntax',
    ...(isUnclosed ? { line: Number(openLine), column: Number(openColumn) } : open === undefined ? own : placeAt(open)),
    message: `The text cannot be read here: ${reason.replace(named, '')}.`,
    hint: 'In .mdx, < and { begin tags and code: write \\< and \\{ where you mean the characters, and close every tag.',
  };
}

function isOpenAtEnd(error: unknown): boolean {
  return error instanceof VFileMessage && error.ruleId === 'unexpected-eof';
}

/** How many characters are parsed to find what is open, some two seconds' worth: each that may have opened it costs a parse. */
const MOST_PARSED = 2_000_000;

/** Where that begins which is open at the end of a text: from there on, and not before, a text that is cut is open, too. */
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
