import type { SatteriFeatures } from '@astrojs/markdown-satteri';
import type { Root } from 'mdast';
import { defineMdastPlugin, markdownToMdast, mdxToMdast, type MdastNode, type SourceFormat } from 'satteri';
import { type Outline, outlineOf } from '../features/articles/outline.ts';

/** Additions to CommonMark: those of GitHub, and curly quotes. */
export const features = {
  // features/articles/article-file.ts has removed it already, and a text may begin with a line of three hyphens.
  frontmatter: false,
  // Authors type the dashes they mean. A `--` turned into a dash would make an anchor that differs from the heading.
  smartPunctuation: { dashes: false },
  // Otherwise single tildes strike out: "3~5 days and 7~9" would lose its middle. `singleTildes` makes them text again.
  subscript: true,
  gfm: { footnotes: { label: 'Notes and sources', clobberPrefix: 'Note-' } },
} satisfies SatteriFeatures;

/** Reads the outline of an article's text with the parser that renders it. */
export function readOutline(source: string, format: SourceFormat): Outline {
  const parse = format === 'mdx' ? mdxToMdast : markdownToMdast;
  return outlineOf(parse(source, { features: { ...features, smartPunctuation: false } }) as Root, source);
}

/** Lists the raw HTML of an article as the parser that renders it reads it. The other one, of the check, knows more tags. */
export function readRawHtml(source: string): string[] {
  const visit = (node: MdastNode): string[] => {
    if (node.type === 'html') return [node.value];
    return 'children' in node ? (node.children as MdastNode[]).flatMap(visit) : [];
  };
  return visit(markdownToMdast(source, { features: { ...features, smartPunctuation: false } }));
}

/** Turns text between single tildes back into what the author typed. Only two tildes strike out. */
export const singleTildes = defineMdastPlugin({
  name: 'single-tildes',
  subscript(node, context) {
    const tilde = { type: 'text', value: '~' } as const;
    context.replaceNode(node, [tilde, ...node.children, tilde] as MdastNode[]);
  },
});
