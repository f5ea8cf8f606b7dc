import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/**
 * Locks out other builds of the project until this process exits: they would write to the same folders.
 *
 * @param file Contains the process id of the running build. A killed build leaves it behind, and the next one replaces it.
 * @throws If another build is running.
 */
export function lockBuild(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  if (pid > 0 && pid !== process.pid && isRunning(pid)) throw new Error(`Another build is running: process ${pid}.`);
  rmSync(file, { force: true });
  // Throws EEXIST if another build has just started.
  writeFileSync(file, String(process.pid), { flag: 'wx' });
  process.on('exit', () => {
    rmSync(file, { force: true });
  });
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // The process may belong to another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Lists the paths of all files in a folder and its subfolders, relative to it. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
}

/** Counts the pages of a built site and the bytes of all its files. */
export async function measureFolder(folder: string): Promise<{ pages: number; bytes: number }> {
  const files = await listFiles(folder);
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(folder, file))).size));
  return {
    pages: files.filter((file) => file.endsWith('.html')).length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
  };
}

/** Replaces a folder by a new one. If that fails, the old one is restored. */
export async function swapFolder(incoming: string, place: string, outgoing: string): Promise<void> {
  await rm(outgoing, { recursive: true, force: true });
  if (existsSync(place)) await rename(place, outgoing);
  try {
    await rename(incoming, place);
  } catch (error) {
    if (existsSync(outgoing)) await rename(outgoing, place);
    throw error;
  }
  // The new folder is in place. The next build removes the old one if this fails.
  await rm(outgoing, { recursive: true, force: true }).catch(() => undefined);
}
