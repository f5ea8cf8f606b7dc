import type { SatteriFeatures } from '@astrojs/markdown-satteri';
import type { Root } from 'mdast';
import { markdownToMdast, mdxToMdast, type SourceFormat } from 'satteri';
import { type Outline, outlineOf } from '../features/articles/outline.ts';

/** What our Markdown knows beyond CommonMark: GitHub's additions, and curly quotes. */
export const features = {
  // Cut off before (features/articles/article-file.ts): a text may well begin with a line of three hyphens.
  frontmatter: false,
  // Authors type the dashes they mean; `--` in a heading would give it another anchor than the one they see.
  smartPunctuation: { dashes: false },
  gfm: { footnotes: { label: 'Notes and sources', clobberPrefix: 'Note-' } },
} satisfies SatteriFeatures;

/** The outline of an article's text, read with the parser that renders it. */
export function readOutline(source: string, format: SourceFormat): Outline {
  const parse = format === 'mdx' ? mdxToMdast : markdownToMdast;
  return outlineOf(parse(source, { features: { ...features, smartPunctuation: false } }) as Root, source);
}
