/** Prefix of the localStorage keys of ticks. The slug of the article follows. */
export const TICKS_KEY = 'guides:ticks/';

/** Makes the localStorage key of an article's ticks. */
export const ticksKey = (article: string): string => TICKS_KEY + article;

export type Theme = 'light' | 'dark';

/** localStorage key of the chosen theme. It is not set until the reader chooses one. */
export const THEME_KEY = 'guides:theme';
