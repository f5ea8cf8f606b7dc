import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const TEXT = new Set(['.css', '.html', '.ics', '.js', '.json', '.md', '.svg', '.txt', '.webmanifest', '.xml']);
const encoders = [
  { ending: '.br', encode: promisify(brotliCompress) },
  { ending: '.gz', encode: promisify(gzip) },
];

/** Puts a brotli and a gzip form beside every text file of a folder, as `sirv`, Caddy and nginx look for them. */
export async function compressFolder(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && TEXT.has(extname(entry.name)));
  await Promise.all(files.map(async ({ parentPath, name }) => compressFile(join(parentPath, name))));
}

async function compressFile(file: string): Promise<void> {
  const { mtimeMs } = await stat(file);
  for (const { ending, encode } of encoders) {
    const encoded = await stat(file + ending).catch(() => undefined);
    if (!encoded || encoded.mtimeMs < mtimeMs) await writeFile(file + ending, await encode(await readFile(file)));
  }
}
