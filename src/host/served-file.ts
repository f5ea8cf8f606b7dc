import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { extname, join } from 'node:path';
import fresh from 'fresh';
import { contentType } from 'mime-types';
import { HEADERS_FILE, REDIRECTS_FILE } from './netlify-files.ts';

/** A file of the built site, with the headers that describe it. */
export interface ServedFile {
  readonly content: Buffer;
  readonly type: string;
  /** `ETag`: made of the content, so it survives a build. Weak, because all codings of a file share it. */
  readonly tag: string;
  /** `Last-Modified`. */
  readonly modified: string;
}

const HOST_FILES = [HEADERS_FILE, REDIRECTS_FILE].map((name) => `/${name}`);

/** Codes of the errors that mean: the path is not the path of a file. */
const NO_FILE = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG']);

/** Reads the file at a decoded path. Undefined if the site has none, or if the file is not for readers. */
export async function findFile(folder: string, path: string): Promise<ServedFile | undefined> {
  const isHidden = HOST_FILES.includes(path) || /\/\.(?!well-known\/)/u.test(path);
  const name = path.endsWith('/') ? `${path}index.html` : path;
  try {
    return !isHidden && (await isOwnName(folder, name)) ? await readServedFile(folder, name) : undefined;
  } catch (error) {
    if (NO_FILE.has((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

/** Reads a file that must exist. */
export async function readServedFile(folder: string, name: string): Promise<ServedFile> {
  const file = join(folder, name);
  const [content, { mtimeMs }] = await Promise.all([readFile(file), stat(file)]);
  return {
    content,
    type: contentType(extname(name)) || 'application/octet-stream',
    tag: `W/"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`,
    // RFC 9110, section 8.8.2.1: never in the future.
    modified: new Date(Math.min(mtimeMs, Date.now())).toUTCString(),
  };
}

/**
 * Status of the response if the conditions of a request forbid sending the file. Source: RFC 9110, section 13.2.2.
 * `If-Match` compares strongly, so a weak tag never fits it.
 */
export function preconditionStatus({ headers }: IncomingMessage, { tag, modified }: ServedFile): 304 | 412 | undefined {
  const match = headers['if-match'];
  const noneMatch = headers['if-none-match'];
  const modifiedAt = Date.parse(modified);
  const hasFailed = match === undefined ? modifiedAt > readDate(headers['if-unmodified-since']) : match !== '*';
  if (hasFailed) return 412;
  // Only the tags are left to `fresh`: it sends the whole file to a client that asks for validation with `no-cache`.
  const isKnown =
    noneMatch === undefined
      ? modifiedAt <= readDate(headers['if-modified-since'])
      : fresh({ 'if-none-match': noneMatch }, { etag: tag });
  return isKnown ? 304 : undefined;
}

/** Reads a date in one of the three formats of section 5.6.7, in milliseconds. NaN for anything else. */
function readDate(value = ''): number {
  if (!/^[A-Z][a-z]{2,8},? /u.test(value)) return NaN;
  return Date.parse(value.endsWith(' GMT') ? value : `${value} GMT`);
}

/** Checks that the path is the real one: not a link, nor another spelling of the name that the file system accepts. */
async function isOwnName(folder: string, name: string): Promise<boolean> {
  return (await realpath(join(folder, name))) === join(await realpath(folder), name);
}
