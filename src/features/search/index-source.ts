/** Element that names a template in the index. No other anchor of an article uses it. */
const TEMPLATE_NAME = 'dt';
const TEMPLATE_END = 'template-end';

const CARD = /<email-template id="([^"]*)" role="group" aria-label="([^"]*)"[^>]*>/gu;
const ACTIONS = '<div class="template-actions"';

/**
 * Adapts the page of an article to what Pagefind's indexer can read:
 * - It reads only the body, so category and keywords are copied from the head.
 * - It records the start of an element with an id but not its end, so the template's name gets the id of its card, and an
 *   empty element marks the end of the card.
 * - The number of blanks is not part of the text.
 * - It skips labels, which contain the tasks of a checklist, so they become spans.
 */
export function toSearchSource(html: string): string {
  const category = metaContents(html, 'article:section')[0] ?? '';
  const keywords = metaContents(html, 'article:tag').join(', ');
  const values = `data-category="${category}" data-keywords="${keywords}"`;
  const roles = 'data-pagefind-filter="category[data-category]" data-pagefind-meta="keywords[data-keywords]"';
  return html
    .replace('<article', () => `<article ${values} ${roles}`)
    .replace(CARD, (_, id: string, name: string) => {
      return `<${TEMPLATE_NAME} id="${id}" data-pagefind-weight="5">${name.replaceAll('<', '&lt;')}</${TEMPLATE_NAME}>`;
    })
    .replaceAll(ACTIONS, `${ACTIONS} data-pagefind-ignore`)
    .replaceAll('</email-template>', `<i id="${TEMPLATE_END}"></i>`)
    .replace(/<(\/?)label\b/gu, '<$1span');
}

/** Contents of the meta elements with a property, still escaped for an attribute. */
function metaContents(html: string, property: string): string[] {
  const tags = html.matchAll(new RegExp(`<meta property="${property}" content="([^"]*)"`, 'gu'));
  return Array.from(tags, ([, content = '']) => content);
}

/** An element with an id, as Pagefind's index records it. */
export interface Anchor {
  readonly element: string;
  readonly id: string;
  readonly text: string;
  /** Position of its first word on the page. */
  readonly location: number;
}

export type AnchorKind = 'section' | 'template' | 'template-end' | 'other';

/** Classifies an anchor of an indexed article. */
export function anchorKind({ element, id }: Anchor): AnchorKind {
  if (/^h[2-6]$/u.test(element)) return 'section';
  if (element === TEMPLATE_NAME) return 'template';
  return id === TEMPLATE_END ? 'template-end' : 'other';
}

/** Splits a text into words as Pagefind counts them: at spaces. */
export function indexedWords(text: string): string[] {
  return text.split(/[^\S\uFEFF]+/u).filter((word) => word !== '');
}
