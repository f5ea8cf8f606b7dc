import type { Nodes, Parents } from 'mdast';
import { mdxToMdast, type MdxJsxFlowElement, type MdxJsxTextElement, type SourceFormat } from 'satteri';
import { features } from './features.ts';
import { plainComponents } from './plain-components.ts';

/**
 * An article's text as Markdown that needs no component: for feeds and for readers of Markdown. Components of an MDX text
 * become their words, imports and expressions go; all else stays as the author typed it.
 */
export function plainMarkdown(source: string, format: SourceFormat): string {
  if (format === 'markdown') return source;
  const cuts = findCuts(mdxToMdast(source, { features }), source);
  let result = '';
  let from = 0;
  for (const { start, end, words } of cuts) {
    result += source.slice(from, start) + words;
    from = end;
  }
  return result + source.slice(from);
}

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

function findCuts(node: Nodes, source: string): Cut[] {
  const { start, end } = offsets(node);
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    return [{ start, end, words: componentWords(node, source) }];
  }
  if (node.type.startsWith('mdx')) return [{ start, end, words: '' }];
  return 'children' in node ? node.children.flatMap((child) => findCuts(child, source)) : [];
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
