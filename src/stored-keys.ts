/** Prefix of the localStorage keys of ticks. The slug of the article follows. */
export const TICKS_KEY = 'guides:ticks/';

/** Makes the localStorage key of an article's ticks. */
export const ticksKey = (article: string): string => TICKS_KEY + article;

export type Theme = 'light' | 'dark';

/** localStorage key of the chosen theme. It is not set until the reader chooses one. */
export const THEME_KEY = 'guides:theme';

/** localStorage key of the reader's applications: what was filled in, edited and planned for each. */
export const APPLICATIONS_KEY = 'guides:applications';

/** sessionStorage key of the application that this tab works on. */
export const TAB_KEY = 'guides:application';

/** localStorage key of the values that the previous version stored. They become one application. */
export const FORMER_VALUES_KEY = 'guides:values';
