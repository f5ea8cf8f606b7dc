import type { Program } from 'estree-jsx';
import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { ARTICLE_COMPONENTS } from '../../../features/articles/article-components.ts';
import type { ArticleText } from '../../source/parsed-text.ts';
import { didYouMean } from '../../wording.ts';
import type { Finding } from '../../finding.ts';
import { startOf } from '../../place.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** What only `.mdx` has: components, tags as JSX, and code, which would run when the site is built. */
export function checkMdx({ nodes }: ArticleText): Finding[] {
  return nodes.flatMap((node) => [
    ...(hasCode(node) ? [code(node)] : []),
    ...(node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement' ? unknownComponent(node) : []),
  ]);
}

function unknownComponent(node: Element): Finding[] {
  const { name } = node;
  // Tags in small letters are HTML.
  if (name === null || /^[a-z]/u.test(name) || ARTICLE_COMPONENTS.some((component) => component === name)) return [];
  return [
    {
      rule: 'markdown/unknown-component',
      ...startOf(node),
      message: `There is no component <${name}>.`,
      hint: didYouMean(name, ARTICLE_COMPONENTS),
    },
  ];
}

function hasCode(node: Nodes): boolean {
  if (node.type === 'mdxjsEsm') return true;
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') return !isStatic(node.data?.estree);
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return false;
  return node.attributes.some(({ type, value }) => {
    if (type === 'mdxJsxExpressionAttribute') return true;
    return typeof value === 'object' && value !== null && !isStatic(value.data?.estree);
  });
}

/** A comment, or a value written out: `{'{'}`, `{3}`. */
function isStatic(program: Program | null | undefined): boolean {
  return (program?.body ?? []).every((statement) => {
    return statement.type === 'ExpressionStatement' && statement.expression.type === 'Literal';
  });
}

function code(node: Nodes): Finding {
  return {
    rule: 'markdown/mdx-code',
    ...startOf(node),
    message: 'This is read as code, which articles do not run.',
    hint: 'Where you mean the character, write \\{ or \\<. Components need no import.',
  };
}
