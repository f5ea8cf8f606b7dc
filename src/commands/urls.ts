/**
 * `npm run urls`: adds the URLs in dist/ to the list of all URLs ever published. A test checks that each of them still
 * exists. Run it when new pages go online.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles } from '../build/output-folder.ts';

/** URLs that are not permanent: hashed files, numbered pages and the key file of IndexNow. */
const NOT_PERMANENT =
  /^\/(?:_|og\/|pagefind\/)|\/page\/\d+\/|^\/404\.html$|^\/(?!(?:robots|humans|llms|llms-full)\.txt$)[^/]+\.txt$/u;

const folder = fileURLToPath(new URL('../../dist', import.meta.url));
const list = new URL('../../tests/content/published-urls.txt', import.meta.url);

const published = (await listFiles(folder))
  .map((file) => `/${file.replaceAll(sep, '/')}`)
  .map((path) => path.replace(/\/index\.html$/u, '/'))
  .filter((path) => !NOT_PERMANENT.test(path));
const known = (await readFile(list, 'utf8')).split('\n').filter(Boolean);
const all = [...new Set([...known, ...published])].sort();
await writeFile(list, `${all.join('\n')}\n`);
console.log(`${all.length - known.length} new URLs, ${all.length} in total: tests/content/published-urls.txt`);
