import { createReadStream, existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { isPictureName } from '../library/picture-files.ts';
import { ASSETS_PATH, listAssets } from '../library/published-pictures.ts';

/** Folder of the smaller copies that earlier builds made, from the root of the project. */
const CACHE = '.cache/pictures';

type Asset = NonNullable<ReturnType<ReturnType<typeof listAssets>['get']>>;

/**
 * Writes the pictures that the articles of a built site show to its folder. Their names follow from their content, so
 * pages can name them before they are written, and a copy that is in the cache is up to date.
 *
 * @throws {Error} If a picture is damaged.
 */
export async function writePictures(root: string, folder: string): Promise<void> {
  const assets = listAssets(root);
  const wanted = assets.size === 0 ? new Set<string>() : await findShown(folder);
  await removeOthers(join(root, CACHE), wanted);
  await mkdir(join(folder, ASSETS_PATH), { recursive: true });
  for (const name of wanted) {
    const asset = assets.get(name);
    if (asset) await copyFile(await prepare(root, name, asset), join(folder, ASSETS_PATH, name));
  }
}

/** Finds the names of the assets that the articles of a built site show. */
async function findShown(folder: string): Promise<Set<string>> {
  const names = new Set<string>();
  for (const slug of await readdir(join(folder, 'articles'))) {
    const page = await readFile(join(folder, 'articles', slug, 'index.html'), 'utf8').catch(() => '');
    for (const [, name = ''] of page.matchAll(/\/_astro\/([\w.-]+)/gu)) if (isPictureName(name)) names.add(name);
  }
  return names;
}

async function removeOthers(cache: string, wanted: ReadonlySet<string>): Promise<void> {
  const names = await readdir(cache).catch(() => []);
  await Promise.all(names.filter((name) => !wanted.has(name)).map((name) => rm(join(cache, name))));
}

/** Returns the path of a file with the content of an asset: the picture itself, or a smaller copy from the cache. */
async function prepare(root: string, name: string, { file, copyWidth }: Asset): Promise<string> {
  if (copyWidth === undefined) return file;
  const copy = join(root, CACHE, name);
  if (existsSync(copy)) return copy;
  await mkdir(join(root, CACHE), { recursive: true });
  // Moved into place when it is complete, because a killed build leaves half of it.
  const unfinished = `${copy}.${process.pid}`;
  await writeFile(unfinished, await shrink(file, copyWidth));
  await rename(unfinished, copy);
  return copy;
}

/** Loads sharp on the first call, because most builds have no new picture. */
async function shrink(file: string, width: number): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  try {
    return await sharp(file).autoOrient().resize(width).webp({ quality: 80 }).toBuffer();
  } catch (error) {
    throw new Error(`${file} is damaged, so no smaller copy of it can be made: ${String(error)}`, { cause: error });
  }
}

const TYPES: Readonly<Record<string, string>> = { '.svg': 'image/svg+xml', '.jpg': 'image/jpeg' };

/** Serves the pictures of articles in `npm run dev`, which shows articles again when a picture changes. */
export function pictureFiles(root: string): AstroIntegration {
  return {
    name: 'picture-files',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const name = /\/_astro\/([\w.-]+)(?:\?.*)?$/u.exec(request.url ?? '')?.[1] ?? '';
          const asset = isPictureName(name) ? listAssets(root).get(name) : undefined;
          if (!asset) {
            next();
            return;
          }
          prepare(root, name, asset).then((file) => {
            response.setHeader('Content-Type', TYPES[extname(name)] ?? `image/${extname(name).slice(1)}`);
            createReadStream(file).on('error', next).pipe(response);
          }, next);
        });
        server.watcher.on('all', (_, file) => {
          if (!isPictureName(file.slice(file.lastIndexOf('/') + 1)) || !file.startsWith(join(root, 'content'))) return;
          // Vite keeps the text of `.mdx` files, with the sizes and names of their pictures.
          server.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
