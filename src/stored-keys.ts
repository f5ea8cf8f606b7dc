/** Where the browser keeps what was filled in, on this device alone. */
export const VALUES_KEY = 'guides:values';

/** Where a tab keeps which of them the reader has said to be right. */
export const CONFIRMED_KEY = 'guides:confirmed';

/** Where the browser keeps ticks, on this device alone; the name of the article follows. */
export const TICKS_KEY = 'guides:ticks/';

/** In a file of its own: every page asks for it, and few for the rest of what checklists are. */
export const ticksKey = (article: string): string => TICKS_KEY + article;

export type Theme = 'light' | 'dark';

/** Where the browser keeps the reader's choice. Nothing is kept until there is one. */
export const THEME_KEY = 'guides:theme';
