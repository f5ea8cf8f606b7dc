import type { Root } from 'mdast';
import { markdownToMdast, mdxToMdast, type SourceFormat } from 'satteri';
import { outlineOf, type Outline } from '../features/articles/outline.ts';
import { features } from './parse.ts';

/** The outline of an article's text, read with the parser that renders it. */
export function readOutline(source: string, format: SourceFormat): Outline {
  const parse = format === 'mdx' ? mdxToMdast : markdownToMdast;
  return outlineOf(parse(source, { features: { ...features, smartPunctuation: false } }) as Root, source);
}
