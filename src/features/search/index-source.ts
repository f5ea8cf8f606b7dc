/** Element that names a template in the index: no other anchor of a guide is one. */
const TEMPLATE_NAME = 'dt';
const TEMPLATE_END = 'template-end';

const CARD_HEAD = /<email-template id="(?<id>[^"]*)"[^>]*><p class="template-name"><b>(?<name>.*?)<\/b>.*?<\/p>/gsu;

/**
 * The page of a guide as the indexer has to see it. It reads the body of a page alone, so category and keywords come from
 * the head. It knows where an element with an id begins but not where it ends, so the name of a template carries the id of
 * the card, and a mark follows the card. It passes over labels, which hold tasks.
 */
export function toSearchSource(html: string): string {
  const category = metaContents(html, 'article:section')[0] ?? '';
  const keywords = metaContents(html, 'article:tag').join(', ');
  const facts = `data-category="${category}" data-keywords="${keywords}"`;
  const meaning = 'data-pagefind-filter="category[data-category]" data-pagefind-meta="keywords[data-keywords]"';
  return html
    .replace('<article', () => `<article ${facts} ${meaning}`)
    .replace(CARD_HEAD, `<${TEMPLATE_NAME} id="$<id>" data-pagefind-weight="5">$<name></${TEMPLATE_NAME}>`)
    .replaceAll('</email-template>', `<i id="${TEMPLATE_END}"></i>`)
    .replace(/<(\/?)label\b/gu, '<$1span');
}

/** What meta elements of a name hold, written as it stands in an attribute. */
function metaContents(html: string, property: string): string[] {
  const tags = html.matchAll(new RegExp(`<meta property="${property}" content="([^"]*)"`, 'gu'));
  return Array.from(tags, ([, content = '']) => content);
}

/** An element with an id, as the index has it. */
export interface Anchor {
  readonly element: string;
  readonly id: string;
  readonly text: string;
  /** Which word of the page it begins with. */
  readonly location: number;
}

export type AnchorKind = 'section' | 'template' | 'template-end' | 'other';

/** What an anchor of an indexed guide stands for. */
export function anchorKind({ element, id }: Anchor): AnchorKind {
  if (/^h[2-6]$/u.test(element)) return 'section';
  if (element === TEMPLATE_NAME) return 'template';
  return id === TEMPLATE_END ? 'template-end' : 'other';
}

/** The words of a text as the index counts them: what stands between spaces. */
export function indexedWords(text: string): string[] {
  return text.split(/[^\S\uFEFF]+/u).filter((word) => word !== '');
}
