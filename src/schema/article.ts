import { z } from 'zod';
import { toCalendarDate, type CalendarDate } from '../domain/calendar-date.ts';

/** A day, quoted or not. Never coerced: an empty value is no date, and 30 February is a mistake, not 2 March. */
const calendarDate = z
  .union([z.iso.date(), z.date()], { error: 'is not a date. Write year-month-day: "2025-01-27"' })
  .transform((value) => (typeof value === 'string' ? (value as CalendarDate) : toCalendarDate(value)));

const text = z.string({ error: 'must be text' }).trim().min(1, 'must not be empty');

/** The frontmatter of an article: everything an author can say about it. */
export const articleSchema = z.strictObject({
  title: text.describe('The headline, in search results too. Best under 60 characters.'),
  description: text.describe('What the reader gets, in a sentence or two. Best between 50 and 160 characters.'),
  category: text.describe('Where the article belongs: a name from content/categories.yaml.'),
  keywords: z
    .array(text, { error: 'must be a list: ["thank you email", "interview follow up"]' })
    .describe('What people type to find this. Articles that share keywords recommend each other.'),
  author: text.describe('Who wrote it: a name from content/authors.yaml.'),
  date: calendarDate.describe('The day of first publication. A day to come keeps the article back until then.'),
  updated: calendarDate.optional().describe('The day of the last change worth telling readers about.'),
  readTime: z
    .string({ error: 'must be text: "7 min read"' })
    .regex(/^\d+ min\b/u, 'must start with minutes: "7 min read"')
    .optional()
    .describe('Shown as given. Left out, it is computed.'),
  draft: z
    .boolean({ error: 'must be true or false' })
    .default(false)
    .describe('true keeps the article out of everything that is published.'),
  redirectFrom: z
    .array(z.string().regex(/^[a-z\d-]+$/u, 'must be an earlier file name without its ending: "old-name"'), {
      error: 'must be a list: ["old-name"]',
    })
    .default([])
    .describe('Earlier names of the file. Links to them lead here.'),
});

export type ArticleFrontmatter = z.infer<typeof articleSchema>;
