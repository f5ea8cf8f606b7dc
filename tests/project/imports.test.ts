import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * What each part of src/ may import, besides itself. Imports point one way: from what readers see towards what is pure.
 * A new arrow is a decision: make it here first.
 *
 * TODO: written by the move, from the imports as they are. Hold it against the table of the design.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  build: [
    'deployment.ts',
    'features/articles',
    'features/metadata',
    'features/search',
    'host',
    'library',
    'paths.ts',
    'site.ts',
  ],
  check: [
    'deployment.ts',
    'features/all-templates',
    'features/articles',
    'features/metadata',
    'features/templates',
    'lib',
    'library',
    'paths.ts',
    'site.ts',
  ],
  commands: [
    'build',
    'check',
    'deployment.ts',
    'features/articles',
    'features/metadata',
    'host',
    'lib',
    'library',
    'paths.ts',
  ],
  'content.config.ts': ['features/articles', 'library'],
  'context.ts': ['deployment.ts', 'paths.ts'],
  'deployment.ts': ['lib'],
  'features/all-templates': [
    'context.ts',
    'features/articles',
    'features/search',
    'features/templates',
    'lib',
    'paths.ts',
    'site.ts',
  ],
  'features/articles': ['context.ts', 'features/planner', 'features/templates', 'lib', 'paths.ts'],
  'features/checklists': ['lib', 'ticks-key.ts'],
  'features/feeds': ['features/articles', 'features/metadata', 'lib', 'paths.ts'],
  'features/frame': [
    'context.ts',
    'features/all-templates',
    'features/articles',
    'features/checklists',
    'features/metadata',
    'features/planner',
    'features/search',
    'features/templates',
    'lib',
    'site.ts',
    'stored-keys.ts',
    'theme.ts',
  ],
  'features/metadata': ['features/articles', 'lib', 'paths.ts', 'theme.ts'],
  'features/planner': ['context.ts', 'features/templates', 'lib', 'paths.ts'],
  'features/search': ['context.ts', 'features/articles', 'lib', 'paths.ts'],
  'features/templates': ['lib', 'stored-keys.ts'],
  host: ['features/articles'],
  layouts: [
    'context.ts',
    'features/all-templates',
    'features/articles',
    'features/frame',
    'features/metadata',
    'features/planner',
    'features/search',
    'features/templates',
    'paths.ts',
    'site.ts',
    'stored-keys.ts',
    'theme.ts',
    'ticks-key.ts',
  ],
  lib: [],
  library: [
    'check',
    'context.ts',
    'features/articles',
    'features/feeds',
    'features/metadata',
    'lib',
    'markdown',
    'paths.ts',
    'site.ts',
  ],
  markdown: ['features/articles', 'features/templates', 'lib'],
  pages: [
    'context.ts',
    'features/all-templates',
    'features/articles',
    'features/feeds',
    'features/metadata',
    'features/planner',
    'features/search',
    'layouts',
    'library',
    'paths.ts',
    'site.ts',
  ],
  'paths.ts': ['deployment.ts'],
  'site.ts': [],
  'stored-keys.ts': [],
  'theme.ts': [],
  'ticks-key.ts': [],
};

/** Packages and globals that keep a file, by its place, from being what it is. */
const FORBIDDEN: readonly (readonly [where: RegExp, what: RegExp])[] = [
  [
    /^(?:features.[^/\\]+.|lib.|)(?!(?:site|context|content\.config|first-script)\.ts)[^/\\]+\.ts$/u,
    /from '(?:astro|node):|\bdocument\.|\bwindow\.|import\.meta|Date\.now|new Date\(\)|process\./u,
  ],
  [/browser.[^/\\]+\.ts$/u, /from '(?:astro|node):|process\./u],
];

const root = resolve('src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(?:ts|astro|css)$/u.test(file),
);
const partOf = (file: string) =>
  file
    .split(sep)
    .slice(0, file.startsWith('features') ? 2 : 1)
    .join('/');

/** The files of src/ that a file imports. */
function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8');
  const specifiers = source.matchAll(
    /(?:from|import|import\(|@import|src=)\s*["'](\.{1,2}\/[^"'?]+)(?:\?[^"']*)?["']/gu,
  );
  return [...specifiers].map(([, specifier = '']) => relative(root, resolve(root, file, '../..', specifier)));
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
    const wrong = ownFiles.filter((file) =>
      FORBIDDEN.some(([where, what]) => where.test(file) && what.test(readFileSync(join(root, file), 'utf8'))),
    );
    expect(wrong).toEqual([]);
  });
});

test('only the library asks for the collection', () => {
  const asking = files.filter((file) => readFileSync(join(root, file), 'utf8').includes("from 'astro:content'"));
  expect([...new Set(asking.map(partOf))].sort()).toEqual(['content.config.ts', 'library']);
});
