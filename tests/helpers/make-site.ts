import type { Site } from '../../src/site.ts';

/** Makes the settings of a site for tests. The defaults differ from the owner's settings in every value. */
export function makeSite(changes: Partial<Site> = {}): Site {
  return {
    name: 'Acme Careers',
    tagline: 'Letters for every job',
    description: 'Letters to fill in and send.',
    language: 'en',
    owner: { name: 'Acme Team', email: 'team@acme.example', corrections: '', postalAddress: '' },
    navigation: [{ label: 'Guides', path: '/articles/' }],
    ownBlanks: ['Your Name', 'Your Email', 'Your Phone'],
    sharedBlanks: ['Your Name', 'Company'],
    exampleValues: {},
    synonyms: {},
    strictTransportSecurity: '',
    articlesPerPage: 10,
    colors: {
      light: {
        background: '#f4f6f8',
        sheet: '#fdfdfd',
        text: '#101418',
        quietText: '#40484f',
        line: '#d5dbe0',
        border: '#6b757d',
        accent: '#0b5d3b',
        onAccent: '#fefefe',
        highlight: '#d9f2e3',
        stripe: '#b03060',
        secondStripe: '#306090',
        code: '#70245a',
      },
      dark: {
        background: '#0d1114',
        sheet: '#151b20',
        text: '#e8ecef',
        quietText: '#b5bec6',
        line: '#2c353c',
        border: '#7f8b95',
        accent: '#8fd6b1',
        onAccent: '#0c1013',
        highlight: '#22452f',
        stripe: '#c0587f',
        secondStripe: '#5687b4',
        code: '#e3a6d2',
      },
      icon: '#e0ecf4',
    },
    ...changes,
  };
}
