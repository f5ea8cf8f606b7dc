import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Deployment } from '../deployment.ts';
import { redirects } from '../features/articles/redirects.ts';
import { HEADERS_FILE, headersFile } from '../host/headers-file.ts';
import { REDIRECTS_FILE, redirectsFile } from '../host/redirects-file.ts';
import type { PublishedFile } from '../library/article-files.ts';
import { listFiles } from './folders.ts';
import { contentPolicy, readNeeds, withPolicy } from './pages/content-policy.ts';
import { fetchScriptsLate } from './pages/late-scripts.ts';
import { keepUsedStyles } from './pages/used-styles.ts';

/**
 * What a finished site needs at its host: pages with the styles they use and a Content Security Policy, and files that
 * tell Netlify and Cloudflare Pages the headers and redirects. Other hosts are told by `npm run host`.
 */
export async function writeHostFiles(
  folder: string,
  articles: readonly PublishedFile[],
  { base, isPreview, mustForceRedirects }: Pick<Deployment, 'base' | 'isPreview' | 'mustForceRedirects'>,
): Promise<void> {
  await finishPages(folder);
  const headers = headersFile(await topEntries(folder), { isEncrypted: true, isPreview }, base);
  await writeFile(join(folder, HEADERS_FILE), headers);
  await writeFile(join(folder, REDIRECTS_FILE), redirectsFile(redirects(articles), base, mustForceRedirects));
}

/** Takes the styles out of each page that nothing in it needs, puts scripts behind the text, and adds the policy that fits. */
async function finishPages(folder: string): Promise<void> {
  const files = await listFiles(folder);
  const read = (file: string) => readFile(join(folder, file), 'utf8');
  // Ours: what Pagefind brings puts nothing into a page.
  const scripts = await Promise.all(files.filter((name) => /^_astro\b.*\.js$/u.test(name)).map(read));
  const withUsedStyles = keepUsedStyles(scripts);
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const html = fetchScriptsLate(withUsedStyles(await read(file)));
    await writeFile(join(folder, file), withPolicy(html, contentPolicy(readNeeds(html))));
  }
}

async function topEntries(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .map((entry) => (entry.isDirectory() ? `/${entry.name}/*` : entry.name === 'index.html' ? '/' : `/${entry.name}`))
    .sort();
}
