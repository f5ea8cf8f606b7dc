import { lastModified, type Article } from '../articles/article.ts';
import { CARD_SIZE, cardAlt, cardPath, SITE_CARD_PATH } from './social-card.ts';
import type { SiteIdentity } from '../../site.ts';
import { JSON_FEED_PATH, LLMS_PATH, RSS_PATH, isListed, markdownPath, type Urls } from '../../paths.ts';

/** What a page says of itself to browsers, search engines and link previews. */
export interface PageMeta {
  /** Without the site's name. */
  readonly title: string;
  readonly description: string;
  /** Site path of the page; its canonical address follows from it. */
  readonly path: string;
  /** Given on the page of an article. */
  readonly article?: Article;
  /** A feed of what the page lists, beside the feed of the whole site. */
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

/** The tags of a page's head that depend on the page, in the order they are printed. */
export function headTags(page: PageMeta, { site, urls, isPreview }: HeadContext): HeadTag[] {
  const url = urls.absolute(page.path);
  const isHome = page.path === '/';
  const isIndexed = isListed(page.path) && !isPreview;
  return [
    { tag: 'title', attributes: {}, text: isHome ? `${site.name}: ${page.title}` : `${page.title} | ${site.name}` },
    meta('description', page.description),
    meta('robots', isIndexed ? 'max-image-preview:large' : 'noindex'),
    link('canonical', url),
    link('alternate', urls.path(RSS_PATH), { type: 'application/rss+xml', title: site.name }),
    link('alternate', urls.path(JSON_FEED_PATH), { type: 'application/feed+json', title: site.name }),
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

/** A language with its usual country, as Open Graph wants it: `en_US`. */
function localeOf(tag: string): string {
  const { language, region = '' } = new Intl.Locale(tag).maximize();
  return `${language}_${region}`;
}

/** The social card, as large as the apps show it. */
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

/** Facts that some apps print below a link preview, at most two. */
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
