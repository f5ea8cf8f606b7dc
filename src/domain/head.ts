import { lastModified, type Article } from './article.ts';
import { CARD_SIZE, cardAlt, cardPath, SITE_CARD_PATH } from './card.ts';
import { isListed, type Urls } from './urls.ts';

/** What a page says of itself to browsers, search engines and link previews. */
export interface PageMeta {
  /** Without the site's name. */
  readonly title: string;
  readonly description: string;
  /** Site path of the page; its canonical address follows from it. */
  readonly path: string;
  /** Given on the page of an article. */
  readonly article?: Article;
}

export interface SiteIdentity {
  readonly name: string;
  readonly tagline: string;
  readonly description: string;
  readonly language: string;
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
    link('alternate', urls.path('/rss.xml'), { type: 'application/rss+xml', title: site.name }),
    property('og:site_name', site.name),
    property('og:type', page.article ? 'article' : 'website'),
    property('og:title', page.title),
    property('og:description', page.description),
    property('og:url', url),
    property('og:locale', 'en_US'),
    ...imageTags(page.article, site, urls),
    ...(page.article ? articleTags(page.article) : []),
  ];
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

function articleTags(article: Article): HeadTag[] {
  return [
    property('article:published_time', article.published),
    property('article:modified_time', lastModified(article)),
    property('article:author', article.author.name),
    property('article:section', article.category.name),
    ...article.keywords.map((keyword) => property('article:tag', keyword)),
  ];
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
