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
    { label: 'Templates', path: '/templates/' },
    { label: 'Planner', path: '/planner/' },
  ],
  /** Who answers for this site. Pages leave out what is empty here. */
  owner: {
    name: 'Reherse',
    email: '',
    postalAddress: '',
  },
  /** Blanks that most templates share: asked for once, at the top of all templates. */
  sharedBlanks: ['Your Name', 'Interviewer Name', 'Position', 'Company'],
  /**
   * Blanks that mean a shared one, by the name of the category. In a guide to interviews `Name` is the interviewer; in a
   * letter to a referee it is not.
   */
  synonyms: {
    'Interview Strategy': { Name: 'Interviewer Name', 'Primary Contact Name': 'Interviewer Name' },
  } as Readonly<Record<string, Readonly<Record<string, string>>>>,
  /**
   * Value of the Strict-Transport-Security header. Empty: hosts do not send it. `max-age=31536000` makes browsers use HTTPS
   * alone for this domain for a year. Append `; includeSubDomains` only if all subdomains have HTTPS, too.
   */
  strictTransportSecurity: '',
  /** Guides on one page of a list. */
  articlesPerPage: 24,
} as const;

/** What names the site in titles, feeds, structured data and cards. */
export interface Site {
  readonly name: string;
  readonly tagline: string;
  readonly description: string;
  readonly language: string;
}
