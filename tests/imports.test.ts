import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * What each part of src/ may import, besides itself. Imports point one way: from what readers see towards what is pure.
 * A new arrow is a decision: make it here first.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'site.ts': [],
  'urls.ts': ['domain'],
  'content.config.ts': ['schema', 'library'],
  styles: [],
  domain: [],
  schema: ['domain'],
  markdown: ['domain'],
  library: ['domain', 'markdown', 'site.ts', 'urls.ts'],
  check: ['domain', 'schema', 'site.ts'],
  host: ['domain'],
  cards: ['domain', 'site.ts'],
  icons: ['domain'],
  integrations: ['check', 'domain'],
  elements: ['domain', 'styles'],
  components: ['domain', 'site.ts', 'urls.ts', 'styles'],
  layouts: ['components', 'domain', 'site.ts', 'urls.ts', 'styles', 'elements'],
  pages: ['library', 'layouts', 'components', 'domain', 'site.ts', 'urls.ts'],
  commands: ['check', 'host', 'cards', 'icons', 'domain', 'site.ts'],
};

/** Packages and globals that keep a part from being what it is. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  domain: /from '(?:astro|node):|\bdocument\.|\bwindow\.|import\.meta|Date\.now|new Date\(\)|process\./u,
  elements: /from '(?:astro|node):|process\./u,
};

const root = resolve('src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(?:ts|astro|css)$/u.test(file),
);
const partOf = (file: string) => file.split(sep)[0] ?? file;

/** The files of src/ that a file imports. */
function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8');
  const specifiers = source.matchAll(
    /(?:from|import|import\(|@import|src=)\s*["'](\.{1,2}\/[^"'?]+)(?:\?[^"']*)?["']/gu,
  );
  return [...specifiers].map(([, specifier = '']) => relative(root, resolve(root, file, '..', specifier)));
}

describe.each([...Map.groupBy(files, partOf)])('src/%s', (part, ownFiles) => {
  test('imports only what it may', () => {
    const allowed = MAY_IMPORT[part];
    expect(allowed, `src/${part} is not in the table`).toBeDefined();
    const wrong = ownFiles.flatMap((file) =>
      importsOf(file)
        .filter((imported) => partOf(imported) !== part && !allowed?.includes(partOf(imported)))
        .map((imported) => `${file} imports ${imported}`),
    );
    expect(wrong).toEqual([]);
  });

  test('the table allows what is used and no more', () => {
    const used = new Set(ownFiles.flatMap(importsOf).map(partOf));
    expect(MAY_IMPORT[part]?.filter((allowed) => !used.has(allowed))).toEqual([]);
  });

  test('imports what exists', () => {
    expect(ownFiles.flatMap(importsOf).filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  test('touches nothing that it must not know', () => {
    const forbidden = FORBIDDEN[part];
    const wrong = ownFiles.filter((file) => forbidden?.test(readFileSync(join(root, file), 'utf8')));
    expect(wrong).toEqual([]);
  });
});

test('routes are short: they ask the library and choose a layout', () => {
  const routes = files.filter((file) => partOf(file) === 'pages');
  const long = routes.filter((file) => readFileSync(join(root, file), 'utf8').trim().split('\n').length > 30);
  expect(long).toEqual([]);
});

test('only the library asks for the collection', () => {
  const asking = files.filter((file) => readFileSync(join(root, file), 'utf8').includes("from 'astro:content'"));
  expect([...new Set(asking.map(partOf))].sort()).toEqual(['content.config.ts', 'library']);
});
