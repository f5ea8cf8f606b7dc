import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../../src/check/check-content.ts';
import type { Site } from '../../src/site.ts';
import { makeSite } from '../helpers/make-site.ts';
import { emptyContent, goodArticle, where } from './content-copy.ts';

/** Checks settings as src/site.ts would hold them. Returns findings as `rule message hint`. */
export async function reportSite(changes: Partial<Site>, article = goodArticle): Promise<string[]> {
  const root = emptyContent();
  writeFileSync(join(root, 'content/articles/a.md'), article);
  mkdirSync(join(root, 'src'));
  writeFileSync(join(root, 'src/site.ts'), `export const site = ${JSON.stringify(makeSite(changes), undefined, 2)};\n`);
  const problems = await checkContent(root, where);
  return problems.map(({ rule, message, hint }) => `${rule} ${message} ${hint}`);
}
