import { posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { sites } from './sites.ts';

/** With what keeps the ticks of checklists, which is fetched at once where there is one. */
const BEFORE_INPUT = 4000;
const CHECKLISTS = '/check-list.';
/** What templates fetch when they come near and are used; what else is fetched on use, and how much that may be. */
const TEMPLATES = 8000;
const OTHERS = new Map([
  ['/follow-up-planner.', 5500],
  ['/copy-markdown.', 500],
]);

describe.each(sites)('%s', (_, site) => {
  const guides = site.pages.filter(({ path }) => path.startsWith('/articles/how-to-'));
  const fileOf = (address: string) => address.slice(site.base.length - 1);

  /** Files that scripts import, and what those import; `pattern` tells the imports that are followed. */
  function follow(files: Iterable<string>, pattern: RegExp): Set<string> {
    const found = new Set(files);
    for (const file of found) {
      for (const [, name = ''] of site.read(file).matchAll(pattern)) found.add(posix.join(posix.dirname(file), name));
    }
    return found;
  }

  const size = (texts: Iterable<string>) =>
    [...texts].map((text) => brotliCompressSync(text).length).reduce((sum, bytes) => sum + bytes, 0);

  test.each(guides)('$path: scripts stay small', ({ $ }) => {
    const sources = $('script[src]').map((_, script) => fileOf($(script).attr('src') ?? ''));
    const inline = $('script:not([src], [type="application/ld+json"])').map((_, script) => $(script).text());
    const atOnce = /(?:import|from)\s*["'`](\.[^"'`]+)["'`]/gu;
    const start = follow(sources.get(), atOnce);
    const all = follow(start, /["'`](\.\/[^"'`]+\.js)["'`]/gu);
    const lists = $('check-list').length > 0 ? [...all].filter((file) => file.includes(CHECKLISTS)) : [];
    const first = follow([...start, ...lists], atOnce);
    const onUse = [...all].filter((file) => !first.has(file));
    expect(onUse.length).toBeGreaterThan(3);
    const bytes = (files: Iterable<string>) => size([...files].map((file) => site.read(file)));
    expect(size(inline.get()) + bytes(first), 'before input, brotli').toBeLessThanOrEqual(BEFORE_INPUT);
    const ofTemplates = new Set(onUse);
    for (const [name, most] of OTHERS) {
      const files = onUse.filter((file) => file.includes(name));
      expect(bytes(files), `${name}, brotli`).toBeLessThanOrEqual(most);
      for (const file of files) ofTemplates.delete(file);
    }
    expect(bytes(ofTemplates), 'templates, brotli').toBeLessThanOrEqual(TEMPLATES);
  });
});
