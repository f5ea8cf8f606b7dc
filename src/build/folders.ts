import { existsSync } from 'node:fs';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** All files below a folder, with their paths in it. A folder may have a name like a file: `node.js`. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
}

/** How many pages a built site has, and how large all of its files are together. */
export async function measureFolder(folder: string): Promise<{ pages: number; bytes: number }> {
  const files = await listFiles(folder);
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(folder, file))).size));
  return {
    pages: files.filter((file) => file.endsWith('.html')).length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
  };
}

/**
 * Puts a finished folder in the place of an older one. The older one stays until the new one is whole, and comes back when
 * the new one cannot take its place.
 */
export async function swapFolder(incoming: string, place: string, outgoing: string): Promise<void> {
  await rm(outgoing, { recursive: true, force: true });
  if (existsSync(place)) await rename(place, outgoing);
  try {
    await rename(incoming, place);
  } catch (error) {
    if (existsSync(outgoing)) await rename(outgoing, place);
    throw error;
  }
  // The new one is in place: what cannot be removed now, the next build removes.
  await rm(outgoing, { recursive: true, force: true }).catch(() => undefined);
}
