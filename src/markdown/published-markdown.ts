import type { Html, Nodes } from 'mdast';
import { markdownToMdast } from 'satteri';
import { publishedHtml, serializeHtml } from '../features/articles/safe-html.ts';
import { readHtml } from '../lib/html-tokens.ts';
import { replaceSpans, type Span } from '../lib/text.ts';
import { features } from './parse.ts';

/** More than the number of times that removing a comment can join the halves of a tag around it. */
const MOST_ROUNDS = 20;

/**
 * Removes from Markdown what pages do not show either: comments, refused HTML, and definitions that nothing refers to,
 * which some authors write instead of comments (`[//]: # (text)`). Tags that mean nothing are escaped. Everything else
 * stays as typed.
 */
export function publishedMarkdown(markdown: string): string {
  let published = withoutMark(markdown);
  for (let round = 0; round < MOST_ROUNDS && /<[a-z/!?]|\]:/iu.test(published); round++) {
    const before = published;
    published = withoutMark(replaceSpans(before, findUnpublished(before)));
    if (published === before) return published;
  }
  return published;
}

/** The parser skips a byte order mark and counts positions from behind it. */
function withoutMark(text: string): string {
  return text.replace(/^\uFEFF+/u, '');
}

function findUnpublished(source: string): Span[] {
  const nodes = flatten(markdownToMdast(source, { features }));
  const names = { definition: new Set<string>(), footnoteDefinition: new Set<string>() };
  for (const node of nodes) {
    if (node.type === 'linkReference' || node.type === 'imageReference') names.definition.add(node.identifier);
    if (node.type === 'footnoteReference') names.footnoteDefinition.add(node.identifier);
  }
  let end = 0;
  return nodes.flatMap((node): Span[] => {
    // A note that is removed may contain HTML.
    if (removed(node).start < end) return [];
    if (node.type === 'html') return htmlSpan(node, source);
    if (node.type !== 'definition' && node.type !== 'footnoteDefinition') return [];
    // Only the first definition of a name is used.
    if (names[node.type].delete(node.identifier)) return [];
    end = removed(node).end;
    return [removed(node)];
  });
}

/** In a quote or a list, the value of a node lacks the marks at the start of its lines: other programs read either. */
function htmlSpan(node: Html, source: string): Span[] {
  const { start, end } = removed(node);
  if (isPublished(node.value) && isPublished(source.slice(start, end))) return [];
  return [{ start, end, text: serializeHtml(publishedHtml(node.value)).trim() }];
}

function isPublished(html: string): boolean {
  const tokens = publishedHtml(html);
  return readHtml(html).every((token, index) => {
    const kept = tokens[index];
    if (token.type === 'text') return kept?.type === 'text' && kept.text === token.text;
    if (token.type === 'comment' || token.type === 'cut' || kept?.type !== token.type) return false;
    return Object.keys(token.attributes).length === Object.keys(kept.attributes).length;
  });
}

function removed({ position }: Nodes): Span {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0, text: '' };
}

function flatten(node: Nodes): Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(flatten)] : [node];
}
