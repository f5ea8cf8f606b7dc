import type { Article } from '../articles/article.ts';
import type { SiteIdentity } from '../../site.ts';

/** The text on a social card, the picture next to a link in a chat or feed. */
export interface Card {
  /** Above the title. Undefined on the site's own card. */
  readonly category: string | undefined;
  readonly title: string;
}

/** In pixels. Search engines ask for 16:9. */
export const CARD_SIZE = { width: 1200, height: 675 } as const;

/** Site path of the card of all pages except articles. Cards of articles are in `/og/`, so the names cannot clash. */
export const SITE_CARD_PATH = '/og.png';

/** Site path of an article's card. */
export const cardPath = (slug: string): string => `/og/${slug}.png`;

/** The site's own card. */
export function siteCard({ tagline }: Pick<SiteIdentity, 'tagline'>): Card {
  return { category: undefined, title: tagline };
}

/** The alternative text of a page's card. */
export function cardAlt(article: Article | undefined, { name, tagline }: SiteIdentity): string {
  return article ? `${name}, ${article.category.name}: ${article.title}` : `${name}: ${tagline}`;
}
