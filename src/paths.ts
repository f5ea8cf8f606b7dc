import type { Deployment } from './deployment.ts';

export type Urls = ReturnType<typeof createUrls>;

/**
 * Makes the functions that turn site paths into URLs on a deployment. A site path starts at the root of the site
 * (`/articles/`), as authors write it.
 */
export function createUrls({ site, base, appUrl }: Pick<Deployment, 'site' | 'base' | 'appUrl'>) {
  /** The path from the root of the host: `/guides/articles/`. */
  const path = (sitePath: string): string => base.slice(0, -1) + sitePath;

  /** The absolute URL, for canonical links, feeds and structured data. */
  const absolute = (sitePath: string): string => new URL(path(sitePath), site).href;

  /** The absolute URL of the page about an author, which may be on this site or elsewhere. */
  const authorUrl = (url: string): string => (url.startsWith('/') ? absolute(url) : url);

  /**
   * The URL of a link as an author wrote it. Links from the root get the base and, if they lead to a page, a trailing
   * slash. `/sign-up` leads to the app if it has an address. All other links stay the same.
   */
  const link = (href: string): string => {
    // Anchors and paths of this site have composed accents (NFC).
    if (href.startsWith('#')) return href.normalize('NFC');
    if (!href.startsWith('/') || href.startsWith('//')) return href;
    const [, pathname = '', rest = ''] = /^([^?#]*)(.*)$/su.exec(href.normalize('NFC')) ?? [];
    if (appUrl !== undefined && /^\/sign-up\/?$/u.test(pathname)) return `${appUrl}/sign-up${rest}`;
    return path(withSlash(pathname)) + rest;
  };

  return { path, absolute, authorUrl, link };
}

export const ARTICLES_PATH = '/articles/';
export const PLANNER_PATH = '/planner/';
export const SEARCH_PATH = '/search/';
export const ABOUT_PATH = '/about/';
export const PRIVACY_PATH = '/privacy/';
export const NOT_FOUND_PATH = '/404.html';
export const RSS_PATH = '/rss.xml';
export const JSON_FEED_PATH = '/feed.json';
export const TEMPLATES_JSON_PATH = '/templates.json';
export const LETTER_SEARCH_PATH = '/templates/search.json';
export const LLMS_PATH = '/llms.txt';
export const LLMS_FULL_PATH = '/llms-full.txt';

/** Pages that are not useful as search results, and that search engines should not index. */
const UNLISTED = [NOT_FOUND_PATH, SEARCH_PATH, '/sign-up/'];

export const isListed = (sitePath: string): boolean => !UNLISTED.includes(sitePath);

/** Adds the trailing slash of a page. Files have an extension, but `/articles/node.js` is a page. */
export const withSlash = (path: string): string => {
  const isFile = /^\/articles\/[^/]+$/u.test(path) ? path.endsWith('.md') : /\.\w+$/u.test(path);
  return isFile || path.endsWith('/') ? path : `${path}/`;
};

/** Checks that a slug is easy to type and to send. */
export const isPlainSlug = (slug: string): boolean => /^[a-z\d]+(?:-[a-z\d]+)*$/u.test(slug);

export const articlePath = (slug: string): string => `${ARTICLES_PATH}${slug}/`;
/** Opens a letter of an article with its form ready. */
export const letterPath = (slug: string, template: string): string => `${articlePath(slug)}?fill#${template}`;
/** The Markdown file of an article. */
export const markdownPath = (slug: string): string => `${ARTICLES_PATH}${slug}.md`;
export const categoryPath = (slug: string): string => `/categories/${slug}/`;
export const categoryFeedPath = (slug: string): string => `${categoryPath(slug)}rss.xml`;
export const templatesPath = (category?: string): string =>
  category === undefined ? '/templates/' : `/templates/${category}/`;

/** The file that proves the ownership of an IndexNow key. */
export const indexNowKeyPath = (key: string): string => `/${key}.txt`;

/** `/articles/` for the first page of a list, `/articles/page/2/` for the second. */
export const pagePath = (listPath: string, page: number): string =>
  page === 1 ? listPath : `${listPath}page/${page}/`;

/** Folder of the search index. */
export const SEARCH_INDEX_PATH = '/pagefind/';
