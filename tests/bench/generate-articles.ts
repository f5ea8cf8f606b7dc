import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSource } from '../../src/features/articles/article-file.ts';

const CATEGORIES = ['Interviews', 'Networking', 'Offers', 'Goodbyes'];
const SECTIONS = 8;
const PARAGRAPHS = 3;
const TASKS = 14;
const KEYWORDS_OF_ALL = 400;

/** Body of a template. Its blanks are four names that all templates share, and hints of its own. */
const LETTER = `Hi [Interviewer Name],

Thank you for talking with me about the [Position] role at [Company]. FIRST I keep thinking about [what you talked about].

SECOND My experience with [your skill — the one they asked for] would help with [their goal]. THIRD

Best regards,
[Your Name]`;

/**
 * Writes articles as long as real guides: 1,900 words, 8 templates with 56 blanks, 14 tasks, links to each other. Their
 * sentences come from the fixture site in random order, so no two texts are alike.
 */
export async function writeArticles(folder: string, count: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  const sentences = readSentences('tests/fixtures/site/content/articles');
  for (let number = 0; number < count; number++)
    await writeFile(join(folder, `${slugOf(number)}.md`), makeArticle(number, count, sentences));
}

/** Slug of the n-th article. */
export function slugOf(number: number): string {
  return `guide-${String(number).padStart(6, '0')}`;
}

function makeArticle(number: number, count: number, sentences: readonly string[]): string {
  const random = randomNumbers(number + 1);
  const sentence = () => sentences[Math.floor(random() * sentences.length)] ?? '';
  const several = (length: number) => Array.from({ length }, sentence).join(' ');
  // All guides of a site on one subject share a keyword.
  const keywords = [
    'job interview',
    ...Array.from({ length: 3 }, () => `keyword ${Math.floor(random() * KEYWORDS_OF_ALL)}`),
  ];
  const day = new Date(Date.UTC(2024, 0, 1 + (number % 700))).toISOString().slice(0, 10);
  const section = (index: number) => `## Part ${index + 1} of guide ${number}

${Array.from({ length: PARAGRAPHS }, (_, place) => several(2 + (place % 2))).join('\n\n')}

See also [the guide before this one](/articles/${slugOf((number * 7 + index) % count)}/).

### Template ${index + 1}: Letter ${index + 1}

\`\`\`
Subject: Thank you, part ${index + 1} - [Position]

${LETTER.replace('FIRST', sentence).replace('SECOND', sentence).replace('THIRD', sentence)}
\`\`\``;
  return `---
title: "Guide ${number} to what you write"
description: "What to write in case ${number}, when to send it, and eight letters to fill in and copy."
category: "${CATEGORIES[number % CATEGORIES.length] ?? ''}"
keywords: [${[...new Set(keywords)].map((keyword) => `"${keyword}"`).join(', ')}]
author: "Fixture Team"
date: "${day}"
---

${several(3)}

${Array.from({ length: SECTIONS }, (_, index) => section(index)).join('\n\n')}

## Checklist

${Array.from({ length: TASKS }, () => `- [ ] ${sentence()}`).join('\n')}

> **Practice first.** [Try it](/sign-up)
`;
}

/** Collects the sentences of all articles, from lines without markup. */
function readSentences(folder: string): string[] {
  const lines = readdirSync(folder).flatMap((name) =>
    readSource(readFileSync(join(folder, name), 'utf8')).body.split('\n'),
  );
  const plain = lines.filter((line) => /^[A-Z][^[\]`*|<>^#_~:%]{30,}\.$/u.test(line));
  return plain.flatMap((line) => line.split(/(?<=[.?]) (?=[A-Z])/u)).filter((sentence) => sentence.length > 30);
}

/** Random numbers from 0 to 1, the same on each run (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
