import { posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { CheerioAPI } from 'cheerio';
import type { BuiltPage, BuiltSite } from './built-site.ts';

/** Most bytes of a first view, compressed: page, script and icon. Fits into one window of TCP. */
export const FIRST_VIEW = 14_000;
/** Words of a guide up to which the first view is measured. A longer guide weighs more because of its text. */
export const WORDS = 1900;

export const compressedSize = (text: string): number => brotliCompressSync(text).length;

export const isShortEnough = ({ html }: BuiltPage): boolean => Number(/"wordCount":(\d+)/u.exec(html)?.[1]) <= WORDS;

export const sizeOfFiles = (site: BuiltSite, files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + compressedSize(site.read(file)), 0);

/** Imports that run when the script runs. */
export const STATIC_IMPORT = /(?:import|from)\s*["'`](\.[^"'`]+)["'`]/gu;
/** Every file that a script names, imported at once or on use. */
export const ANY_IMPORT = /["'`](\.\/[^"'`]+\.js)["'`]/gu;

/**
 * Scripts and everything that they import, directly or not.
 *
 * @param pattern The imports that count.
 * @param loaded Files that are there already.
 */
export function followImports(
  site: BuiltSite,
  files: Iterable<string>,
  pattern: RegExp,
  loaded: ReadonlySet<string> = new Set(),
): Set<string> {
  const found = new Set(files);
  for (const file of found) {
    for (const [, name = ''] of site.read(file).matchAll(pattern)) {
      const imported = posix.join(posix.dirname(file), name);
      if (!loaded.has(imported)) found.add(imported);
    }
  }
  return found;
}

/** Files that a page fetches once its text is there. */
export function scriptsOf(site: BuiltSite, $: CheerioAPI): string[] {
  const imports = $('script')
    .text()
    .matchAll(/import\(?"([^"]+)"/gu);
  return [...imports].map(([, address = '']) => address.slice(site.base.length - 1));
}

/** The first view of a guide, and the parts of it that are not its text; compressed bytes. */
export function measureFirstView(site: BuiltSite, { $, html }: BuiltPage) {
  const icon = compressedSize(site.read('/favicon.svg'));
  const scripts = sizeOfFiles(site, followImports(site, scriptsOf(site, $), STATIC_IMPORT));
  const head = $('head').clone();
  const styles = compressedSize(head.find('style').remove().text());
  return {
    parts: { head: compressedSize(head.html() ?? ''), styles, scripts, icon },
    all: compressedSize(html) + scripts + icon,
  };
}
