import { posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { CheerioAPI } from 'cheerio';
import type { BuiltPage, BuiltSite } from './built-site.ts';

/** Maximum size of a first view in compressed bytes: page, script and icon. It fits into the initial TCP window. */
export const FIRST_VIEW = 14_000;
/** Length in words of the longest guide whose first view is measured. Longer guides weigh more because of their text. */
const WORDS = 2200;

export const compressedSize = (text: string): number => brotliCompressSync(text).length;

export const isShortEnough = ({ html }: BuiltPage): boolean => Number(/"wordCount":(\d+)/u.exec(html)?.[1]) <= WORDS;

export const sizeOfFiles = (site: BuiltSite, files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + compressedSize(site.read(file)), 0);

/** Matches static imports, which load with the script. */
export const STATIC_IMPORT = /(?:import|from)\s*["'`](\.[^"'`]+)["'`]/gu;
/** Matches every file that a script names, whether imported statically or on demand. */
export const ANY_IMPORT = /["'`](\.\/[^"'`]+\.js)["'`]/gu;

/**
 * Collects scripts and everything that they import, directly or indirectly.
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

/** Collects the files that a page fetches after its text. */
export function scriptsOf(site: BuiltSite, $: CheerioAPI): string[] {
  const imports = $('script')
    .text()
    .matchAll(/import\(?"([^"]+)"/gu);
  return [...imports].map(([, address = '']) => address.slice(site.base.length - 1));
}

/** Measures the first view of a guide and its parts other than the text, in compressed bytes. */
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
