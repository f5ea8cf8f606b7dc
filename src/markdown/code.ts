import { defineHastPlugin } from 'satteri';
import type { ShikiTransformer } from 'shiki';

/** Highlights the fences that name a language Shiki knows. The others, and indented code, stay plain text. */
export const code = defineHastPlugin({
  name: 'code',
  element: {
    filter: ['pre'],
    async visit(node, context) {
      const [child] = node.children;
      const data: { lang?: unknown } | undefined = child?.type === 'element' ? child.data : undefined;
      const language = data?.lang;
      if (typeof language !== 'string') return;
      // Most guides have no code: Shiki is loaded by the first that has.
      const { bundledLanguages, bundledLanguagesAlias, codeToHast, createCssVariablesTheme } = await import('shiki');
      if (!(language in bundledLanguages || language in bundledLanguagesAlias)) return;
      const theme = createCssVariablesTheme({ name: 'tokens', fontStyle: false });
      const text = context.textContent(node).replace(/\n$/u, '');
      const root = await codeToHast(text, { lang: language, theme, transformers: [tokenClasses] });
      const [pre] = root.children;
      return pre?.type === 'element' ? pre : undefined;
    },
  },
});

/** Inline styles would need a hole in the Content Security Policy: `color:var(--shiki-token-keyword)` becomes a class. */
const tokenClasses: ShikiTransformer = {
  name: 'token-classes',
  pre(node) {
    node.properties = {};
  },
  span(node) {
    const token = /--shiki-token-([\w-]+)/u.exec(String(node.properties['style']))?.[1];
    node.properties = token === undefined ? {} : { class: token };
  },
  line(node) {
    node.properties = {};
  },
};
