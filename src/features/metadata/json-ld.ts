import { slug } from 'github-slugger';
import type {
  BlogPosting,
  BreadcrumbList,
  CollectionPage,
  Graph,
  ImageObject,
  ItemList,
  Organization,
  Person,
  Thing,
  WebSite,
} from 'schema-dts';
import { lastModified, type Article, type Author } from '../articles/article.ts';
import type { Crumb } from '../articles/breadcrumbs.ts';
import { toMoment } from '../../lib/calendar-date.ts';
import { CARD_SIZE, cardPath } from './social-card.ts';
import type { SiteIdentity } from '../../site.ts';
import type { PageMeta } from './head.ts';
import { LOGO_PATH } from './icons.ts';
import { articlePath, type Urls } from '../../paths.ts';

/** Longest headline that search engines show, in UTF-16 units. */
const HEADLINE_LENGTH = 110;

/** Puts the structured data of a page into one graph. A thing has the same `@id` on every page. */
export function graph(things: readonly Thing[]): Graph {
  return { '@context': 'https://schema.org', '@graph': things };
}

/** Serializes a graph for a `<script>`, so that no text in it can end the element. */
export function serializeGraph(value: Graph): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
}

export function homeThings(site: SiteIdentity, urls: Urls): Thing[] {
  const webSite: WebSite = {
    '@type': 'WebSite',
    '@id': siteId(urls),
    name: site.name,
    description: site.tagline,
    url: urls.absolute('/'),
    inLanguage: site.language,
    publisher: { '@id': organizationId(urls) },
  };
  return [webSite, organization(site, urls)];
}

export function articleThings(article: Article, trail: readonly Crumb[], site: SiteIdentity, urls: Urls): Thing[] {
  const url = urls.absolute(articlePath(article.slug));
  const posting: BlogPosting = {
    '@type': 'BlogPosting',
    '@id': `${url}#article`,
    headline: shorten(article.title, HEADLINE_LENGTH),
    description: article.description,
    image: cardImage(article.slug, urls),
    url,
    mainEntityOfPage: url,
    datePublished: toMoment(article.published),
    dateModified: toMoment(lastModified(article)),
    author: authorThing(article.author, urls),
    publisher: organization(site, urls),
    articleSection: article.category.name,
    keywords: [...article.keywords],
    wordCount: article.words,
    inLanguage: site.language,
  };
  return [posting, breadcrumbList(trail, urls)];
}

/** Things of a page that lists articles, in the order of the page. */
export function listThings(articles: readonly Article[], urls: Urls): Thing[] {
  const list: ItemList = {
    '@type': 'ItemList',
    numberOfItems: articles.length,
    itemListElement: articles.map(({ shortTitle, slug }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: shortTitle,
      url: urls.absolute(articlePath(slug)),
    })),
  };
  return [list];
}

/** Things of a page that collects templates. */
export function collectionThings(page: PageMeta, site: SiteIdentity, urls: Urls): Thing[] {
  const url = urls.absolute(page.path);
  const collection: CollectionPage = {
    '@type': 'CollectionPage',
    '@id': url,
    name: page.title,
    description: page.description,
    url,
    inLanguage: site.language,
    isPartOf: { '@type': 'WebSite', '@id': siteId(urls), name: site.name, url: urls.absolute('/') },
  };
  return [collection];
}

/** The path from the home page to an article. */
function breadcrumbList(trail: readonly Crumb[], urls: Urls): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ label, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: urls.absolute(path),
    })),
  };
}

/** Width and height have a unit, as required by schema.org's Distance. */
function cardImage(slug: string, urls: Urls): ImageObject {
  return {
    '@type': 'ImageObject',
    url: urls.absolute(cardPath(slug)),
    width: `${CARD_SIZE.width} px`,
    height: `${CARD_SIZE.height} px`,
  };
}

function organization(site: SiteIdentity, urls: Urls): Organization {
  return {
    '@type': 'Organization',
    '@id': organizationId(urls),
    name: site.name,
    url: urls.absolute('/'),
    logo: urls.absolute(LOGO_PATH),
  };
}

function authorThing({ type, name, url }: Author, urls: Urls): Organization | Person {
  return { '@type': type, '@id': `${urls.absolute('/')}#author-${slug(name)}`, name, url: urls.authorUrl(url) };
}

function siteId(urls: Urls): string {
  return `${urls.absolute('/')}#site`;
}

function organizationId(urls: Urls): string {
  return `${urls.absolute('/')}#organization`;
}

/** Shortens a text between characters, never in the middle of an emoji. */
function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  let short = '';
  for (const character of text) {
    if (short.length + character.length > length - 1) break;
    short += character;
  }
  return `${short.trimEnd()}…`;
}
