import type { Program } from 'estree-jsx';
import type { Nodes } from 'mdast';
import { ARTICLE_COMPONENTS } from '../../../features/articles/article-components.ts';
import { startOf } from '../../place.ts';
import type { CheckedText } from '../../source/checked-text.ts';
import { didYouMean } from '../../wording.ts';
import { defineRules } from '../rule.ts';

/** Checks what only `.mdx` has: components, and code that would run when the site is built. */
export const mdxRules = defineRules(
  {
    'markdown/mdx-code': {
      severity: 'error',
      meaning: 'An .mdx file has code, which articles do not run.',
      example: '`{company}`',
      fix: '`\\{company}`',
    },
    'markdown/unknown-component': {
      severity: 'error',
      meaning: 'An .mdx file uses a component that does not exist.',
      example: '`<Insted of="…">`',
      fix: 'Use the component that is suggested.',
    },
  },
  ({ nodes }: CheckedText, report) => {
    for (const node of nodes) {
      if (hasCode(node)) {
        const hint = 'Where you mean the character, write \\{ or \\<. Components need no import.';
        report('markdown/mdx-code', startOf(node), 'This is read as code, which articles do not run.', hint);
      }
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') continue;
      const { name } = node;
      // Names in lowercase are HTML.
      if (name === null || /^[a-z]/u.test(name) || ARTICLE_COMPONENTS.some((component) => component === name)) continue;
      const hint = didYouMean(name, ARTICLE_COMPONENTS);
      report('markdown/unknown-component', startOf(node), `There is no component <${name}>.`, hint);
    }
  },
);

function hasCode(node: Nodes): boolean {
  if (node.type === 'mdxjsEsm') return true;
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') return !isStatic(node.data?.estree);
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return false;
  return node.attributes.some(({ type, value }) => {
    if (type === 'mdxJsxExpressionAttribute') return true;
    return typeof value === 'object' && value !== null && !isStatic(value.data?.estree);
  });
}

/** Checks whether code is only a comment or a literal value: `{'{'}`, `{3}`. */
function isStatic(program: Program | null | undefined): boolean {
  return (program?.body ?? []).every((statement) => {
    return statement.type === 'ExpressionStatement' && statement.expression.type === 'Literal';
  });
}
