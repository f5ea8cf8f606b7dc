import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** All files below a folder, with their paths in it. A folder may have a name like a file: `node.js`. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
}
