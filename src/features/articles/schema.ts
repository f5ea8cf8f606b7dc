import { z } from 'zod';
import { type CalendarDate, toCalendarDate } from '../../lib/calendar-date.ts';
import { comparableText } from '../../lib/hidden-characters.ts';
import { printable } from '../../lib/text.ts';

/** Texts of the authors' check about a field, in addition to `description`. */
declare module 'zod' {
  interface GlobalMeta {
    /** Completes "… is not" in a message. */
    is?: string;
    /** Tells authors what to write instead. */
    hint?: string;
  }
}

const text = z
  .string()
  .overwrite((value) => printable(value).normalize('NFC'))
  .trim()
  .min(1);

/** A text that is compared with others: characters that cannot be seen make no difference. */
const name = z.string().overwrite(comparableText).min(1);

/** A day, quoted or not. Never coerced: an empty value is not a date, and 30 February is a mistake, not 2 March. */
const calendarDate = z
  .union([z.iso.date(), z.date()])
  .transform((value) => (typeof value === 'string' ? (value as CalendarDate) : toCalendarDate(value)));

/** The frontmatter of an article: every field that authors can set. */
export const articleSchema = z.strictObject({
  title: text.meta({
    description: 'The headline, on the page and in search results. Keep it under 60 characters.',
    is: 'a title',
    hint: 'Write it in quotes: title: "How to Accept a Job Offer"',
  }),
  shortTitle: text.optional().meta({
    description: 'A shorter title for lists and trails. It is made from the title if you leave it out.',
    is: 'a short title',
    hint: 'Write a few words in quotes: shortTitle: "Accepting an Offer", or leave the line out.',
  }),
  description: text.meta({
    description: 'One or two sentences about what the reader gets. Use 50 to 160 characters.',
    is: 'a description',
    hint: 'Write one or two sentences in quotes: description: "When to write, what to say, and four emails to copy."',
  }),
  category: name.meta({
    description: 'The category of the article: a name from content/categories.yaml.',
    is: 'a category',
    hint: 'Write a name from content/categories.yaml: category: "Interview Strategy"',
  }),
  keywords: z.array(name).meta({
    description: 'Search terms that lead to this article. Articles that share keywords recommend each other.',
    is: 'a list of keywords',
    hint: 'Write a list in brackets: keywords: ["thank you email", "interview follow up"]',
  }),
  author: name.meta({
    description: 'The author of the article: a name from content/authors.yaml.',
    is: 'an author',
    hint: 'Write a name from content/authors.yaml: author: "Reherse Team"',
  }),
  date: calendarDate.meta({
    description: 'The day of first publication. An article with a future date is published on that day.',
    is: 'a date',
    hint: 'Write year-month-day: date: "2025-01-27"',
  }),
  updated: calendarDate.optional().meta({
    description: 'The day of the last change that matters to readers.',
    is: 'a date',
    hint: 'Write year-month-day: updated: "2025-01-27"',
  }),
  readTime: z.string().regex(/\S/u).optional().meta({
    description: 'The reading time, shown as given. It is computed if you leave it out.',
    is: 'a reading time',
    hint: 'Write minutes: readTime: "7 min read", or leave the line out.',
  }),
  draft: z.boolean().default(false).meta({
    description: 'true keeps the article out of the published site.',
    is: 'true or false',
    hint: 'Write draft: true, or leave the line out.',
  }),
  redirectFrom: z
    .array(z.string().regex(/^(?!.*\.mdx?$)\w[\w.-]*$/u))
    .default([])
    .meta({
      description: 'Earlier names of the file, oldest first. Their addresses redirect to this article.',
      is: 'a list of earlier file names',
      hint: 'Write names without .md, in brackets: redirectFrom: ["old-name"]',
    }),
});

/** An entry of content/authors.yaml. */
export const authorSchema = z.strictObject({
  name: name.meta({
    description: 'The name, as in the frontmatter of articles and on pages.',
    is: 'a name',
    hint: 'Write it as in the frontmatter of articles: name: Reherse Team',
  }),
  type: z.enum(['Organization', 'Person']).meta({
    description: 'The kind of author: Organization for a team, Person for one person.',
    is: 'a kind of author',
    hint: 'Write Organization for a team, Person for one person.',
  }),
  url: z
    .string()
    .regex(/^(\/|https:\/\/)/u)
    .meta({
      description: 'A page about the author, on this site ("/about/") or elsewhere.',
      is: 'an address',
      hint: 'Write a path on this site or an https:// address: url: /about/',
    }),
});

/** An entry of content/categories.yaml. Its key is the category's part of the URL. */
export const categorySchema = z.strictObject({
  name: name.meta({
    description: 'The name, as in the frontmatter of articles and on pages.',
    is: 'a name',
    hint: 'Write it as in the frontmatter of articles: name: Interview Strategy',
  }),
  description: z.string().min(1).meta({
    description: 'One sentence about what the guides of this category help with.',
    is: 'a description',
    hint: 'Write a sentence: description: What to write before and after an interview.',
  }),
  guides: z.array(text).default([]).meta({
    description:
      'The guides that pages list first, in this order, as file names without their endings. The others follow, newest first.',
    is: 'a list of guides',
    hint: 'Write file names in brackets: guides: [how-to-accept-a-job-offer, how-to-decline-a-job-offer], or leave the line out.',
  }),
});
