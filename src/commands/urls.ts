/**
 * `npm run urls`: adds the addresses of the site in dist/ to the list of all that were ever published. Run it when new
 * pages go online. A test fails when an address of the list no longer exists or redirects.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles } from '../build/folders.ts';

/** Files named after their content, pages that come and go with the number of guides, and the key of IndexNow. */
const NOT_FOR_GOOD =
  /^\/(?:_|og\/|pagefind\/)|\/page\/\d+\/|^\/404\.html$|^\/(?!(?:robots|humans|llms|llms-full)\.txt$)[^/]+\.txt$/u;

const folder = fileURLToPath(new URL('../../dist', import.meta.url));
const list = new URL('../../tests/content/published-urls.txt', import.meta.url);

const published = (await listFiles(folder))
  .map((file) => `/${file.replaceAll(sep, '/')}`)
  .map((path) => path.replace(/\/index\.html$/u, '/'))
  .filter((path) => !NOT_FOR_GOOD.test(path));
const known = (await readFile(list, 'utf8')).split('\n').filter(Boolean);
const all = [...new Set([...known, ...published])].sort();
await writeFile(list, `${all.join('\n')}\n`);
console.log(`${all.length - known.length} new, ${all.length} in all: tests/content/published-urls.txt`);
