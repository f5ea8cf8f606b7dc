import GithubSlugger from 'github-slugger';
import type { CalendarDate } from '../../lib/calendar-date.ts';

/** What an article starts with. */
export interface NewArticle {
  readonly title: string;
  readonly category: string;
  readonly author: string;
  readonly date: CalendarDate;
}

/** As much of a title as an address can bear; systems take names of 255 bytes at most. */
const LONGEST = 80;

/** The name of the file for a title, without its ending; undefined for a title without letters from a to z or digits. */
export function slugForTitle(title: string): string | undefined {
  const plain = title
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/['’]|(?![a-z])[\p{L}\p{M}]/giu, '')
    .replace(/[^a-z\d]+/giu, ' ');
  const slug = new GithubSlugger().slug(plain.trim());
  const cut =
    slug.length > LONGEST
      ? slug
          .slice(0, LONGEST + 1)
          .replace(/-[^-]*$/u, '')
          .slice(0, LONGEST)
      : slug;
  return cut === '' ? undefined : cut;
}

/** A draft to write on: one of each thing that guides are made of. It passes the authors' check as it is. */
export function newArticle({ title, category, author, date }: NewArticle): string {
  return `---
title: ${quoted(title)}
description: "Write here in a sentence or two what the reader gets: between 50 and 160 characters."
category: ${quoted(category)}
keywords: ["what people type to find this"]
author: ${quoted(author)}
date: "${date}"
draft: true
---

Begin with the answer, in two or three sentences.

## When to write

Say when to send the email, and why then.

### The email

\`\`\`
Subject: About the [Position] role

Dear [Interviewer Name],

Thank you for [what they did for you]. I am writing about the [Position] role at [Company], because [reason: half a sentence].

Kind regards,
[Your Name]
\`\`\`

## The checklist

- [ ] Read it aloud once
- [ ] Check the names
- [ ] Send it
`;
}

/** A JSON string is a YAML string, too. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
