import { readFileSync } from 'node:fs';
import { createSatteriMarkdownProcessor, type SatteriMarkdownProcessorOptions } from '@astrojs/markdown-satteri';
import { type CollectionEntry, getEntry, render } from 'astro:content';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { SourceFormat } from 'satteri';
import { urls } from '../context.ts';
import { readSource } from '../features/articles/article-file.ts';
import type { Outline } from '../features/articles/outline.ts';
import { absoluteLinks } from '../markdown/absolute-links.ts';
import { feedHtml, feedOptions } from '../markdown/feed-html.ts';
import { markdownOptions } from '../markdown/options.ts';
import { readOutline } from '../markdown/parse.ts';
import { plainMarkdown } from '../markdown/plain-markdown.ts';
import { articlePath } from '../paths.ts';
import { site } from '../site.ts';

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
  const outline = outlineOfEntry(entry);
  const processor = await createProcessor(markdownOptions({ link: urls.link, synonyms: site.synonyms, outline }));
  const { code } = await processor.render(readBody(entry), { frontmatter: entry.data });
  if (code.trim() === '') throw new Error(`The article "${slug}" came out empty.`);
  return { html: code };
}

/** The text of an article as HTML that stands alone, for feeds. */
export async function renderForFeed(slug: string): Promise<string> {
  return feedHtmlOf(await entryOf(slug));
}

/** Several feeds hold the same article. */
const feedHtmlOf = oncePerVersion(async (entry) => {
  const processor = await createProcessor(feedOptions(absoluteFrom(entry)));
  return feedHtml((await processor.render(markdownOf(entry))).code);
});

/** The text of an article as Markdown that stands alone: without components, its links with their origin. */
export async function renderMarkdown(slug: string): Promise<string> {
  const entry = await entryOf(slug);
  return absoluteLinks(markdownOf(entry), absoluteFrom(entry));
}

/** Components of MDX become their words. */
function markdownOf(entry: Entry): string {
  return plainMarkdown(readBody(entry), formatOf(entry));
}

/** Makes addresses absolute that are written from the root of the site or from the page of the article. */
function absoluteFrom({ id }: Entry): (href: string) => string {
  const page = urls.absolute(articlePath(id));
  return (href) => (URL.canParse(href, page) ? new URL(urls.link(href), page).href : href);
}

function createProcessor(options: SatteriMarkdownProcessorOptions) {
  // Highlighting is a step of our own: markdown/code.ts.
  return createSatteriMarkdownProcessor({ ...options, syntaxHighlight: false });
}

/** The outline of an article's text. `npm run dev` asks for all at every request, and few have changed. */
export const outlineOfEntry = oncePerVersion((entry): Outline => readOutline(readBody(entry), formatOf(entry)));

/** Keeps what is made of an entry until its file changes. */
function oncePerVersion<T>(make: (entry: Entry) => T): (entry: Entry) => T {
  const latest = new Map<string, { readonly version: string; readonly made: T }>();
  return (entry) => {
    const version = String(entry.digest);
    const known = latest.get(entry.id);
    if (known?.version === version) return known.made;
    const made = make(entry);
    latest.set(entry.id, { version, made });
    return made;
  };
}

/** At once and not in turns: of thousands of small files, a read that is waited for takes ten times as long. */
function readBody({ filePath, id }: Entry): string {
  if (!filePath) throw new Error(`The article "${id}" has no file.`);
  return readSource(readFileSync(filePath, 'utf8')).body;
}

async function entryOf(slug: string): Promise<Entry> {
  const entry = await getEntry('articles', slug);
  if (!entry) throw new Error(`There is no article "${slug}".`);
  return entry;
}

function formatOf({ filePath }: Entry): SourceFormat {
  return filePath?.endsWith('.mdx') ? 'mdx' : 'markdown';
}
