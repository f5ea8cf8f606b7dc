import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PublishedFile } from '../check/published-files.ts';
import type { Deployment } from '../domain/deployment.ts';
import { redirects } from '../domain/redirects.ts';
import { contentPolicy, withPolicy } from '../host/content-policy.ts';
import { HEADERS_FILE, headersFile } from '../host/headers-file.ts';
import { readNeeds } from '../host/page-needs.ts';
import { REDIRECTS_FILE, redirectsFile } from '../host/redirects-file.ts';

/**
 * What a finished site needs at its host: a Content Security Policy in every page, and files that tell Netlify and
 * Cloudflare Pages the headers and redirects. Other hosts are told by `npm run host`.
 */
export async function writeHostFiles(
  folder: string,
  articles: readonly PublishedFile[],
  { base, isPreview, mustForceRedirects }: Pick<Deployment, 'base' | 'isPreview' | 'mustForceRedirects'>,
): Promise<void> {
  await writePolicies(folder);
  const headers = headersFile(await topEntries(folder), { isEncrypted: true, isPreview }, base);
  await writeFile(join(folder, HEADERS_FILE), headers);
  await writeFile(join(folder, REDIRECTS_FILE), redirectsFile(redirects(articles), base, mustForceRedirects));
}

async function writePolicies(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true });
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const path = join(folder, file);
    const html = await readFile(path, 'utf8');
    await writeFile(path, withPolicy(html, contentPolicy(readNeeds(html))));
  }
}

async function topEntries(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .map((entry) => (entry.isDirectory() ? `/${entry.name}/*` : entry.name === 'index.html' ? '/' : `/${entry.name}`))
    .sort();
}
