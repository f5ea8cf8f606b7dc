import { Parser } from 'htmlparser2';
import { transform, type Selector } from 'lightningcss';

/** Elements and attributes that parsers add by themselves. */
const ALWAYS = ['html', 'head', 'body'];

/** The element that a script defines: each defines one, but for the one that all pages run. */
const DEFINED = /customElements\.define\(["'`]([\w-]+)/u;

const STYLE = /(?<=<style>).*?(?=<\/style>)/gsu;

/**
 * Makes a function that leaves in a page's style elements only the rules for what stands in the page, or for what its
 * scripts may put there. A rule goes when one of its elements, classes or ids is found in neither; whatever cannot be told
 * stays. Pages of one kind share their result: a style sheet is read once for each set of names.
 *
 * @param scripts Code of each script of the site. One that defines an element is run where that element stands.
 */
export function keepUsedStyles(scripts: readonly string[]): (html: string) => string {
  const known = scripts.map((code) => ({ names: namesIn(code), tag: DEFINED.exec(code)?.[1] }));
  // Scripts name elements in order to find them; they make none.
  const elements = new Set(known.map(({ tag }) => tag));
  const results = new Map<string, string>();
  return (html) => {
    const pageNames = namesOfPage(html);
    const run = known.filter(({ tag }) => tag === undefined || pageNames.has(tag));
    const isUsed = (name: string) =>
      pageNames.has(name) || (!elements.has(name) && run.some(({ names }) => names.has(name)));
    return html.replace(STYLE, (css) => {
      const used = new Set([...namesIn(css)].filter(isUsed));
      const key = [...used].sort().join(' ') + css;
      const result = results.get(key) ?? withoutUnused(css, used);
      results.set(key, result);
      return result;
    });
  };
}

function namesIn(text: string): Set<string> {
  return new Set(text.match(/[a-z][\w-]*/giu));
}

function namesOfPage(html: string): Set<string> {
  const names = new Set(ALWAYS);
  const parser = new Parser({
    onopentag(tag, { class: classes = '', id = '' }) {
      for (const name of [tag, id, ...classes.split(' ')]) names.add(name);
    },
  });
  parser.end(html);
  return names;
}

function withoutUnused(css: string, used: ReadonlySet<string>): string {
  const filename = 'page.css';
  const { code } = transform({
    filename,
    code: new TextEncoder().encode(css),
    visitor: {
      Rule: {
        style: ({ value }) => (value.selectors.some((selector) => mayMatch(selector, used)) ? undefined : []),
      },
    },
  });
  // Minified after it: queries that hold nothing any more go, too.
  return new TextDecoder().decode(transform({ filename, code, minify: true }).code);
}

/** Whether everything that a selector asks for is there. */
function mayMatch(selector: Selector, used: ReadonlySet<string>): boolean {
  return selector.every((part) => {
    if (part.type === 'type' || part.type === 'class' || part.type === 'id') return used.has(part.name);
    if (part.type !== 'pseudo-class') return true;
    return part.kind === 'is' || part.kind === 'where' || part.kind === 'has'
      ? part.selectors.some((inner) => mayMatch(inner, used))
      : true;
  });
}
