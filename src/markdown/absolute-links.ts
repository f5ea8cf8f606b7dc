import type { Definition, Html, Image, Link, Nodes } from 'mdast';
import { markdownToMdast } from 'satteri';
import { mapHtmlAddresses } from './site-links.ts';
import { features } from './parse.ts';
import { replaceSpans, type Span } from '../lib/text.ts';

/**
 * Makes links and pictures in Markdown absolute, including those in raw HTML, so that they work wherever the text is read.
 * Links to a heading of the same text stay, and so does everything else that the author typed.
 */
export function absoluteLinks(markdown: string, absolute: (href: string) => string): string {
  return replaceSpans(markdown, findAddresses(markdownToMdast(markdown, { features }), markdown, absolute));
}

function findAddresses(node: Nodes, source: string, absolute: (href: string) => string): Span[] {
  if (node.type === 'html') return [htmlSpan(node, source, absolute)];
  const own = 'url' in node && isRelative(node.url) ? addressSpan(node, source, absolute) : [];
  const inner = 'children' in node ? node.children.flatMap((child) => findAddresses(child, source, absolute)) : [];
  // The text of a link is before its address.
  return [...inner, ...own];
}

function isRelative(url: string): boolean {
  return url !== '' && !url.startsWith('#') && !URL.canParse(url);
}

function htmlSpan({ position }: Html, source: string, absolute: (href: string) => string): Span {
  const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
  const map = (href: string) => (isRelative(href) ? absolute(href) : href);
  return { start, end, text: mapHtmlAddresses(source.slice(start, end), map) };
}

/** Finds the address of a node in the source. Returns an empty list if it is written with escapes and cannot be found. */
function addressSpan(node: Link | Image | Definition, source: string, absolute: (href: string) => string): Span[] {
  const end = node.position?.end.offset ?? 0;
  const textEnd = 'children' in node ? node.children.at(-1)?.position?.end.offset : undefined;
  const opening = source.indexOf(node.type === 'definition' ? ']:' : '](', textEnd ?? node.position?.start.offset);
  const start = source.indexOf(node.url, opening);
  return opening === -1 || start === -1 || start + node.url.length > end
    ? []
    : [{ start, end: start + node.url.length, text: absolute(node.url) }];
}
