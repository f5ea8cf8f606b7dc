/**
 * `npm run urls`: adds what dist/ holds to the list of every URL that was ever published. A test sees to it that each of
 * them goes on answering. To be run when new pages go online.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Named after their content, or coming and going with the number of guides. */
const NOT_FOR_GOOD = /^\/(?:_|og\/|pagefind\/)|\/page\/\d+\/|^\/404\.html$/u;

const folder = fileURLToPath(new URL('../../dist', import.meta.url));
const list = new URL('../../tests/site/published-urls.txt', import.meta.url);

const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
const published = files
  .map(({ parentPath, name }) => `/${relative(folder, join(parentPath, name)).replaceAll(sep, '/')}`)
  .map((path) => path.replace(/\/index\.html$/u, '/'))
  .filter((path) => !NOT_FOR_GOOD.test(path));
const known = (await readFile(list, 'utf8')).split('\n').filter(Boolean);
const all = [...new Set([...known, ...published])].sort();
await writeFile(list, `${all.join('\n')}\n`);
console.log(`${all.length - known.length} new, ${all.length} in all: tests/site/published-urls.txt`);
