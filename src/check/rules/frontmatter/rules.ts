import type { Rule } from '../rule.ts';

/** The block between two lines of three hyphens, which says what an article is. */
export const frontmatterRules = {
  'frontmatter/missing': {
    severity: 'error',
    meaning: 'The file does not begin with frontmatter, or the frontmatter does not end.',
    example: 'a file that begins with `# Thanks`',
    remedy: 'Start with a line of three hyphens, the fields, and three hyphens again.',
  },
  'frontmatter/yaml': {
    severity: 'error',
    meaning: 'A line of the frontmatter cannot be read.',
    example: '`title: "Say "thanks""`',
    remedy: 'Put texts in double quotes; write a quote inside them as `\\"`.',
  },
  'frontmatter/unknown-key': {
    severity: 'error',
    meaning: 'A field does not exist.',
    example: '`discription: "…"`',
    remedy: 'Write the field that is suggested.',
  },
  'frontmatter/title': {
    severity: 'error',
    meaning: 'The title is missing or not a text.',
    example: '`title: 2025`',
    remedy: '`title: "Salaries in 2025"`',
  },
  'frontmatter/description': {
    severity: 'error',
    meaning: 'The description is missing or not a text.',
    example: '`description:`',
    remedy: '`description: "When to write, what to say, and four emails to copy."`',
  },
  'frontmatter/category': {
    severity: 'error',
    meaning: 'The category is missing, or not in `content/categories.yaml`.',
    example: '`category: "Interview"`',
    remedy: '`category: "Interview Strategy"`',
  },
  'frontmatter/keywords': {
    severity: 'error',
    meaning: 'The keywords are missing, or not a list of texts.',
    example: '`keywords: thank you`',
    remedy: '`keywords: ["thank you email", "interview follow up"]`',
  },
  'frontmatter/author': {
    severity: 'error',
    meaning: 'The author is missing, or not in `content/authors.yaml`.',
    example: '`author: "Rehearse Team"`',
    remedy: '`author: "Reherse Team"`',
  },
  'frontmatter/date': {
    severity: 'error',
    meaning: 'The day of publication is missing, or not a day of the calendar.',
    example: '`date: "27.01.2025"`',
    remedy: '`date: "2025-01-27"`',
  },
  'frontmatter/updated': {
    severity: 'error',
    meaning: 'The day of the last change is not a day of the calendar.',
    example: '`updated: "January"`',
    remedy: '`updated: "2025-01-27"`',
  },
  'frontmatter/readTime': {
    severity: 'error',
    meaning: 'The reading time is empty, or no text.',
    example: '`readTime: 7`',
    remedy: '`readTime: "7 min read"`, or no line: it is computed then.',
  },
  'frontmatter/draft': {
    severity: 'error',
    meaning: 'draft is neither true nor false.',
    example: '`draft: "yes"`',
    remedy: '`draft: true`',
  },
  'frontmatter/redirectFrom': {
    severity: 'error',
    meaning: 'The earlier names of the file are not a list of file names.',
    example: '`redirectFrom: "/old/"`',
    remedy: '`redirectFrom: ["old"]`',
  },
  'frontmatter/redirect-clash': {
    severity: 'error',
    meaning:
      'An earlier name of the file is the present name of an article, or is there twice: it cannot lead anywhere.',
    example: '`redirectFrom: ["salary"]` while there is a `salary.md`',
    remedy: 'Take the name out.',
  },
  'frontmatter/title-length': {
    severity: 'warning',
    meaning: 'The title has more than 60 characters; search results cut it.',
    example: '`title: "A Complete and Detailed Guide to Everything You Can Write Afterwards"`',
    remedy: 'Shorten it, or put what matters first.',
  },
  'frontmatter/description-length': {
    severity: 'warning',
    meaning: 'The description has fewer than 50 or more than 160 characters.',
    example: '`description: "About emails."`',
    remedy: 'Say in a sentence or two what the reader gets.',
  },
  'frontmatter/duplicate-keyword': {
    severity: 'warning',
    meaning: 'A keyword is there twice.',
    example: '`keywords: ["email", "Email"]`',
    remedy: 'Keep one.',
  },
  'frontmatter/updated-before-date': {
    severity: 'warning',
    meaning: 'The last change comes before the publication.',
    example: '`updated: "2024-01-01"` and `date: "2025-01-27"`',
    remedy: 'Write the day of the last change, or leave the line out.',
  },
  'frontmatter/updated-to-come': {
    severity: 'warning',
    meaning: 'The last change is dated in the future: until then the page does not show it.',
    example: '`updated: "2062-01-01"`',
    remedy: 'Write the day of the last change.',
  },
  'frontmatter/readTime-off': {
    severity: 'warning',
    meaning: 'The reading time is more than 2 minutes off the one computed from the words.',
    example: '`readTime: "2 min read"` for 2,000 words',
    remedy: 'Write the computed one, or leave the line out.',
  },
  'frontmatter/scheduled': {
    severity: 'info',
    meaning: 'The date is a day to come; the article is published by the first build on or after it.',
    example: '`date: "2099-01-01"`',
    remedy: 'Nothing, if that is what you want.',
  },
} as const satisfies Record<string, Rule>;
