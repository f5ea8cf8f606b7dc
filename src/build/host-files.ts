import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Deployment } from '../deployment.ts';
import { redirects } from '../features/articles/redirects.ts';
import { HEADERS_FILE, headersFile, REDIRECTS_FILE, redirectsFile } from '../host/netlify-files.ts';
import type { PublishedFile } from '../library/article-files.ts';
import { site } from '../site.ts';
import { listFiles } from './output-folder.ts';
import { contentPolicy, readNeeds, withPolicy } from './pages/content-policy.ts';
import { deferScripts } from './pages/defer-scripts.ts';

/**
 * Prepares a built site for its host: adds a Content Security Policy to each page and writes the headers and redirects as
 * Netlify and Cloudflare Pages read them. `npm run host` prints the configurations of other hosts.
 */
export async function writeHostFiles(
  folder: string,
  articles: readonly PublishedFile[],
  { base, isPreview, mustForceRedirects }: Pick<Deployment, 'base' | 'isPreview' | 'mustForceRedirects'>,
): Promise<void> {
  await finishPages(folder);
  const { strictTransportSecurity } = site;
  const situation = { isEncrypted: true, isPreview, strictTransportSecurity };
  const headers = headersFile(await topEntries(folder), situation, base);
  await writeFile(join(folder, HEADERS_FILE), headers);
  await writeFile(join(folder, REDIRECTS_FILE), redirectsFile(redirects(articles), base, mustForceRedirects));
}

/** Defers the scripts of each page and adds the policy that fits it. */
async function finishPages(folder: string): Promise<void> {
  for (const file of (await listFiles(folder)).filter((name) => name.endsWith('.html'))) {
    const html = deferScripts(await readFile(join(folder, file), 'utf8'));
    await writeFile(join(folder, file), withPolicy(html, contentPolicy(readNeeds(html))));
  }
}

async function topEntries(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .map((entry) => (entry.isDirectory() ? `/${entry.name}/*` : entry.name === 'index.html' ? '/' : `/${entry.name}`))
    .sort();
}
