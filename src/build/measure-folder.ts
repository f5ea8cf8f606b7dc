import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from './folders.ts';

/** How many pages a built site has, and how large all of its files are together. */
export async function measureFolder(folder: string): Promise<{ pages: number; bytes: number }> {
  const files = await listFiles(folder);
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(folder, file))).size));
  return {
    pages: files.filter((file) => file.endsWith('.html')).length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
  };
}
