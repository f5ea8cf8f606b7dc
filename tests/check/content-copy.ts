import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import type { Where } from '../../src/check/checked-article.ts';
import type { Finding } from '../../src/check/finding.ts';

/** A build of our tests: its clock stands still. */
export const where: Where = { site: 'https://guides.example.com', base: '/', today: '2026-11-23' };

/** A folder with two categories, an author and nothing else, gone when the test ends. */
export function emptyContent(): string {
  const root = mkdtempSync(join(tmpdir(), 'check-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  mkdirSync(join(root, 'content/articles'), { recursive: true });
  cpSync('tests/check/fixtures/content', join(root, 'content'), { recursive: true });
  cpSync('public', join(root, 'public'), { recursive: true });
  return root;
}

/** Puts the files of a folder where they belong. */
export function addFiles(root: string, folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name === 'report.txt') continue;
    cpSync(join(folder, name), join(root, extname(name) === '.yaml' ? 'content' : 'content/articles', name));
  }
}

/** The problems of articles, given by their file names. */
export async function findingsOf(
  articles: Readonly<Record<string, string | Uint8Array>>,
  settings: Partial<Where> = {},
): Promise<Finding[]> {
  const root = emptyContent();
  for (const [name, text] of Object.entries(articles)) writeFileSync(join(root, 'content/articles', name), text);
  return checkContent(root, { ...where, ...settings });
}

/** An article without a mistake. */
export const goodArticle = `---
title: "How to Say Thanks"
description: "When to say thanks after an interview, with which words, and when not to."
category: "Interview Strategy"
keywords: ["thank you"]
author: "Reherse Team"
date: "2025-01-27"
---

Say thanks.
`;
