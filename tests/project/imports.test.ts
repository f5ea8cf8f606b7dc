import { describe, expect, test } from 'vitest';
import { findCycle, importsOf, isSourceFile, partOf, readSource, sourceFiles } from './source-tree.ts';

/**
 * Parts of src/ that each part may import, besides itself. Imports point one way: from routes towards pure code.
 * A new arrow is a decision: make it here first.
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
    'features/planner',
    'features/templates',
    'lib',
    'library',
    // The check reads raw HTML as pages do, too.
    'markdown',
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
    'site.ts',
  ],
  'content.config.ts': ['features/all-templates', 'features/articles', 'features/planner', 'library'],
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
  'features/checklists': ['lib', 'stored-keys.ts'],
  'features/feeds': ['features/articles', 'features/metadata', 'lib', 'paths.ts', 'site.ts'],
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
    'paths.ts',
    'site.ts',
    'stored-keys.ts',
  ],
  'features/metadata': ['features/articles', 'lib', 'paths.ts', 'site.ts'],
  'features/planner': ['context.ts', 'features/templates', 'lib', 'paths.ts'],
  'features/search': ['context.ts', 'features/articles', 'lib', 'paths.ts'],
  'features/templates': ['lib'],
  host: ['features/articles'],
  layouts: [
    'context.ts',
    'features/articles',
    'features/frame',
    'features/metadata',
    'features/templates',
    'paths.ts',
    'site.ts',
  ],
  lib: [],
  library: [
    'context.ts',
    'features/all-templates',
    'features/articles',
    'features/feeds',
    'features/metadata',
    'features/planner',
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
    'features/frame',
    'features/metadata',
    'features/planner',
    'features/search',
    'features/templates',
    'layouts',
    'library',
    'paths.ts',
    'site.ts',
    'stored-keys.ts',
  ],
  'paths.ts': ['deployment.ts'],
  'site.ts': [],
  'stored-keys.ts': [],
};

/** Patterns that files must not contain, by path. */
const FORBIDDEN: readonly (readonly [rule: string, where: RegExp, what: RegExp])[] = [
  [
    'a .ts file directly in a feature or in lib/ is pure',
    // `first-script.ts` holds the text of a script.
    /^(?:features\/[^/]+\/|lib\/)(?!first-script\.ts)[^/]+\.ts$/u,
    /from '(?:astro|node):|\bdocument\.|\bwindow\.|import\.meta|Date\.now|new Date\(\)|process\./u,
  ],
  ['a file in browser/ knows neither Astro nor Node', /\/browser\/[^/]+\.ts$/u, /from '(?:astro|node):|process\./u],
  ['markup includes browser code only as a script', /\.astro$/u, /from '[^']*\/browser\/[^']*\.ts'/u],
];

const parts = Map.groupBy(sourceFiles, partOf);

describe.each([...parts])('src/%s', (part, files) => {
  test('imports only parts that the table allows', () => {
    const allowed = MAY_IMPORT[part];
    expect(allowed, `src/${part} is not in the table`).toBeDefined();
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((imported) => partOf(imported) !== part && !allowed?.includes(partOf(imported)))
        .map((imported) => `${file} imports ${imported}`),
    );
    expect(wrong).toEqual([]);
  });

  test('the table lists only imports that exist', () => {
    const used = new Set(files.flatMap(importsOf).map(partOf));
    expect(MAY_IMPORT[part]?.filter((allowed) => !used.has(allowed))).toEqual([]);
  });

  test('imports only files that exist', () => {
    expect(files.flatMap(importsOf).filter((file) => !isSourceFile(file))).toEqual([]);
  });
});

test.each(FORBIDDEN)('%s', (_rule, where, what) => {
  expect(sourceFiles.filter((file) => where.test(file) && what.test(readSource(file)))).toEqual([]);
});

test('neither parts nor files import each other in a cycle', () => {
  const partImports = (part: string) =>
    [...new Set(parts.get(part)?.flatMap(importsOf).map(partOf))].filter((other) => other !== part);
  expect(findCycle([...parts.keys()], partImports)).toBeUndefined();
  // A file that starts a thread names the thread's file, but does not import it.
  expect(findCycle(sourceFiles, (file) => (isSourceFile(file) ? importsOf(file) : []))).toBeUndefined();
});

test('findCycle finds a cycle behind other nodes, and none without one', () => {
  const graph: Readonly<Record<string, readonly string[]>> = { a: ['b', 'd'], b: ['c'], c: ['b'], d: [] };
  expect(findCycle(Object.keys(graph), (node) => graph[node] ?? [])).toEqual(['b', 'c', 'b']);
  expect(findCycle(['a', 'd'], (node) => (node === 'a' ? ['d', 'd'] : []))).toBeUndefined();
});

test('only src/library queries the collection', () => {
  const asking = sourceFiles.filter((file) => readSource(file).includes("from 'astro:content'"));
  expect([...new Set(asking.map(partOf))].sort()).toEqual(['content.config.ts', 'library']);
});
