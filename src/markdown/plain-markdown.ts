import type { Nodes, Parents } from 'mdast';
import { mdxToMdast, type MdxJsxFlowElement, type MdxJsxTextElement, type SourceFormat } from 'satteri';
import { features } from './features.ts';
import { plainComponents } from './plain-components.ts';
import { replaceSpans, type Span } from './replace-spans.ts';

/**
 * An article's text as Markdown that needs no component: for feeds and for readers of Markdown. Components of an MDX text
 * become their words, imports and expressions go; all else stays as the author typed it.
 */
export function plainMarkdown(source: string, format: SourceFormat): string {
  if (format === 'markdown') return source;
  return replaceSpans(source, findCode(mdxToMdast(source, { features }), source));
}

function findCode(node: Nodes, source: string): Span[] {
  const { start, end } = offsets(node);
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    return [{ start, end, text: componentWords(node, source) }];
  }
  if (node.type.startsWith('mdx')) return [{ start, end, text: '' }];
  return 'children' in node ? node.children.flatMap((child) => findCode(child, source)) : [];
}

function componentWords(node: MdxJsxFlowElement | MdxJsxTextElement, source: string): string {
  const attributes = Object.fromEntries(
    node.attributes.flatMap((attribute): [string, string][] =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  );
  const inner = childSource(node, source);
  return plainComponents.get(node.name ?? '')?.(attributes, inner) ?? inner;
}

function childSource(node: Parents, source: string): string {
  const [first, last] = [node.children[0], node.children.at(-1)];
  return first && last ? source.slice(offsets(first).start, offsets(last).end) : '';
}

function offsets({ position }: Nodes): { start: number; end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}
