import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

const root = resolve('src');

/** Paths of all source files relative to src/, with slashes. */
export const sourceFiles: readonly string[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:ts|mjs|astro|css)$/u.test(file))
  .map((file) => file.replaceAll(sep, '/'))
  .sort();

export const readSource = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Returns the part of src/ that a file belongs to: a top-level file or folder, or a feature. */
export function partOf(file: string): string {
  return file
    .split('/')
    .slice(0, file.startsWith('features/') ? 2 : 1)
    .join('/');
}

/** Lists the files of src/ that a file imports, types and styles included. */
export function importsOf(file: string): string[] {
  const specifiers = readSource(file).matchAll(
    /(?:from|import|import\(|@import|src=)\s*["'](\.{1,2}\/[^"'?]+)(?:\?[^"']*)?["']/gu,
  );
  return [...specifiers].map(([, specifier = '']) =>
    relative(root, resolve(root, file, '..', specifier)).replaceAll(sep, '/'),
  );
}

export const isSourceFile = (file: string): boolean => existsSync(join(root, file));

/** Finds a cycle by following `next`. Returns it as a path that ends at its first node. */
export function findCycle(nodes: readonly string[], next: (node: string) => readonly string[]): string[] | undefined {
  const finished = new Set<string>();
  const visit = (node: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
    if (finished.has(node)) return undefined;
    for (const other of next(node)) {
      const cycle = visit(other, [...path, node]);
      if (cycle) return cycle;
    }
    finished.add(node);
    return undefined;
  };
  for (const node of nodes) {
    const cycle = visit(node, []);
    if (cycle) return cycle;
  }
  return undefined;
}
