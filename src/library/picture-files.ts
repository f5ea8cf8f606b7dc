import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { imageSize } from 'image-size';
import { ARTICLE_FOLDER } from '../features/articles/article-file.ts';
import { nearest } from '../lib/nearest.ts';

/** Folder of the files that are published under their own names. */
export const PUBLIC_FOLDER = 'public';

/** Folders that may hold the pictures of articles, from the root of the project. */
const PICTURE_FOLDERS = ['content', PUBLIC_FOLDER];

/** Checks by its name whether a file is a picture that browsers show. */
export function isPictureName(name: string): boolean {
  return /^[^.].*\.(?:avif|gif|jpe?g|png|svg|webp)$/isu.test(name);
}

/** Lists the pictures in a folder of a project and its subfolders, from the root of the project. */
export function listPictures(root: string, folder: string): string[] {
  return listFiles(root, folder).filter((file) => isPictureName(file.slice(file.lastIndexOf('/') + 1)));
}

/** Lists the files in a folder of a project and its subfolders, from the root of the project. Dotfiles belong to the system. */
export function listFiles(root: string, folder: string): string[] {
  try {
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ parentPath, name }) => relative(root, join(parentPath, name)).replaceAll('\\', '/'))
      .sort();
  } catch (error) {
    // A project may have no public/ folder.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** The file that the address of a picture means, or the reason why there is none. */
export type PictureTarget =
  /** Path from the root of the project, as the disk spells it. */
  | { readonly file: string }
  | { readonly problem: 'other-site' | 'outside' }
  /** `meant` is the address of a file with a similar name in the same folder. */
  | { readonly problem: 'missing'; readonly file: string; readonly meant: string | undefined };

/**
 * Finds the file of a picture. An address that starts with `/` starts in public/, every other one in the folder of the
 * articles. Names are compared in Unicode NFC and with their case, so that they mean the same file on every disk.
 */
export function findPictureFile(root: string, href: string): PictureTarget {
  const path = readPath(href);
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/iu.test(path)) return { problem: 'other-site' };
  const wanted = posix.normalize(path.startsWith('/') ? PUBLIC_FOLDER + path : `${ARTICLE_FOLDER}/${path}`);
  const names = wanted.split('/').filter((name) => name !== '');
  if (!PICTURE_FOLDERS.includes(names[0] ?? '')) return { problem: 'outside' };
  let folder = '';
  for (const [index, name] of names.entries()) {
    const entries = listNames(join(root, folder));
    const found = entries.includes(name) ? name : entries.find((entry) => entry.normalize('NFC') === name);
    if (found === undefined) {
      const meant = index === names.length - 1 ? similarAddress(path, name, entries) : undefined;
      return { problem: 'missing', file: wanted, meant };
    }
    folder = posix.join(folder, found);
  }
  return { file: folder };
}

/** The path in an address, without a query. Like browsers, reads `\` as `/`. */
function readPath(href: string): string {
  const path = href
    .trim()
    .replace(/[?#].*$/su, '')
    .replaceAll('\\', '/');
  return decodeAddress(path).normalize('NFC');
}

/** Decodes the percent signs of an address. If one of them is only a sign, all of them are. */
export function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // The folder does not exist, or is a file.
    return [];
  }
}

function similarAddress(path: string, name: string, entries: readonly string[]): string | undefined {
  const pictures = entries.filter(isPictureName);
  const meant = nearest(name, pictures);
  return meant && encodeURI(path.slice(0, path.length - name.length) + meant);
}

/** The kind and the size of a picture in pixels, as browsers show it. */
export interface PictureHead {
  readonly type: string;
  readonly width: number;
  readonly height: number;
}

/** Kinds of pictures that all browsers show. */
const SHOWN = ['avif', 'gif', 'jpg', 'png', 'svg', 'webp'];

export const isShown = ({ type }: PictureHead): boolean => SHOWN.includes(type);

/** The size in pixels that browsers give to an SVG that says nothing about its own. */
const SVG_SIZE = { width: 300, height: 150 };

/** Reads kind and size from the first bytes of a picture; undefined if they are not those of one. */
export function readPictureHead(bytes: Uint8Array): PictureHead | undefined {
  try {
    const { type = '', width, height, orientation = 1 } = imageSize(bytes);
    if (!(width > 0 && height > 0)) throw new Error('The picture has no size.');
    // Cameras store the picture as the sensor saw it, and how to turn it.
    const [across, down] = orientation >= 5 ? [height, width] : [width, height];
    return { type, width: Math.max(1, Math.round(across)), height: Math.max(1, Math.round(down)) };
  } catch {
    const text = new TextDecoder().decode(bytes.subarray(0, 4096));
    return /^(?:\uFEFF)?\s*<(?:[?!][^<]*<)*svg[\s>]/u.test(text) ? { type: 'svg', ...SVG_SIZE } : undefined;
  }
}

/** Bytes that hold the size of a picture, even after a preview that a camera put before it. */
const HEAD_BYTES = 512 * 1024;

/** Reads the head of a picture without reading all of its file. */
export function readHeadOfFile(file: string): PictureHead | undefined {
  if (!statSync(file).isFile()) return undefined;
  const descriptor = openSync(file, 'r');
  try {
    const bytes = new Uint8Array(HEAD_BYTES);
    return readPictureHead(bytes.subarray(0, readSync(descriptor, bytes)));
  } finally {
    closeSync(descriptor);
  }
}
