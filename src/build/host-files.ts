import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Deployment } from '../deployment.ts';
import { redirects } from '../features/articles/redirects.ts';
import { HEADERS_FILE, headersFile, REDIRECTS_FILE, redirectsFile } from '../host/netlify-files.ts';
import type { PublishedFile } from '../library/article-files.ts';
import { site } from '../site.ts';

/**
 * Writes the headers and redirects of a built site as Netlify and Cloudflare Pages read them. `npm run host` prints the
 * configurations of other hosts.
 */
export async function writeHostFiles(
  folder: string,
  articles: readonly PublishedFile[],
  { base, isPreview, mustForceRedirects }: Pick<Deployment, 'base' | 'isPreview' | 'mustForceRedirects'>,
): Promise<void> {
  const { strictTransportSecurity } = site;
  const situation = { isEncrypted: true, isPreview, strictTransportSecurity };
  const headers = headersFile(await topEntries(folder), situation, base);
  await writeFile(join(folder, HEADERS_FILE), headers);
  await writeFile(join(folder, REDIRECTS_FILE), redirectsFile(redirects(articles), base, mustForceRedirects));
}

async function topEntries(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .map((entry) => (entry.isDirectory() ? `/${entry.name}/*` : entry.name === 'index.html' ? '/' : `/${entry.name}`))
    .sort();
}
