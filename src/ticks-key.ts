/** Where the browser keeps ticks, on this device alone; the name of the article follows. */
export const TICKS_KEY = 'guides:ticks/';

/** In a file of its own: every page asks for it, and few for the rest of what checklists are. */
export const ticksKey = (article: string): string => TICKS_KEY + article;
