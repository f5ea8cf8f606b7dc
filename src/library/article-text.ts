import { readFile } from 'node:fs/promises';
import { getEntry, render, type CollectionEntry } from 'astro:content';
import { createSatteriMarkdownProcessor, type SatteriMarkdownProcessorOptions } from '@astrojs/markdown-satteri';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { SourceFormat } from 'satteri';
import type { Outline } from '../domain/outline.ts';
import { readSource } from '../domain/source.ts';
import { articlePath } from '../domain/urls.ts';
import { feedOptions } from '../markdown/feed-options.ts';
import { markdownOptions } from '../markdown/options.ts';
import { plainMarkdown } from '../markdown/plain-markdown.ts';
import { readOutline } from '../markdown/read-outline.ts';
import { site } from '../site.ts';
import { urls } from '../urls.ts';

type Entry = CollectionEntry<'articles'>;

/** The text of an article, rendered: HTML, or for MDX, whose components bring scripts and styles, a component. */
export type ArticleText = { readonly html: string } | { readonly Content: AstroComponentFactory };

/** Renders the text of an article. How articles are stored is known here and in the loader alone. */
export async function renderText(slug: string): Promise<ArticleText> {
  const entry = await entryOf(slug);
  if (formatOf(entry) === 'mdx') {
    const { Content } = await render(entry);
    return { Content };
  }
  pageProcessor ??= createProcessor(markdownOptions({ link: urls.link, synonyms: site.synonyms }));
  const { code } = await (await pageProcessor).render(await readBody(entry), { frontmatter: entry.data });
  if (code.trim() === '') throw new Error(`The article "${slug}" came out empty.`);
  return { html: code };
}

let pageProcessor: ReturnType<typeof createProcessor> | undefined;

/** The text of an article as HTML that stands alone, for feeds. */
export async function renderForFeed(slug: string): Promise<string> {
  const address = urls.absolute(articlePath(slug));
  const absolute = (href: string) => (URL.canParse(href, address) ? new URL(urls.link(href), address).href : href);
  const processor = await createProcessor(feedOptions(absolute));
  return (await processor.render(await markdownOf(slug))).code;
}

/** The text of an article as Markdown; components of MDX have become their words. */
async function markdownOf(slug: string): Promise<string> {
  const entry = await entryOf(slug);
  return plainMarkdown(await readBody(entry), formatOf(entry));
}

function createProcessor(options: SatteriMarkdownProcessorOptions) {
  // Highlighting is a step of our own: markdown/code.ts.
  return createSatteriMarkdownProcessor({ ...options, syntaxHighlight: false });
}

/** The outline of an article's text. Kept by digest: `npm run dev` asks for all at every request, and few have changed. */
export async function outlineOfEntry(entry: Entry): Promise<Outline> {
  const key = `${entry.id} ${String(entry.digest)}`;
  const known = outlines.get(key);
  if (known) return known;
  const outline = readOutline(await readBody(entry), formatOf(entry));
  outlines.set(key, outline);
  return outline;
}

const outlines = new Map<string, Outline>();

async function readBody({ filePath, id }: Entry): Promise<string> {
  if (!filePath) throw new Error(`The article "${id}" has no file.`);
  return readSource(await readFile(filePath, 'utf8')).body;
}

async function entryOf(slug: string): Promise<Entry> {
  const entry = await getEntry('articles', slug);
  if (!entry) throw new Error(`There is no article "${slug}".`);
  return entry;
}

function formatOf({ filePath }: Entry): SourceFormat {
  return filePath?.endsWith('.mdx') ? 'mdx' : 'markdown';
}
