import type { Definition, Image, Link as MdastLink } from 'mdast';
import { type Place, startOf } from '../place.ts';
import type { ArticleText } from './parsed-text.ts';
import { isUnsafeAddress } from './safe-html.ts';
import type { Tag } from './tags.ts';

/** An address in an article, with the place where it is written. */
export interface Link extends Place {
  readonly href: string;
  readonly isImage: boolean;
}

/** The addresses that an article leads to, those of raw HTML included. */
export function readLinks(article: ArticleText, tags: readonly Tag[]): Link[] {
  const namesIn = (type: 'imageReference' | 'linkReference') =>
    new Set(article.nodes.flatMap((node) => (node.type === type ? [node.identifier] : [])));
  const [ofImages, ofLinks] = [namesIn('imageReference'), namesIn('linkReference')];
  const links = article.nodes.flatMap((node): Link[] => {
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return [];
    const isImage =
      node.type === 'definition'
        ? ofImages.has(node.identifier) && !ofLinks.has(node.identifier)
        : node.type === 'image';
    return [{ href: node.url, isImage, ...placeOfAddress(node, article) }];
  });
  for (const { name, attributes, line, column } of tags) {
    const { href, src } = attributes;
    // What is unsafe in HTML is reported as HTML.
    if (href !== undefined && !isUnsafeAddress(href)) links.push({ href, isImage: false, line, column });
    if (src !== undefined && name.toLowerCase() === 'img' && !isUnsafeAddress(src))
      links.push({ href: src, isImage: true, line, column });
  }
  return links;
}

/** Where the address is typed, behind the words of the link; the node where escapes make it look different. */
function placeOfAddress(node: MdastLink | Image | Definition, { text, placeAt }: ArticleText): Place {
  const start = node.position?.start.offset ?? 0;
  const source = text.slice(start, node.position?.end.offset);
  const at = node.url === '' ? -1 : source.lastIndexOf(node.url);
  return at === -1 ? startOf(node) : placeAt(start + at);
}
