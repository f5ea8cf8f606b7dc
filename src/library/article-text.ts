import { readFile } from 'node:fs/promises';
import { getEntry, render, type CollectionEntry } from 'astro:content';
import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Outline } from '../domain/outline.ts';
import { readSource } from '../domain/source.ts';
import { markdownOptions } from '../markdown/options.ts';
import { readOutline } from '../markdown/read-outline.ts';
import { urls } from '../urls.ts';

type Entry = CollectionEntry<'articles'>;

/** The text of an article, rendered: HTML, or for MDX, whose components bring scripts and styles, a component. */
export type ArticleText = { readonly html: string } | { readonly Content: AstroComponentFactory };

/** Renders the text of an article. How articles are stored is known here and in the loader alone. */
export async function renderText(slug: string): Promise<ArticleText> {
  const entry = await getEntry('articles', slug);
  if (!entry) throw new Error(`There is no article "${slug}".`);
  if (isMdx(entry)) {
    const { Content } = await render(entry);
    return { Content };
  }
  processor ??= createSatteriMarkdownProcessor({ syntaxHighlight: false, ...markdownOptions(urls.link) });
  const { code } = await (await processor).render(await readBody(entry));
  return { html: code };
}

let processor: ReturnType<typeof createSatteriMarkdownProcessor> | undefined;

/** The outline of an article's text. Kept by digest: `npm run dev` asks for all at every request, and few have changed. */
export async function outlineOfEntry(entry: Entry): Promise<Outline> {
  const key = `${entry.id} ${String(entry.digest)}`;
  const known = outlines.get(key);
  if (known) return known;
  const outline = readOutline(await readBody(entry), isMdx(entry) ? 'mdx' : 'markdown');
  outlines.set(key, outline);
  return outline;
}

const outlines = new Map<string, Outline>();

async function readBody({ filePath, id }: Entry): Promise<string> {
  if (!filePath) throw new Error(`The article "${id}" has no file.`);
  return readSource(await readFile(filePath, 'utf8')).body;
}

function isMdx({ filePath }: Entry): boolean {
  return filePath?.endsWith('.mdx') ?? false;
}
