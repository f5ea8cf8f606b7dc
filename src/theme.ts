export type Theme = 'light' | 'dark';

/** Where the browser keeps the reader's choice. Nothing is kept until there is one. */
export const THEME_KEY = 'guides:theme';

/** Colour of the page's ground in each theme, for the browser's own bars: `--paper` in features/frame/tokens.css. */
export const pageColors: Readonly<Record<Theme, string>> = { light: '#faf7f0', dark: '#10141c' };
