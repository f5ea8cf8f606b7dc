/**
 * Tags of raw HTML that authors may write, each with the attributes that have a meaning there. A tag that is neither here
 * nor in UNSAFE_TAGS has no effect on our pages. sanitize-html, which cleans the feeds, cannot replace these lists: it removes
 * tags without saying which and where, and does not tell dangerous ones from useless ones.
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
export const SAFE_ATTRIBUTES: readonly string[] = ['id', 'title', 'lang', 'dir', 'translate'];

/** Tags that run code, load other pages, ask readers for data, or change the page around them. */
export const UNSAFE_TAGS: ReadonlySet<string> = new Set([
  ...['script', 'noscript', 'style', 'link', 'meta', 'base', 'template', 'slot', 'portal'],
  ...['iframe', 'frame', 'frameset', 'object', 'embed', 'applet', 'svg', 'math'],
  ...['form', 'input', 'button', 'select', 'option', 'textarea', 'fieldset', 'dialog'],
  ...['html', 'head', 'body', 'title'],
]);

/** Attributes that hold an address. */
const ADDRESS_ATTRIBUTES =
  /^(?:href|src|srcset|cite|action|formaction|data|poster|background|ping|(?:xlink|xml):.*)$/iu;

/** Whether an attribute runs code: an event handler, a document of its own, or an address that is a program. */
export function isUnsafeAttribute(name: string, value: string): boolean {
  if (/^on/iu.test(name) || /^srcdoc$/iu.test(name)) return true;
  return ADDRESS_ATTRIBUTES.test(name) && isUnsafeAddress(value);
}

/** Whether following an address runs code. Like browsers, `URL` ignores control characters and spaces in a scheme. */
export function isUnsafeAddress(address: string): boolean {
  const { protocol } = URL.canParse(address) ? new URL(address) : { protocol: '' };
  return /^(?:javascript|vbscript|data|blob|file):$/u.test(protocol);
}

function only(...attributes: string[]) {
  return (tag: string): [string, readonly string[]] => [tag, attributes];
}
