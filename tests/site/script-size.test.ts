import { posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { sites } from './sites.ts';

const BEFORE_INPUT = 4000;
/** What templates fetch when they come near and are used, what checklists do, and what the planner does beyond them. */
const TEMPLATES = 8000;
const CHECKLISTS = 1500;
const PLANNER = 5500;

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
    const first = follow(sources.get(), /(?:import|from)\s*["'`](\.[^"'`]+)["'`]/gu);
    const all = follow(first, /["'`](\.\/[^"'`]+\.js)["'`]/gu);
    const onUse = [...all].filter((file) => !first.has(file));
    expect(onUse.length).toBeGreaterThan(3);
    const bytes = (files: Iterable<string>) => size([...files].map((file) => site.read(file)));
    const isOfChecklists = (file: string) => file.includes('/check-list.');
    const isOfPlanner = (file: string) => file.includes('/follow-up-planner.');
    const ofTemplates = onUse.filter((file) => !isOfChecklists(file) && !isOfPlanner(file));
    expect(size(inline.get()) + bytes(first), 'before input, brotli').toBeLessThanOrEqual(BEFORE_INPUT);
    expect(bytes(ofTemplates), 'templates, brotli').toBeLessThanOrEqual(TEMPLATES);
    expect(bytes(onUse.filter(isOfChecklists)), 'checklists, brotli').toBeLessThanOrEqual(CHECKLISTS);
    expect(bytes(onUse.filter(isOfPlanner)), 'planner, brotli').toBeLessThanOrEqual(PLANNER);
  });
});
