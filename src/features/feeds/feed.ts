import { lastModified, type Article } from '../articles/article.ts';
import { daysBetween, type CalendarDate } from '../../lib/calendar-date.ts';
import { cardPath } from '../metadata/social-card.ts';
import { printable } from '../../lib/text.ts';
import { articlePath, type Urls } from '../../paths.ts';

/** Maximum number of articles in a feed. */
export const FEED_LENGTH = 50;

/** A feed, independent of its format. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** Absolute address of the page that the feed belongs to. */
  readonly page: string;
  /** Absolute address of the feed itself. */
  readonly self: string;
  /** Absolute address of a square picture. */
  readonly icon: string;
  /** Newest first. */
  readonly items: readonly FeedItem[];
}

/** An entry of a feed. Addresses are absolute. */
export interface FeedItem {
  /** Never changes: feed readers show an item with a new id again. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly description: string;
  /** The social card. */
  readonly image: string;
  readonly author: { readonly name: string; readonly url: string };
  readonly published: CalendarDate;
  readonly modified: CalendarDate;
  readonly tags: readonly string[];
  /** The whole text as HTML. */
  readonly content: string;
}

/** Makes the feed item of an article. Its id is the article's first address, even after it was renamed. */
export function feedItem(article: Article, content: string, urls: Urls): FeedItem {
  const { slug, redirectFrom, author, category } = article;
  return {
    id: urls.absolute(articlePath(redirectFrom[0] ?? slug)),
    url: urls.absolute(articlePath(slug)),
    title: article.title,
    description: article.description,
    image: urls.absolute(cardPath(slug)),
    author: { name: author.name, url: urls.authorUrl(author.url) },
    published: article.published,
    modified: lastModified(article),
    tags: [category.name, ...article.keywords],
    content: printable(content),
  };
}

/** The least number of days between two articles for each period. */
const PERIODS = [
  [200, 'yearly'],
  [16, 'monthly'],
  [4, 'weekly'],
  [0, 'daily'],
] as const;

/** Estimates how often a feed is updated from the publication days of its articles. */
export function updatePeriod({ items }: Pick<Feed, 'items'>): (typeof PERIODS)[number][1] {
  const days = items.map(({ published }) => published).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || days.length === 1) return 'monthly';
  const gap = daysBetween(first, last) / (days.length - 1);
  return PERIODS.find(([least]) => gap >= least)?.[1] ?? 'daily';
}

/** The day of the newest change. A feed changes when its articles change, not with every build. */
export function newestChange({ items }: Pick<Feed, 'items'>): CalendarDate | undefined {
  return items
    .map(({ modified }) => modified)
    .sort()
    .at(-1);
}
