/**
 * `npm run urls`: adds what dist/ holds to the list of every URL that was ever published. A test sees to it that each of
 * them goes on answering. To be run when new pages go online.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles } from '../build/output-folder.ts';

/** Named after their content, coming and going with the number of guides, or the key of IndexNow. */
const NOT_FOR_GOOD =
  /^\/(?:_|og\/|pagefind\/)|\/page\/\d+\/|^\/404\.html$|^\/(?!(?:robots|humans|llms|llms-full)\.txt$)[^/]+\.txt$/u;

const folder = fileURLToPath(new URL('../../dist', import.meta.url));
const list = new URL('../../tests/site/published-urls.txt', import.meta.url);

const published = (await listFiles(folder))
  .map((file) => `/${file.replaceAll(sep, '/')}`)
  .map((path) => path.replace(/\/index\.html$/u, '/'))
  .filter((path) => !NOT_FOR_GOOD.test(path));
const known = (await readFile(list, 'utf8')).split('\n').filter(Boolean);
const all = [...new Set([...known, ...published])].sort();
await writeFile(list, `${all.join('\n')}\n`);
console.log(`${all.length - known.length} new, ${all.length} in all: tests/site/published-urls.txt`);
