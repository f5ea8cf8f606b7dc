import { posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { CheerioAPI } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { sites } from './sites.ts';

/** What a guide loads before the reader scrolls or touches anything: scripts alone, and with the page and its icon. */
const SCRIPTS_FIRST = 4000;
const FIRST_VIEW = 14_000;
/** The length of a guide that the first view is measured with; what a longer one has more is its text. */
const WORDS = 1900;
/** What the first view is made of besides the text of the guide: when it grows too large, the part that grew is named. */
const PARTS = new Map([
  ['head', 1450],
  ['styles', 4100],
  ['scripts', 2600],
  ['icon', 250],
] as const);
/** What templates fetch when they come near and are used; what else is fetched on use, and how much that may be. */
const TEMPLATES = 9500;
const OTHERS = new Map([
  ['check-list', 1600],
  ['copy-code', 500],
  ['copy-markdown', 600],
  ['follow-up-planner', 5500],
  ['table-of-contents', 500],
]);

describe.each(sites)('%s', (_, site) => {
  const guides = site.pages.filter(({ path }) => path.startsWith('/articles/how-to-'));
  const fileOf = (address: string) => address.slice(site.base.length - 1);
  const bytes = (text: string) => brotliCompressSync(text).length;
  const bytesOf = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + bytes(site.read(file)), 0);

  /** Scripts, what they import and what that imports, but for what is there; `pattern` tells the imports that count. */
  function follow(files: Iterable<string>, pattern: RegExp, there: ReadonlySet<string> = new Set()): Set<string> {
    const found = new Set(files);
    for (const file of found) {
      for (const [, name = ''] of site.read(file).matchAll(pattern)) {
        const imported = posix.join(posix.dirname(file), name);
        if (!there.has(imported)) found.add(imported);
      }
    }
    return found;
  }

  /** The files that a page fetches when its text is there. */
  function scriptsOf($: CheerioAPI): string[] {
    return [
      ...$('script')
        .text()
        .matchAll(/import\(?"([^"]+)"/gu),
    ].map(([, address = '']) => fileOf(address));
  }

  test.each(site.pages)('$path: no script is fetched beside the text', ({ $ }) => {
    expect($('script[src], link[rel=modulepreload]')).toHaveLength(0);
    expect(scriptsOf($)).not.toHaveLength(0);
  });

  const atOnce = /(?:import|from)\s*["'`](\.[^"'`]+)["'`]/gu;
  const everSo = /["'`](\.\/[^"'`]+\.js)["'`]/gu;

  test.each(guides)('$path: scripts stay small', ({ $ }) => {
    const inline = $('script:not([src], [type="application/ld+json"])').map((_, script) => $(script).text());
    const first = follow(scriptsOf($), atOnce);
    const inlineBytes = inline.get().reduce((sum, text) => sum + bytes(text), 0);
    expect(inlineBytes + bytesOf(first), 'before input, brotli').toBeLessThanOrEqual(SCRIPTS_FIRST);

    // An element's code is fetched where the element stands; most of it is the templates'.
    const later = [...follow(first, everSo)].filter((file) => !first.has(file));
    const elementOf = (file: string) => /customElements\.define\([`"']([\w-]+)/u.exec(site.read(file))?.[1];
    const start = later.filter((file) => /^email-template$|^earlier-values$/u.test(elementOf(file) ?? ''));
    expect(start).toHaveLength(2);
    expect(bytesOf(follow(start, everSo, first)), 'templates, brotli').toBeLessThanOrEqual(TEMPLATES);
    for (const [tag, most] of OTHERS) {
      const own = later.filter((file) => elementOf(file) === tag);
      expect(own, tag).toHaveLength(1);
      expect(bytesOf(own), `${tag}, brotli`).toBeLessThanOrEqual(most);
    }
  });

  const wordsOf = (html: string) => Number(/"wordCount":(\d+)/u.exec(html)?.[1]);

  test.each(guides.filter(({ html }) => wordsOf(html) <= WORDS))(
    '$path: the first view stays within one window of TCP',
    ({ $, html }) => {
      const icon = bytes(site.read('/favicon.svg'));
      const scripts = bytesOf(follow(scriptsOf($), atOnce));
      const head = $('head').clone();
      const styles = bytes(head.find('style').remove().text());
      const parts = { head: bytes(head.html() ?? ''), styles, scripts, icon };
      for (const [part, most] of PARTS) expect.soft(parts[part], `${part} alone, brotli`).toBeLessThanOrEqual(most);
      expect(bytes(html) + scripts + icon, 'page, script and icon, brotli').toBeLessThanOrEqual(FIRST_VIEW);
    },
  );
});
