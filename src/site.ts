/**
 * Everything an owner edits: `Site` says what each value is for, and the values themselves are further down. The address
 * of the site comes from the environment (SITE_URL, BASE_PATH, APP_URL). `npm run check` says what is wrong in this file.
 */
export interface Site {
  /** Name of the site, in the header, in titles and on link previews. */
  readonly name: string;
  /** Completes the name in titles and on link previews. */
  readonly tagline: string;
  /** One or two sentences about the site, for search engines and feeds. */
  readonly description: string;
  /** Language of the texts, as a language tag: `en`, `de`, `pt-BR`. */
  readonly language: string;
  /** The publisher of the site. Pages leave out what is empty. */
  readonly owner: Owner;
  /** Links at the top of every page: to a page of this site (`/about/`) or to any other address (`https://…`, `mailto:…`). */
  readonly navigation: readonly { readonly label: string; readonly path: string }[];
  /** Blanks for the reader's own data. They have one value in all applications; every other value belongs to one employer. */
  readonly ownBlanks: readonly string[];
  /** Blanks that most templates share. Readers can fill them in once, above all templates. */
  readonly sharedBlanks: readonly string[];
  /** Values of blanks in the example on home: `{ Company: 'Acme' }`. */
  readonly exampleValues: Readonly<Record<string, string>>;
  /**
   * Blanks that mean a shared blank, by category: `{ Networking: { 'Full Name': 'Your Name' } }`. List a word only if it
   * means the same person in every letter of its category: the interviewer is often not the one who makes the offer.
   */
  readonly synonyms: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /**
   * Value of the Strict-Transport-Security header, which makes browsers use only HTTPS for this host. Add
   * `; includeSubDomains` only if all subdomains have HTTPS, too. Empty: the header is not sent.
   */
  readonly strictTransportSecurity: string;
  /** Number of guides on one page of a list. */
  readonly articlesPerPage: number;
  /** Colors of the pages, the browser's bars, the icons and the link previews. Each is `#` and six digits or letters a to f. */
  readonly colors: {
    /** Also used for link previews, icons and home screens. */
    readonly light: ThemeColors;
    readonly dark: ThemeColors;
    /** Paper of the envelope in the site's icon. Its other colors come from the light theme. */
    readonly icon: string;
  };
}

interface Owner {
  /** A person, team or company. */
  readonly name: string;
  /** Email address for privacy questions and security reports. */
  readonly email: string;
  /** Address for reports of mistakes: an email address or a web address. If empty, they write to `email`. */
  readonly corrections: string;
  /** Postal address, on one line. Some countries require it. */
  readonly postalAddress: string;
}

/** Text needs a contrast of 4.5:1 with its background, the borders of buttons and fields 3:1. */
export interface ThemeColors {
  /** Background of the page and of form fields. */
  readonly background: string;
  /** Background of letters, buttons and boxes. */
  readonly sheet: string;
  /** Text. */
  readonly text: string;
  /** Dates, notes and other minor text. */
  readonly quietText: string;
  /** Thin lines between parts of a page. */
  readonly line: string;
  /** Borders of buttons and form fields, and the line under a blank. */
  readonly border: string;
  /** Links, the main button, and the outline of the element with the keyboard focus. */
  readonly accent: string;
  /** Text of the main button. */
  readonly onAccent: string;
  /** Background of blanks and of words that a search found. */
  readonly highlight: string;
  /** First stripe of the airmail edge. Also marks a field with a mistake. */
  readonly stripe: string;
  /** Second stripe of the airmail edge. */
  readonly secondStripe: string;
  /** Texts and numbers in examples of code. */
  readonly code: string;
}

export const site: Site = {
  name: 'Reherse',
  tagline: 'What to write before and after a job interview, and when to send it',
  description:
    'Guides to the emails around a job interview: templates to fill in and copy, the right day to send them, and the sources behind the advice.',
  language: 'en',

  owner: {
    name: 'Reherse',
    email: '',
    corrections: '',
    postalAddress: '',
  },

  navigation: [
    { label: 'Guides', path: '/articles/' },
    { label: 'Templates', path: '/templates/' },
    { label: 'Planner', path: '/planner/' },
    { label: 'Search', path: '/search/' },
  ],

  ownBlanks: ['Your Name', 'Your Email', 'Your Phone'],
  sharedBlanks: ['Your Name', 'Company', 'Position', 'Interviewer Name', 'Hiring Contact', 'Recruiter Name'],
  exampleValues: {
    'Interviewer Name': 'Sarah Chen',
    'Hiring Contact': 'Sarah Chen',
    Position: 'Data Analyst',
    Company: 'Acme',
  },
  synonyms: {
    'Interview Strategy': { Name: 'Interviewer Name', 'Primary Contact Name': 'Interviewer Name' },
  },

  strictTransportSecurity: 'max-age=31536000',

  articlesPerPage: 24,

  colors: {
    light: {
      background: '#faf7f0',
      sheet: '#fffefb',
      text: '#1b2230',
      quietText: '#4b5261',
      line: '#ddd6c7',
      border: '#6f695d',
      accent: '#1c4a92',
      onAccent: '#ffffff',
      highlight: '#fdeaa0',
      stripe: '#c63a30',
      secondStripe: '#2a5caa',
      code: '#8a2a1f',
    },
    dark: {
      background: '#10141c',
      sheet: '#181e29',
      text: '#e6e3da',
      quietText: '#b3b8c3',
      line: '#303949',
      border: '#a8b1c4',
      accent: '#a3c4f7',
      onAccent: '#10141c',
      highlight: '#4a4118',
      stripe: '#a8504a',
      secondStripe: '#456da8',
      code: '#efb3a6',
    },
    icon: '#f1e9d8',
  },
};

/** The part of `Site` that titles, feeds and structured data are made of. */
export type SiteIdentity = Pick<Site, 'name' | 'tagline' | 'description' | 'language'>;
