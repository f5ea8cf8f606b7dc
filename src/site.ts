/** What an owner edits. Addresses of the deployment (SITE_URL, BASE_PATH, APP_URL) come from the environment: see README. */
export const site = {
  name: 'Reherse',
  /** Completes the name in titles and link previews. */
  tagline: 'What to write around a job interview, and when to send it',
  description:
    'Guides to the emails around a job interview: templates to fill in and copy, the right day to send them, and the sources behind the advice.',
  /** Language of the texts, for browsers, search engines and feeds. */
  language: 'en',
  /** Links at the top of every page. */
  navigation: [
    { label: 'Guides', path: '/articles/' },
    { label: 'About', path: '/about/' },
  ],
  /** Who answers for this site. Pages leave out what is empty here. */
  owner: {
    name: 'Reherse',
    email: '',
    postalAddress: '',
  },
  /** Guides on one page of a list. */
  guidesPerPage: 24,
} as const;
