import {
  escapeHtml,
  type HtmlTag,
  hidesMarkup,
  type HtmlToken,
  readHtml,
  serializeTag,
} from '../../lib/html-tokens.ts';

/**
 * Tags of raw HTML that authors may write, each with the attributes that have a meaning there. The check and the renderer
 * both follow this list, so what one refuses, the other does not publish.
 */
export const SAFE_TAGS: ReadonlyMap<string, readonly string[]> = new Map([
  ...['abbr', 'b', 'br', 'cite', 'dfn', 'em', 'hr', 'i', 'kbd', 'mark', 'p', 's', 'samp', 'small', 'strong'].map(
    only(),
  ),
  ...['sub', 'summary', 'sup', 'u', 'var', 'wbr', 'dl', 'dt', 'dd', 'div', 'span', 'figcaption', 'figure'].map(only()),
  ...['ul', 'li', 'table', 'caption', 'thead', 'tbody', 'tr', 'code', 'pre', 'h2', 'h3', 'h4', 'h5', 'h6'].map(only()),
  only('href')('a'),
  only('cite')('blockquote'),
  only('cite', 'datetime')('del'),
  only('open')('details'),
  only('src', 'alt', 'width', 'height', 'loading', 'decoding')('img'),
  only('cite', 'datetime')('ins'),
  only('start', 'reversed')('ol'),
  only('cite')('q'),
  only('colspan', 'rowspan')('td'),
  only('colspan', 'rowspan', 'scope')('th'),
  only('datetime')('time'),
]);

/** Attributes that every safe tag may have. */
const SAFE_ATTRIBUTES: readonly string[] = ['id', 'title', 'lang', 'dir', 'translate'];

/**
 * Tags that run code, load other pages, ask readers for data, change the page around them, or change how browsers read what
 * follows. The last line has the elements that scripts and styles of the site look for.
 */
export const UNSAFE_TAGS: ReadonlySet<string> = new Set([
  ...['script', 'noscript', 'style', 'link', 'meta', 'base', 'template', 'slot', 'portal', 'fencedframe'],
  ...['iframe', 'frame', 'frameset', 'noframes', 'object', 'param', 'embed', 'noembed', 'applet', 'bgsound'],
  ...['audio', 'video', 'source', 'track', 'canvas', 'svg', 'math', 'map', 'area', 'image', 'picture'],
  ...['form', 'input', 'button', 'select', 'selectedcontent', 'option', 'optgroup', 'datalist', 'textarea', 'fieldset'],
  ...['label', 'legend', 'output', 'meter', 'progress', 'keygen', 'isindex', 'dialog', 'menu', 'marquee', 'blink'],
  ...['html', 'head', 'body', 'title', 'main', 'xmp', 'plaintext', 'listing', 'nextid'],
  ...['check-list', 'copy-code', 'copy-markdown', 'application-question', 'email-template', 'follow-up-planner'],
  ...['next-steps', 'shared-details', 'site-search', 'table-of-contents', 'template-filter', 'theme-choice'],
]);

/** Ids of the site's own elements: those that scripts look for, and the anchors of templates and notes. */
const SITE_ID =
  /^(?:Category-|Chapter-|Content$|Details-|Filter|Guide-|Note-|Planner|Related$|Search|Template-|email-)/u;

/** Classes that the site's styles and scripts look for. Other classes have no effect. */
const SITE_CLASS =
  /^(?:visually-hidden|call-to-action|align-.*|code-.*|task|table|letter|subject|template-.*|choice|button.*|prose|article-.*|breadcrumbs|anchor|data-footnote.*|footnotes|sr-only)$/u;

/** Attributes that give Astro or other programs orders. */
const DIRECTIVE =
  /^(?:on.*|srcdoc|style:.*|set:.*|is|is:.*|client:.*|server:.*|define:.*|class:list|slot|v-.*|x-.*|@.*|hx-.*)$/iu;

/** Attributes that hold an address. */
const ADDRESS_ATTRIBUTES =
  /^(?:href|src|srcset|cite|action|formaction|data|poster|background|ping|(?:xlink|xml):.*)$/iu;

/** The tags that are harmless, those that are refused, and those that mean nothing and are shown as text. */
export type TagKind = 'safe' | 'unsafe' | 'unknown';

export function kindOfTag(name: string): TagKind {
  const tag = name.toLowerCase();
  if (SAFE_TAGS.has(tag)) return 'safe';
  return UNSAFE_TAGS.has(tag) ? 'unsafe' : 'unknown';
}

/** Checks whether an attribute runs code, is an order to a program, or makes an element look like one of the site. */
export function isUnsafeAttribute(name: string, value: string): boolean {
  if (DIRECTIVE.test(name)) return true;
  if (/^id$/iu.test(name)) return SITE_ID.test(value.trim());
  if (/^class(?:name)?$/iu.test(name)) return value.split(/\s+/u).some((word) => SITE_CLASS.test(word));
  return ADDRESS_ATTRIBUTES.test(name) && isUnsafeAddress(value);
}

/** Checks whether a safe tag may have an attribute. */
export function hasEffect(tag: string, attribute: string): boolean {
  const name = attribute.toLowerCase();
  return SAFE_ATTRIBUTES.includes(name) || SAFE_TAGS.get(tag.toLowerCase())?.includes(name) === true;
}

/** Checks whether following an address runs code. Like browsers, `URL` ignores control characters and spaces in a scheme. */
export function isUnsafeAddress(address: string): boolean {
  const { protocol } = URL.canParse(address) ? new URL(address) : { protocol: '' };
  return /^(?:javascript|vbscript|data|blob|file):$/u.test(protocol);
}

/** A part of raw HTML that readers get: a complete harmless tag, or text. */
export type PublishedToken = HtmlTag | { readonly type: 'text'; readonly text: string };

/**
 * Reduces raw HTML to what is published. Comments, refused tags and the code in them are left out; tags that mean nothing
 * become text.
 */
export function publishedHtml(html: string): PublishedToken[] {
  const published: PublishedToken[] = [];
  let hidden: string | undefined;
  for (const token of readHtml(html)) {
    if (hidden !== undefined && token.type === 'end' && token.name === hidden) hidden = undefined;
    else if (hidden === undefined) published.push(...publishedToken(token));
    if (token.type === 'start' && hidesMarkup(token.name)) hidden = token.name;
  }
  return published;
}

function publishedToken(token: HtmlToken): PublishedToken[] {
  if (token.type === 'text') return [token];
  if (token.type === 'comment') return [];
  const kind = kindOfTag(token.name.replace(/^\//u, ''));
  if (kind === 'unknown') return [{ type: 'text', text: token.source }];
  if (kind === 'unsafe' || token.type === 'cut') return [];
  const attributes = Object.entries(token.attributes).filter(
    ([name, value]) => token.type === 'start' && hasEffect(token.name, name) && !isUnsafeAttribute(name, value),
  );
  return [{ ...token, attributes: Object.fromEntries(attributes) }];
}

/** Writes what is published as HTML that every parser reads alike. */
export function serializeHtml(tokens: readonly PublishedToken[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'text') return escapeHtml(token.text);
      return token.type === 'end' ? `</${token.name}>` : serializeTag(token.name, token.attributes);
    })
    .join('');
}

function only(...attributes: string[]) {
  return (tag: string): [string, readonly string[]] => [tag, attributes];
}
