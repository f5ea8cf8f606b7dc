import type { Element } from 'hast';
import { defineHastPlugin } from 'satteri';
import type { ShikiTransformer } from 'shiki';
import { hast } from '../lib/html-tree.ts';

/**
 * Code and plain text: highlighted where the fence names a language that Shiki knows, with a place for the button that
 * copies it. The button is named after the heading above.
 */
export function code() {
  let heading = '';
  let count = 0;
  return defineHastPlugin({
    name: 'code',
    element: {
      filter: ['h2', 'h3', 'h4', 'h5', 'h6', 'pre'],
      async visit(node, context) {
        if (node.tagName !== 'pre') {
          heading = context.textContent(node);
          count = 0;
          return;
        }
        count++;
        const about = heading === '' ? 'code' : `code: ${heading}`;
        const name = about + (count === 1 ? '' : ` (${count})`);
        const language = languageOf(node)?.toLowerCase();
        const text = context.textContent(node).replace(/\n$/u, '');
        const pre = language === undefined ? undefined : await highlight(text, language);
        return copyable(name, pre ?? hast('pre', {}, hast('code', {}, text)));
      },
    },
  });
}

function languageOf(pre: Readonly<Element>): string | undefined {
  const [child] = pre.children;
  const data: { lang?: unknown } | undefined = child?.type === 'element' ? child.data : undefined;
  return typeof data?.lang === 'string' ? data.lang : undefined;
}

function copyable(name: string, pre: Element): Element {
  return hast('copy-code', { dataName: name }, pre, hast('p', { role: 'status' }));
}

/** Undefined for a language that is unknown. Most guides have no code: Shiki is loaded by the first that has. */
async function highlight(text: string, language: string): Promise<Element | undefined> {
  const { bundledLanguages, bundledLanguagesAlias, codeToHast, createCssVariablesTheme } = await import('shiki');
  // Not `in`: a fence may well name a language `constructor`.
  if (![bundledLanguages, bundledLanguagesAlias].some((known) => Object.hasOwn(known, language))) return undefined;
  const theme = createCssVariablesTheme({ name: 'tokens', fontStyle: false });
  // With Shiki's limit of half a second a line, a busy machine would build another page.
  const options = { lang: language, theme, transformers: [tokenClasses], tokenizeTimeLimit: 0 };
  const [pre] = (await codeToHast(text, options)).children;
  return pre?.type === 'element' ? pre : undefined;
}

/** Inline styles would need a hole in the Content Security Policy: `color:var(--shiki-token-keyword)` becomes a class. */
const tokenClasses: ShikiTransformer = {
  name: 'token-classes',
  pre(node) {
    // Lines of code do not wrap: whoever has no mouse must be able to scroll them.
    node.properties = { tabIndex: 0 };
  },
  span(node) {
    const token = /--shiki-token-([\w-]+)/u.exec(String(node.properties['style']))?.[1];
    node.properties = token === undefined ? {} : { class: `code-${token}` };
  },
  line(node) {
    node.properties = {};
  },
};
