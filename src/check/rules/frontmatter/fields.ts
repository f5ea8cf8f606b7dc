import { articleSchema } from '../../../features/articles/schema.ts';
import { isCalendarDate } from '../../../lib/calendar-date.ts';
import { comparableText } from '../../../lib/hidden-characters.ts';
import { foreignField } from '../../source/foreign-fields.ts';
import type { Frontmatter } from '../../source/frontmatter.ts';
import { findSchemaMistakes } from '../../source/schema-mistakes.ts';
import { didYouMean, listChoices, quote } from '../../wording.ts';
import { defineRules } from '../rule.ts';

/** Checks frontmatter against its schema and the names that exist: every field at once. */
export const fieldRules = defineRules(
  {
    'frontmatter/yaml': {
      severity: 'error',
      meaning: 'A line of the frontmatter cannot be read.',
      example: '`title: "Say "thanks""`',
      fix: 'Put text in double quotes, and write a quote inside it as `\\"`.',
    },
    'frontmatter/unknown-key': {
      severity: 'error',
      meaning: 'A field does not exist.',
      example: '`discription: "…"`',
      fix: 'Use the field that is suggested.',
    },
    'frontmatter/title': {
      severity: 'error',
      meaning: 'The title is missing or is not text.',
      example: '`title: 2025`',
      fix: '`title: "Salaries in 2025"`',
    },
    'frontmatter/shortTitle': {
      severity: 'error',
      meaning: 'The short title is empty or is not text.',
      example: '`shortTitle: 2025`',
      fix: '`shortTitle: "Salaries in 2025"`, or delete the line.',
    },
    'frontmatter/description': {
      severity: 'error',
      meaning: 'The description is missing or is not text.',
      example: '`description:`',
      fix: '`description: "When to write, what to say, and four emails to copy."`',
    },
    'frontmatter/category': {
      severity: 'error',
      meaning: 'The category is missing, or is not in `content/categories.yaml`.',
      example: '`category: "Interview"`',
      fix: '`category: "Interview Strategy"`',
    },
    'frontmatter/keywords': {
      severity: 'error',
      meaning: 'The keywords are missing, or are not a list of texts.',
      example: '`keywords: thank you`',
      fix: '`keywords: ["thank you email", "interview follow up"]`',
    },
    'frontmatter/author': {
      severity: 'error',
      meaning: 'The author is missing, or is not in `content/authors.yaml`.',
      example: '`author: "Rehearse Team"`',
      fix: '`author: "Reherse Team"`',
    },
    'frontmatter/date': {
      severity: 'error',
      meaning: 'The day of publication is missing, or is not a date.',
      example: '`date: "27.01.2025"`',
      fix: '`date: "2025-01-27"`',
    },
    'frontmatter/updated': {
      severity: 'error',
      meaning: 'The day of the last change is not a date.',
      example: '`updated: "January"`',
      fix: '`updated: "2025-01-27"`',
    },
    'frontmatter/readTime': {
      severity: 'error',
      meaning: 'The reading time is empty or is not text.',
      example: '`readTime: 7`',
      fix: '`readTime: "7 min read"`, or delete the line: the site then works it out.',
    },
    'frontmatter/draft': {
      severity: 'error',
      meaning: '`draft` is neither true nor false.',
      example: '`draft: "yes"`',
      fix: '`draft: true`',
    },
    'frontmatter/redirectFrom': {
      severity: 'error',
      meaning: 'The earlier names of the file are not a list of file names without their endings.',
      example: '`redirectFrom: "/old/"`',
      fix: '`redirectFrom: ["old"]`',
    },
  },
  ({ source, document, known }: Frontmatter, report) => {
    if (source.frontmatter === undefined) return;
    for (const error of document.errors) report('frontmatter/yaml', error, error.message, error.hint);
    const value = document.value ?? {};
    if (typeof value !== 'object' || Array.isArray(value)) {
      const place = document.placeOf([]) ?? { line: 2, column: 1 };
      const hint = 'Write a field on each line: title: "How to Accept a Job Offer"';
      report('frontmatter/yaml', place, 'The frontmatter is not a list of fields.', hint);
      return;
    }
    const { shape } = articleSchema;
    const names = { category: known.categories, author: known.authors };
    const object = { document, path: [], shape, is: 'an article', foreign: foreignField };
    for (const { field, place, message, hint } of findSchemaMistakes(articleSchema.safeParse(value), object)) {
      const choices = field === 'category' || field === 'author' ? names[field] : undefined;
      const day = field === 'date' || field === 'updated' ? dayIn(document.valueAt([field])) : undefined;
      const fix = choices ? listChoices(choices) : day ? `Write ${field ?? ''}: "${day}"` : hint;
      report(field === undefined ? 'frontmatter/unknown-key' : ruleOf(field), place, message, fix);
    }
    for (const field of ['category', 'author'] as const) {
      const name = document.valueAt([field]);
      const place = document.placeOf([field]);
      const choices = names[field];
      if (
        typeof name !== 'string' ||
        name.trim() === '' ||
        !place ||
        !choices ||
        choices.includes(comparableText(name))
      )
        continue;
      const message = `${quote(name)} is not ${field === 'author' ? 'an author' : 'a category'} of this site.`;
      const add = `Or add it to content/${field === 'author' ? 'authors' : 'categories'}.yaml.`;
      report(`frontmatter/${field}`, place, message, `${didYouMean(name, choices)} ${add}`);
    }
  },
);

/** The day in a value that begins with a year: `2026–11–20`, `2026/11/20`, `2026-11-20T08:00:00+01:00`. */
function dayIn(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const [, year, month = '', day = ''] = /^\s*((?:19|20)\d\d)\D{1,2}(\d{1,2})\D{1,2}(\d{1,2})(?!\d)/u.exec(value) ?? [];
  const written = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  return isCalendarDate(written) ? written : undefined;
}

type Field = keyof typeof articleSchema.shape;

/** A mistake is reported by the rule that is named after its field. */
function ruleOf(field: string): `frontmatter/${Field}` {
  return `frontmatter/${field as Field}`;
}
