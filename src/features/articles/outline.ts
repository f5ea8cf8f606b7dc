import GithubSlugger, { slug } from 'github-slugger';
import type { Code, Nodes, Root } from 'mdast';
import { visibleText } from '../../lib/hidden-characters.ts';
import { publishedHtml } from './safe-html.ts';
import { type Block, type Heading, readTemplates, type Template } from '../templates/template.ts';

/** The parts of a Markdown text that pages, templates and the authors' check use. */
export interface Outline {
  readonly headings: readonly Heading[];
  /** One entry for each code node of the tree, fenced or indented, in order; undefined if it is not a template. */
  readonly templates: readonly (Template | undefined)[];
  readonly sections: readonly Section[];
  readonly words: number;
}

/** A part of an article under a heading of the first or second level, as its contents list it. */
export interface Section extends Pick<Heading, 'text' | 'slug'> {
  readonly templates: readonly Template[];
}

/**
 * Reads the outline of an mdast tree from any parser.
 *
 * @param source The text to which the tree's positions refer. Smart punctuation must be off, because names and anchors
 *   are made from what the author typed.
 */
export function outlineOf(tree: Root, source: string): Outline {
  const slugger = new GithubSlugger();
  const blocks: Block[] = [];
  let words = 0;
  visit(tree, (node) => {
    if (node.type === 'heading' && !isEmpty(node)) {
      const typed = textOf(node).trim();
      // A heading of emoji or a picture leaves an empty slug.
      const visible = visibleText(typed);
      const name = slug(visible) === '' ? 'section' : visible;
      blocks.push({ type: 'heading', depth: node.depth, text: labelOf(node), slug: slugger.slug(name) });
    }
    if (node.type === 'code') {
      const { lang, meta, value } = node;
      blocks.push({
        type: isFenced(node, source) ? 'fence' : 'indented',
        language: lang ?? undefined,
        meta: meta ?? undefined,
        text: value,
      });
      words += countWords(value);
    }
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      words += countWords(textOf(node));
  });
  const headings = blocks.filter((block) => block.type === 'heading');
  const templates = readTemplates(blocks);
  return { headings, templates, sections: sectionsOf(blocks, templates), words };
}

/** The anchor of a template for readers: the heading that shows its name, or else its card. */
export function anchorOf({ id, name }: Template, headings: readonly Heading[]): string {
  return headings.find(({ text }) => text === name)?.slug ?? id;
}

function sectionsOf(blocks: readonly Block[], templates: readonly (Template | undefined)[]): Section[] {
  const remaining = templates.values();
  const sections: (Section & { templates: Template[] })[] = [];
  for (const block of blocks) {
    if (block.type !== 'heading') {
      const template = remaining.next().value;
      if (template) sections.at(-1)?.templates.push(template);
    } else if (block.depth <= 2 && block.text !== '') {
      sections.push({ text: block.text, slug: block.slug, templates: [] });
    }
  }
  return sections;
}

/** Checks whether a code block is fenced rather than indented. */
export function isFenced({ position }: Code, source: string): boolean {
  return /^[`~]/u.test(source.charAt(position?.start.offset ?? 0));
}

/** A node of a Markdown tree or of the HTML tree made from it. */
interface TextNode {
  readonly type: string;
  readonly value?: unknown;
  readonly tagName?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: readonly TextNode[];
}

/** Makes a label from a heading: its text, without markup, footnote marks and pictures, and the gaps they leave. */
export function labelOf(heading: TextNode): string {
  return textOf(heading).replace(/\s+/gu, ' ').trim();
}

/** The text of a node, without markup, comments, footnote marks and pictures. Tags that mean nothing are text. */
function textOf(node: TextNode): string {
  const { type, value, children } = node;
  if (type === 'html') return publishedText(String(value));
  if (type === 'break' || node.tagName === 'br') return ' ';
  if (node.properties?.['dataFootnoteRef'] !== undefined) return '';
  // Single tildes are text; see src/markdown/parse.ts.
  if (type === 'subscript') return `~${(children ?? []).map(textOf).join('')}~`;
  if (children) return children.map(textOf).join('');
  return (type === 'text' || type === 'inlineCode') && typeof value === 'string'
    ? value.replace(/\s*\n\s*/gu, ' ')
    : '';
}

function publishedText(html: string): string {
  return publishedHtml(html)
    .map((token) => (token.type === 'text' ? token.text : ''))
    .join('');
}

function isComment({ type, value }: TextNode): boolean {
  if (type === 'html')
    return publishedHtml(String(value)).every((token) => token.type === 'text' && token.text.trim() === '');
  return type === 'mdxTextExpression' && /^\s*\/\*(?:[^*]|\*(?!\/))*\*\/\s*$/u.test(String(value));
}

/** Spaces, and characters that show nothing, such as a zero-width space. */
const INVISIBLE = /[\s\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\u2800]/gu;

/** Checks whether a node shows nothing. Such headings are not published: nobody could follow a link to them. */
export function isEmpty(node: TextNode): boolean {
  if (node.children) return node.children.every(isEmpty);
  if (node.type === 'break' || isComment(node)) return true;
  return (node.type === 'text' || node.type === 'inlineCode') && String(node.value).replace(INVISIBLE, '') === '';
}

function visit(node: Nodes, visitor: (node: Nodes) => void): void {
  visitor(node);
  if ('children' in node) for (const child of node.children) visit(child, visitor);
}

/**
 * Speed of silent reading of English non-fiction, in words per minute.
 * Source: Brysbaert, "How many words do we read per minute?", Journal of Memory and Language 109 (2019), 190 studies.
 */
const WORDS_PER_MINUTE = 238;

/** Counts words as a reader would: characters between spaces, with at least one letter or digit among them. */
export function countWords(text: string): number {
  // Each match reaches from the first letter or digit to the next space.
  return text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}

/** Whole minutes, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
