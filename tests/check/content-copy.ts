import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import type { Where } from '../../src/check/checked-article.ts';
import type { Finding } from '../../src/check/finding.ts';

/** The deployment of the tests, with a fixed date. */
export const where: Where = { site: 'https://guides.example.com', base: '/', today: '2026-11-23' };

/** Makes a folder with two categories and an author, which is deleted when the test ends. */
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

/** Copies the files of a fixture to their places in the project. */
export function addFiles(root: string, folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name === 'report.txt') continue;
    cpSync(join(folder, name), join(root, extname(name) === '.yaml' ? 'content' : 'content/articles', name), {
      recursive: true,
    });
  }
}

/** Checks articles, given by file name. */
export async function findingsOf(
  articles: Readonly<Record<string, string | Uint8Array>>,
  settings: Partial<Where> = {},
): Promise<Finding[]> {
  const root = emptyContent();
  for (const [name, text] of Object.entries(articles)) writeFileSync(join(root, 'content/articles', name), text);
  const findings = await checkContent(root, { ...where, ...settings });
  // Articles of tests share their frontmatter.
  return findings.filter(({ rule }) => rule !== 'frontmatter/same-text');
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
