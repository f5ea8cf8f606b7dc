import GithubSlugger from 'github-slugger';
import type { CalendarDate } from '../../lib/calendar-date.ts';

/** The values in the frontmatter of a new article. */
export interface NewArticle {
  readonly title: string;
  readonly category: string;
  readonly author: string;
  readonly date: CalendarDate;
}

/** Longest slug, in characters. Addresses should be short, and file systems allow 255 bytes in a name. */
const LONGEST = 80;

/** Makes a file name, without its extension, from a title. Undefined if the title has no letters from a to z and no digits. */
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

const DESCRIPTION = 'Say in one or two sentences what the reader gets, in 50 to 160 characters.';
const KEYWORD = 'what people type to find this';
const FIRST_WORDS = 'Start with the answer, in two or three sentences.';
const TIMING = 'Say when to send the email, and why at that time.';
const REASON = 'Thank you for [what they did for you].';

/** Sentences of a new article that its author has to replace before it is published. */
export const PLACEHOLDERS: readonly string[] = [DESCRIPTION, KEYWORD, FIRST_WORDS, TIMING, REASON];

/** Makes a draft with one example of everything that guides contain. It passes the authors' check unchanged. */
export function newArticle({ title, category, author, date }: NewArticle): string {
  return `---
title: ${quoted(title)}
description: ${quoted(DESCRIPTION)}
category: ${quoted(category)}
keywords: [${quoted(KEYWORD)}]
author: ${quoted(author)}
date: "${date}"
draft: true
---

${FIRST_WORDS}

## When to write

${TIMING}

### The email

\`\`\`
Subject: About the [Position] role

Dear [Interviewer Name],

${REASON} I am writing about the [Position] role at [Company], because [reason: half a sentence].

Kind regards,
[Your Name]
\`\`\`

## The checklist

- [ ] Read it aloud once
- [ ] Check the names
- [ ] Send it
`;
}

/** A JSON string is also a YAML string. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
