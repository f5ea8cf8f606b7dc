import { readFileSync } from 'node:fs';
import { createSatteriMarkdownProcessor, type SatteriMarkdownProcessorOptions } from '@astrojs/markdown-satteri';
import { type CollectionEntry, getEntry, render } from 'astro:content';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { SourceFormat } from 'satteri';
import { urls } from '../context.ts';
import { type ImageAttributes, readSource } from '../features/articles/article-file.ts';
import type { Outline } from '../features/articles/outline.ts';
import { absoluteLinks } from '../markdown/absolute-links.ts';
import { feedHtml, feedOptions } from '../markdown/feed-html.ts';
import { markdownOptions } from '../markdown/options.ts';
import { readOutline } from '../markdown/parse.ts';
import { plainMarkdown } from '../markdown/plain-markdown.ts';
import { publishedMarkdown } from '../markdown/published-markdown.ts';
import { articlePath } from '../paths.ts';
import { site } from '../site.ts';
import { createImages } from './published-pictures.ts';

type Entry = CollectionEntry<'articles'>;

/** The rendered text of an article: HTML, or a component for MDX, whose components bring scripts and styles. */
export type ArticleText = { readonly html: string } | { readonly Content: AstroComponentFactory };

/** Renders the text of an article. Only this file and the loader know how articles are stored. */
export async function renderText(slug: string): Promise<ArticleText> {
  const entry = await entryOf(slug);
  if (formatOf(entry) === 'mdx') {
    const { Content } = await render(entry);
    return { Content };
  }
  const outline = outlineOfEntry(entry);
  const options = markdownOptions({
    link: urls.link,
    image: pageImages,
    synonyms: site.synonyms,
    language: site.language,
    outline,
  });
  const processor = await createProcessor(options);
  const { code } = await processor.render(readBody(entry), { frontmatter: entry.data });
  if (code.trim() === '') throw new Error(`The article "${slug}" has no text after rendering.`);
  return { html: code };
}

/** Renders the text of an article as self-contained HTML, for feeds. */
export async function renderForFeed(slug: string): Promise<string> {
  return feedHtmlOf(await entryOf(slug));
}

/** Cached, because several feeds contain the same article. */
const feedHtmlOf = oncePerVersion(async (entry) => {
  const processor = await createProcessor(feedOptions(absoluteFrom(entry), imagesFrom(entry)));
  return feedHtml((await processor.render(markdownOf(entry))).code);
});

/** Makes the text of an article self-contained Markdown, without components and with absolute links. */
export async function renderMarkdown(slug: string): Promise<string> {
  return absoluteMarkdownOf(await entryOf(slug));
}

/** Cached, because llms-full.txt contains every text again. */
const absoluteMarkdownOf = oncePerVersion((entry) => {
  const image = imagesFrom(entry);
  return absoluteLinks(markdownOf(entry), absoluteFrom(entry), (href) => image(href).src);
});

/** The text of an article as Markdown, without components and without what pages do not show. */
function markdownOf(entry: Entry): string {
  return publishedMarkdown(plainMarkdown(readBody(entry), formatOf(entry)));
}

/** Returns a function that makes addresses absolute, relative to the root of the site or the page of the article. */
function absoluteFrom({ id }: Entry): (href: string) => string {
  const page = urls.absolute(articlePath(id));
  return (href) => (URL.canParse(href, page) ? new URL(urls.link(href), page).href : href);
}

/** Astro runs in the root of the project. */
const root = process.cwd();

const pageImages = createImages(root, urls);

/** Like `absoluteFrom`, for pictures, which are files beside the article. */
function imagesFrom(entry: Entry): (href: string) => ImageAttributes {
  return createImages(root, { path: urls.absolute, link: absoluteFrom(entry) });
}

function createProcessor(options: SatteriMarkdownProcessorOptions) {
  // markdown/code.ts highlights code.
  return createSatteriMarkdownProcessor({ ...options, syntaxHighlight: false });
}

/** The outline of an article's text. Cached, because `npm run dev` needs all outlines at every request. */
export const outlineOfEntry = oncePerVersion((entry): Outline => readOutline(readBody(entry), formatOf(entry)));

/** Caches the result of a function for each entry until its file changes. */
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

/** Reads the text synchronously: for thousands of small files, asynchronous reads take ten times as long. */
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
