/** What every search field says to browsers and keyboards, and under which name it asks. */
export const searchField = {
  type: 'search',
  name: 'q',
  dir: 'auto',
  enterkeyhint: 'search',
  autocapitalize: 'off',
  autocorrect: 'off',
} as const;
