import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { ImageAttributes } from '../features/articles/article-file.ts';
import {
  decodeAddress,
  findPictureFile,
  isShown,
  listPictures,
  PUBLIC_FOLDER,
  readPictureHead,
  type PictureHead,
} from './picture-files.ts';

/** Folder of files whose names change with their content, so that browsers may keep them forever. */
export const ASSETS_PATH = '/_astro/';

/** Widths in pixels of the smaller copies of a picture: a phone, and the text column (38rem) on a sharp screen. */
const WIDTHS = [640, 1280];

const SIZES = '(min-width: 42rem) 38rem, 100vw';

/** Changes when copies are made in another way, so that they get new names. */
const ENCODING = 'webp 80, 1';

/** A file that is published for a picture. */
interface PublishedFile {
  /** Site path. */
  readonly path: string;
  readonly width: number;
  /** True if it is a smaller copy, which has to be made. */
  readonly isCopy: boolean;
}

/** A picture of an article, as it is published. */
interface PublishedPicture extends Pick<PictureHead, 'width' | 'height'> {
  /** The file itself and its smaller copies, the widest last. The name of each follows from the content of the file. */
  readonly files: readonly PublishedFile[];
}

const known = new Map<string, { readonly version: string; readonly picture: PublishedPicture | undefined }>();

/** Describes the published files of a picture; undefined if the file is not one. Reads an unchanged file once. */
function readPicture(root: string, file: string): PublishedPicture | undefined {
  const path = join(root, file);
  const { mtimeMs, size } = statSync(path);
  const version = `${mtimeMs} ${size}`;
  const earlier = known.get(path);
  if (earlier?.version === version) return earlier.picture;
  const picture = describePicture(file, readFileSync(path));
  known.set(path, { version, picture });
  return picture;
}

function describePicture(file: string, bytes: Uint8Array): PublishedPicture | undefined {
  const head = readPictureHead(bytes);
  if (!head || !isShown(head)) return undefined;
  const { type, width, height } = head;
  const name = `${ASSETS_PATH}${plainName(file)}.${digestOf(bytes)}`;
  const isPublic = file.startsWith(`${PUBLIC_FOLDER}/`);
  const path = isPublic ? encodePath(file.slice(PUBLIC_FOLDER.length)) : `${name}.${type}`;
  const copies = canShrink(type, bytes) ? WIDTHS.filter((smaller) => smaller < width) : [];
  const files = [
    ...copies.map((smaller) => ({ path: `${name}.${smaller}.webp`, width: smaller, isCopy: true })),
    { path, width, isCopy: false },
  ];
  return { width, height, files };
}

function plainName(file: string): string {
  const name = basename(file, extname(file)).normalize('NFKD').toLowerCase();
  return (
    name
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z\d]+/gu, '-')
      .replace(/^-|-$/gu, '') || 'picture'
  );
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(ENCODING).update(bytes).digest('hex').slice(0, 10);
}

/** Encodes a path for an address, also in a list whose items are parted by commas. */
function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** Drawings have every size already, and a copy of an animation would show its first picture only. */
function canShrink(type: string, bytes: Uint8Array): boolean {
  const starts = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1');
  if (type === 'webp') return !starts.includes('ANIM');
  if (type === 'png') return !starts.includes('acTL');
  return type === 'jpg' || (type === 'avif' && !starts.slice(0, 64).includes('avis'));
}

/** Functions that make URLs of the addresses of pictures: of files of this site, and of all others. */
interface PictureUrls {
  readonly path: (sitePath: string) => string;
  readonly link: (href: string) => string;
}

/**
 * Returns a function that turns the address of a picture, as an author wrote it, into the attributes of its element. An
 * address without a picture stays a link: the check reports it.
 */
export function createImages(root: string, { path, link }: PictureUrls): (href: string) => ImageAttributes {
  return (href) => {
    const target = findPictureFile(root, href);
    const picture = 'problem' in target ? undefined : readPicture(root, target.file);
    const original = picture?.files.at(-1);
    if (!picture || !original) return { src: encodeURI(decodeAddress(link(href))) };
    const { width, height } = picture;
    // A picture as large as a camera takes it is published only if public/ does so anyway.
    const isTooLarge = width > (WIDTHS.at(-1) ?? 0) && picture.files.length > 1;
    const shown = isTooLarge ? picture.files.slice(0, -1) : picture.files;
    const isPublic = !original.path.startsWith(ASSETS_PATH);
    const src = path((isPublic ? original : (shown.at(-1) ?? original)).path);
    if (picture.files.length === 1) return { src, width, height };
    const srcset = shown.map((file) => `${path(file.path)} ${file.width}w`).join(', ');
    return { src, srcset, sizes: SIZES, width, height };
  };
}

/** Lists every file that may be published for the pictures of a project, by the names in its folder of assets. */
export function listAssets(
  root: string,
): Map<string, { readonly file: string; readonly copyWidth: number | undefined }> {
  return new Map(
    ['content', PUBLIC_FOLDER]
      .flatMap((folder) => listPictures(root, folder))
      .flatMap((file) =>
        (readPicture(root, file)?.files ?? [])
          .filter(({ path }) => path.startsWith(ASSETS_PATH))
          .map(({ path, width, isCopy }) => [
            path.slice(ASSETS_PATH.length),
            { file: join(root, file), copyWidth: isCopy ? width : undefined },
          ]),
      ),
  );
}
