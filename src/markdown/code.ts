import type { Element } from 'hast';
import { defineHastPlugin } from 'satteri';
import type { ShikiTransformer } from 'shiki';
import { labelOf } from '../features/articles/outline.ts';
import { hast } from '../lib/html-tree.ts';

/**
 * Highlights blocks of code whose fence names a language that Shiki knows, and puts each block into an element that adds
 * a copy button. The button is named after the heading above.
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
          heading = labelOf(node);
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

/** Returns undefined for an unknown language. Loads Shiki on the first call, because most articles have no code. */
async function highlight(text: string, language: string): Promise<Element | undefined> {
  const { bundledLanguages, bundledLanguagesAlias, codeToHast, createCssVariablesTheme } = await import('shiki');
  // `in` would find `constructor`, which a fence may name as its language.
  if (![bundledLanguages, bundledLanguagesAlias].some((known) => Object.hasOwn(known, language))) return undefined;
  const theme = createCssVariablesTheme({ name: 'tokens', fontStyle: false });
  // With Shiki's time limit of half a second per line, a busy machine would build a different page.
  const options = { lang: language, theme, transformers: [tokenClasses], tokenizeTimeLimit: 0 };
  const [pre] = (await codeToHast(text, options)).children;
  return pre?.type === 'element' ? pre : undefined;
}

/** Turns `color:var(--shiki-token-keyword)` into a class, because the Content Security Policy forbids inline styles. */
const tokenClasses: ShikiTransformer = {
  name: 'token-classes',
  pre(node) {
    // Lines of code don't wrap, so keyboard users must be able to scroll them.
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
