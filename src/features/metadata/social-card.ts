import type { Article } from '../articles/article.ts';
import type { SiteIdentity } from '../../site.ts';

/** The picture that stands beside a link in a chat or a feed: what is written on it. */
export interface Card {
  /** Above the title. The site's own card has none. */
  readonly category: string | undefined;
  readonly title: string;
}

/** In pixels: 16:9, as search engines ask for it. */
export const CARD_SIZE = { width: 1200, height: 675 } as const;

/** Site path of the card of every page that is not an article. No article can have this name in `/og/`. */
export const SITE_CARD_PATH = '/og.png';

/** Site path of an article's card. */
export const cardPath = (slug: string): string => `/og/${slug}.png`;

/** The card of the site itself. */
export function siteCard({ tagline }: Pick<SiteIdentity, 'tagline'>): Card {
  return { category: undefined, title: tagline };
}

/** The words on the card of a page, for those who do not see it. */
export function cardAlt(article: Article | undefined, { name, tagline }: SiteIdentity): string {
  return article ? `${article.title}. ${article.category.name}, ${name}` : `${tagline}. ${name}`;
}
