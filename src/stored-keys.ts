/** Prefix of the localStorage keys of ticks. The slug of the article follows. */
export const TICKS_KEY = 'guides:ticks/';

/** Makes the localStorage key of an article's ticks. */
export const ticksKey = (article: string): string => TICKS_KEY + article;

export type Theme = 'light' | 'dark';

/** localStorage key of the chosen theme. It is not set until the reader chooses one. */
export const THEME_KEY = 'guides:theme';

/** localStorage key of the values filled into templates. */
export const VALUES_KEY = 'guides:values';

/** sessionStorage key of the values that the reader has confirmed in this tab. */
export const CONFIRMED_KEY = 'guides:confirmed';
