import type { Nodes, Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { outlineOf, type Outline } from '../domain/outline.ts';
import type { Source } from '../domain/source.ts';
import type { Finding } from './finding.ts';
import { placesOf, type Place } from './place.ts';
import preset from './remark-preset.mjs';

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
  const { reason, ruleId } = error;
  // A tag that is open at the end of the file has its place in words alone.
  const [named, openLine, openColumn] = / \((\d+):(\d+)-[\d:]+\)/u.exec(reason) ?? [];
  const { line = Number(openLine ?? 1), column = Number(openColumn ?? 1) } = error;
  // What is open at the end of the file began with its last tag or brace.
  const last = ruleId === 'unexpected-eof' ? Math.max(text.lastIndexOf('<'), text.lastIndexOf('{')) : -1;
  return {
    rule: 'markdown/mdx-syntax',
    ...(last === -1 ? { line, column } : placeAt(last)),
    message: `The text cannot be read here: ${named === undefined ? reason : reason.replace(named, '')}.`,
    hint: 'In .mdx, < and { begin tags and code: write \\< and \\{ where you mean the characters, and close every tag.',
  };
}
