import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';

/** A site as it was built, for tests to read. */
export interface BuiltSite {
  readonly folder: string;
  readonly origin: string;
  readonly base: string;
  /** The clock of the build, in milliseconds. */
  readonly now: number;
  readonly pages: readonly BuiltPage[];
  /** Redirect pages at old addresses, for hosts without redirects. */
  readonly moved: readonly BuiltPage[];
  /** Site paths of all files: `/rss.xml`, `/about/index.html`. */
  readonly files: ReadonlySet<string>;
  /** Text of a file, by its site path. */
  read(path: string): string;
  readBytes(path: string): Buffer;
}

export interface BuiltPage {
  /** Site path: `/articles/`, `/404.html`. */
  readonly path: string;
  readonly html: string;
  readonly $: CheerioAPI;
}

export function readSite(folder: string, origin: string, base: string, now: number): BuiltSite {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/u.test(entry.name))
    .map(({ parentPath, name }) => `/${relative(folder, join(parentPath, name)).replaceAll(sep, '/')}`)
    .sort();
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = read(file);
      return { path: file.replace(/index\.html$/u, ''), html, $: load(html) };
    });
  const readBytes = (path: string) => readFileSync(join(folder, path));
  const isMoved = ({ $ }: BuiltPage) => $('meta[http-equiv=refresh]').length > 0;
  return {
    folder,
    origin,
    base,
    now,
    pages: pages.filter((page) => !isMoved(page)),
    moved: pages.filter(isMoved),
    files: new Set(files),
    read,
    readBytes,
  };
}
