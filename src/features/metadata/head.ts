import { lastModified, type Article } from '../articles/article.ts';
import { CARD_SIZE, cardAlt, cardPath, SITE_CARD_PATH } from './social-card.ts';
import type { SiteIdentity } from '../../site.ts';
import { JSON_FEED_PATH, LLMS_PATH, RSS_PATH, isListed, markdownPath, type Urls } from '../../paths.ts';

/** Describes a page to browsers, search engines and link previews. */
export interface PageMeta {
  /** Without the site's name. */
  readonly title: string;
  readonly description: string;
  /** Site path of the page, from which its canonical address is made. */
  readonly path: string;
  /** Set on the page of an article. */
  readonly article?: Article;
  /** A feed of the articles that the page lists, in addition to the feed of the whole site. */
  readonly feed?: { readonly title: string; readonly path: string };
}

export interface HeadContext {
  readonly site: SiteIdentity;
  readonly urls: Urls;
  readonly isPreview: boolean;
}

export interface HeadTag {
  readonly tag: 'title' | 'meta' | 'link';
  readonly attributes: Readonly<Record<string, string>>;
  readonly text?: string;
}

/** Lists the tags of the head that depend on the page, in the order in which they are printed. */
export function headTags(page: PageMeta, { site, urls, isPreview }: HeadContext): HeadTag[] {
  const url = urls.absolute(page.path);
  const isHome = page.path === '/';
  const isIndexed = isListed(page.path) && !isPreview;
  return [
    { tag: 'title', attributes: {}, text: isHome ? `${site.name}: ${page.title}` : `${page.title} | ${site.name}` },
    meta('description', page.description),
    meta('robots', isIndexed ? 'max-image-preview:large' : 'noindex'),
    link('canonical', url),
    link('alternate', urls.path(RSS_PATH), { type: 'application/rss+xml', title: `${site.name}: all guides` }),
    link('alternate', urls.path(JSON_FEED_PATH), {
      type: 'application/feed+json',
      title: `${site.name}: all guides (JSON)`,
    }),
    link('describedby', urls.path(LLMS_PATH)),
    ...(page.feed
      ? [link('alternate', urls.path(page.feed.path), { type: 'application/rss+xml', title: page.feed.title })]
      : []),
    property('og:site_name', site.name),
    property('og:type', page.article ? 'article' : 'website'),
    property('og:title', page.title),
    property('og:description', page.description),
    property('og:url', url),
    property('og:locale', localeOf(site.language)),
    ...imageTags(page.article, site, urls),
    ...(page.article ? articleTags(page.article, urls) : []),
  ];
}

/** A language with its most likely country, as Open Graph requires: `en_US`. */
function localeOf(tag: string): string {
  const { language, region = '' } = new Intl.Locale(tag).maximize();
  return `${language}_${region}`;
}

/** Tags of the social card, in the largest size that apps show. */
function imageTags(article: Article | undefined, site: SiteIdentity, urls: Urls): HeadTag[] {
  return [
    property('og:image', urls.absolute(article ? cardPath(article.slug) : SITE_CARD_PATH)),
    property('og:image:width', String(CARD_SIZE.width)),
    property('og:image:height', String(CARD_SIZE.height)),
    property('og:image:alt', cardAlt(article, site)),
    meta('twitter:card', 'summary_large_image'),
  ];
}

function articleTags(article: Article, urls: Urls): HeadTag[] {
  const { slug, author, templates } = article;
  return [
    link('alternate', urls.path(markdownPath(slug)), { type: 'text/markdown' }),
    meta('author', author.name),
    property('article:published_time', article.published),
    property('article:modified_time', lastModified(article)),
    property('article:author', urls.authorUrl(author.url)),
    property('article:section', article.category.name),
    ...article.keywords.map((keyword) => property('article:tag', keyword)),
    ...labels([
      ['Reading time', article.readingTime],
      ...(templates.length > 0 ? [['Templates', String(templates.length)] as const] : []),
    ]),
  ];
}

/** At most two facts that some apps show below a link preview. */
function labels(facts: readonly (readonly [label: string, value: string])[]): HeadTag[] {
  return facts.flatMap(([label, value], index) => [
    meta(`twitter:label${index + 1}`, label),
    meta(`twitter:data${index + 1}`, value),
  ]);
}

function meta(name: string, content: string): HeadTag {
  return { tag: 'meta', attributes: { name, content } };
}

function property(name: string, content: string): HeadTag {
  return { tag: 'meta', attributes: { property: name, content } };
}

function link(rel: string, href: string, more: Readonly<Record<string, string>> = {}): HeadTag {
  return { tag: 'link', attributes: { rel, href, ...more } };
}
