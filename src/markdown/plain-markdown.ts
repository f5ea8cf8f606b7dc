import type { Nodes } from 'mdast';
import { mdxToMdast, type MdxJsxFlowElement, type MdxJsxTextElement, type SourceFormat } from 'satteri';
import { features } from './parse.ts';
import { plainComponents } from '../features/articles/article-components.ts';
import { replaceSpans, type Span } from '../lib/text.ts';

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/**
 * Turns an article's text into Markdown without components, for feeds and Markdown files. In MDX, components become
 * Markdown and values become text, and imports and comments are removed. Everything else stays as typed, including HTML.
 */
export function plainMarkdown(source: string, format: SourceFormat): string {
  if (format === 'markdown') return source;
  return replaceSpans(
    source,
    findCode(mdxToMdast(source, { features: { ...features, smartPunctuation: false } }), source),
  );
}

function findCode(node: Nodes, source: string): Span[] {
  if (isJsx(node)) {
    if (isHtml(node)) return [...tagValues(node, source), ...childCode(node, source)];
    return [{ ...offsets(node), text: componentWords(node, source) }];
  }
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    return [{ ...offsets(node), text: literal(node.value).replace(/[\\`*_<[]/gu, String.raw`\$&`) }];
  }
  return node.type === 'mdxjsEsm' ? [{ ...offsets(node), text: '' }] : childCode(node, source);
}

function childCode(node: Nodes, source: string): Span[] {
  return 'children' in node ? node.children.flatMap((child) => findCode(child, source)) : [];
}

/** Values in braces in the tag of HTML, which only MDX reads. */
function tagValues(node: Jsx, source: string): Span[] {
  const { start, end } = offsets(node);
  const tag = source.slice(start, node.children[0] ? offsets(node.children[0]).start : end);
  const values = tag.matchAll(/=(\{\s*(?:"[^"\\]*"|'[^'\\]*'|-?[\d.]+)\s*\})/gu);
  return Array.from(values, ({ index, 1: value = '' }) => ({
    start: start + index + 1,
    end: start + index + 1 + value.length,
    text: `"${literal(value.slice(1, -1)).replaceAll('"', '&quot;')}"`,
  }));
}

function componentWords(node: Jsx, source: string): string {
  const attributes = Object.fromEntries(
    node.attributes.flatMap((attribute): [string, string][] => {
      if (attribute.type !== 'mdxJsxAttribute') return [];
      const { name, value } = attribute;
      return [[name, typeof value === 'object' ? literal(value?.value ?? '') : (value ?? '')]];
    }),
  );
  const inner = innerWords(node, source);
  const words = plainComponents.get(node.name ?? '')?.(attributes, inner) ?? inner;
  // In a quote or list, each line needs the same prefix as the first.
  const line = source.slice(source.lastIndexOf('\n', offsets(node).start - 1) + 1, offsets(node).start);
  const prefix = node.type === 'mdxJsxFlowElement' ? line.replace(/[^\s>]/gu, ' ') : '';
  return words.replace(/\n(.?)/gu, (_, next: string) => `\n${next === '' ? prefix.trimEnd() : prefix}${next}`);
}

/** The Markdown between the tags, without the indentation of its first line, since four spaces would make it code. */
function innerWords(node: Jsx, source: string): string {
  const [first, last] = [node.children[0], node.children.at(-1)];
  if (!first || !last) return '';
  const [from, to] = [offsets(first).start, offsets(last).end];
  const spans = childCode(node, source).map(({ start, end, text }) => ({ start: start - from, end: end - from, text }));
  const words = replaceSpans(source.slice(from, to), spans);
  const indent = (first.position?.start.column ?? 1) - 1;
  return node.type === 'mdxJsxFlowElement' ? words.replace(new RegExp(`\\n[ \\t>]{0,${indent}}`, 'gu'), '\n') : words;
}

/** The text of a string or number. Empty for any other expression, which would have to be run. */
export function literal(code: string): string {
  const [, double, single, template, number] =
    /^\s*(?:"([^"\\]*)"|'([^'\\]*)'|`([^`\\$]*)`|(-?[\d.]+))\s*$/u.exec(code) ?? [];
  return double ?? single ?? template ?? number ?? '';
}

function isJsx(node: Nodes): node is Jsx {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function isHtml({ name }: Jsx): boolean {
  return /^[a-z][\w-]*$/u.test(name ?? '');
}

function offsets({ position }: Nodes): { start: number; end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}
