import { z } from 'zod';
import { type CalendarDate, toCalendarDate } from '../../lib/calendar-date.ts';
import { printable } from '../../lib/text.ts';

/** What the authors' check says about a field, next to its purpose. */
declare module 'zod' {
  interface GlobalMeta {
    /** Completes "… is not". */
    is?: string;
    /** What to write instead. */
    hint?: string;
  }
}

const text = z.string().overwrite(printable).trim().min(1);

/** A day, quoted or not. Never coerced: an empty value is no date, and 30 February is a mistake, not 2 March. */
const calendarDate = z
  .union([z.iso.date(), z.date()])
  .transform((value) => (typeof value === 'string' ? (value as CalendarDate) : toCalendarDate(value)));

/** The frontmatter of an article: everything an author can say about it. */
export const articleSchema = z.strictObject({
  title: text.meta({
    description: 'The headline, in search results too. Best under 60 characters.',
    is: 'a title',
    hint: 'Write it in quotes: title: "How to Accept a Job Offer"',
  }),
  description: text.meta({
    description: 'What the reader gets, in a sentence or two. Best between 50 and 160 characters.',
    is: 'a description',
    hint: 'Write a sentence or two in quotes: description: "When to write, what to say, and four emails to copy."',
  }),
  category: text.meta({
    description: 'Where the article belongs: a name from content/categories.yaml.',
    is: 'a category',
    hint: 'Write a name from content/categories.yaml: category: "Interview Strategy"',
  }),
  keywords: z.array(text).meta({
    description: 'What people type to find this. Articles that share keywords recommend each other.',
    is: 'a list of keywords',
    hint: 'Write a list in brackets: keywords: ["thank you email", "interview follow up"]',
  }),
  author: text.meta({
    description: 'Who wrote it: a name from content/authors.yaml.',
    is: 'an author',
    hint: 'Write a name from content/authors.yaml: author: "Reherse Team"',
  }),
  date: calendarDate.meta({
    description: 'The day of first publication. A day to come keeps the article back until then.',
    is: 'a date',
    hint: 'Write year-month-day: date: "2025-01-27"',
  }),
  updated: calendarDate.optional().meta({
    description: 'The day of the last change worth telling readers about.',
    is: 'a date',
    hint: 'Write year-month-day: updated: "2025-01-27"',
  }),
  readTime: z.string().regex(/\S/u).optional().meta({
    description: 'Shown as given. Left out, it is computed.',
    is: 'a reading time',
    hint: 'Write minutes: readTime: "7 min read", or leave the line out.',
  }),
  draft: z.boolean().default(false).meta({
    description: 'true keeps the article out of everything that is published.',
    is: 'true or false',
    hint: 'Write draft: true, or leave the line out.',
  }),
  redirectFrom: z
    .array(z.string().regex(/^(?!.*\.mdx?$)\w[\w.-]*$/u))
    .default([])
    .meta({
      description: 'Earlier names of the file, the oldest first. Links to them lead here.',
      is: 'a list of earlier file names',
      hint: 'Write names without their ending, in brackets: redirectFrom: ["old-name"]',
    }),
});

/** An entry of content/authors.yaml. */
export const authorSchema = z.strictObject({
  name: z.string().trim().min(1).meta({
    description: 'As articles name the author and readers see it.',
    is: 'a name',
    hint: 'Write it as articles do: name: Reherse Team',
  }),
  type: z.enum(['Organization', 'Person']).meta({
    description: 'A team is an Organization.',
    is: 'a kind of author',
    hint: 'Write Organization for a team, Person for a human being.',
  }),
  url: z
    .string()
    .regex(/^(\/|https:\/\/)/u)
    .meta({
      description: 'A page about the author, on this site ("/about/") or elsewhere.',
      is: 'an address',
      hint: 'Write a page of this site or elsewhere: url: /about/',
    }),
});

/** An entry of content/categories.yaml; its key is the category's part of the URL. */
export const categorySchema = z.strictObject({
  name: z.string().trim().min(1).meta({
    description: 'As articles name it and readers see it.',
    is: 'a name',
    hint: 'Write it as articles do: name: Interview Strategy',
  }),
  description: z.string().min(1).meta({
    description: 'One sentence: what the guides of this category help with.',
    is: 'a description',
    hint: 'Write a sentence: description: What to write before and after an interview.',
  }),
});
