import type { Severity } from '../domain/problem.ts';

interface Rule {
  readonly severity: Severity;
  /** What it means, in a sentence. */
  readonly meaning: string;
}

/** Every rule of the authors' check. Ids are permanent: authors search for them, and suppressions name them. */
export const catalogue = {
  'frontmatter/missing': {
    severity: 'error',
    meaning: 'The file does not begin with frontmatter between two lines of ---.',
  },
  'frontmatter/yaml': { severity: 'error', meaning: 'The frontmatter is not valid YAML.' },
  'frontmatter/unknown-key': { severity: 'error', meaning: 'The frontmatter has a field that does not exist.' },
  'frontmatter/title': { severity: 'error', meaning: 'The title is missing or no text.' },
  'frontmatter/description': { severity: 'error', meaning: 'The description is missing or no text.' },
  'frontmatter/category': { severity: 'error', meaning: 'The category is missing or not in content/categories.yaml.' },
  'frontmatter/keywords': { severity: 'error', meaning: 'The keywords are missing or no list of texts.' },
  'frontmatter/author': { severity: 'error', meaning: 'The author is missing or not in content/authors.yaml.' },
  'frontmatter/date': { severity: 'error', meaning: 'The date is missing or no day of the calendar.' },
  'frontmatter/updated': { severity: 'error', meaning: 'The day of the last change is no day of the calendar.' },
  'frontmatter/readTime': { severity: 'error', meaning: 'The reading time does not start with minutes.' },
  'frontmatter/draft': { severity: 'error', meaning: 'draft is neither true nor false.' },
  'frontmatter/redirectFrom': { severity: 'error', meaning: 'The earlier file names are no list of file names.' },
  'markdown/empty': { severity: 'error', meaning: 'The article has no text.' },
  'data/yaml': { severity: 'error', meaning: 'content/categories.yaml or content/authors.yaml is not valid YAML.' },
  'data/entry': {
    severity: 'error',
    meaning: 'An entry of content/categories.yaml or content/authors.yaml is incomplete.',
  },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof catalogue;
