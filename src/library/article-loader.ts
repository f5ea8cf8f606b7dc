import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { parse } from 'yaml';
import { readSource } from '../domain/source.ts';

const FOLDER = 'content/articles';
const ENDINGS = ['.md', '.mdx'];

/**
 * Loads the frontmatter of the articles and leaves their text on disk. Astro's own glob loader renders every `.md` while
 * loading and keeps text and HTML in the data store: at 1,000 articles that is 39 MB of generated JavaScript and 1.9 GB
 * of memory. Here a text is rendered when its page is written (see rendered-article.ts).
 *
 * YAML is read by its own rules (1.2), which know no dates: 2025-02-30 stays text and is refused, where Astro's reader
 * would make it 2 March.
 */
export function articleLoader(): Loader {
  return {
    name: 'article-loader',
    async load(context) {
      const folder = fileURLToPath(new URL(FOLDER, context.config.root));
      const files = (await readdir(folder)).filter(isArticle).map((name) => join(folder, name));
      context.store.clear();
      await Promise.all(files.map((file) => loadArticle(file, context)));
      watch(folder, context);
    },
  };
}

function isArticle(file: string): boolean {
  return ENDINGS.includes(extname(file));
}

function idOf(file: string): string {
  return basename(file, extname(file));
}

async function loadArticle(file: string, context: LoaderContext): Promise<void> {
  const source = await readFile(file, 'utf8');
  const id = idOf(file);
  const frontmatter: unknown = parse(readSource(source).frontmatter ?? '');
  context.store.set({
    id,
    data: await context.parseData({ id, data: frontmatter as Record<string, unknown>, filePath: file }),
    filePath: relative(fileURLToPath(context.config.root), file).replaceAll('\\', '/'),
    digest: context.generateDigest(source),
    // A component in the text needs Vite: Astro imports these files when they are rendered.
    deferredRender: extname(file) === '.mdx',
  });
}

function watch(folder: string, context: LoaderContext): void {
  const { watcher, store, logger } = context;
  if (!watcher) return;
  const isOurs = (file: string) => join(folder, basename(file)) === file && isArticle(file);
  const reload = (file: string) => {
    if (!isOurs(file)) return;
    loadArticle(file, context).catch((error: unknown) => {
      logger.error(`${file}: ${String(error)}`);
    });
  };
  watcher.add(folder);
  watcher.on('add', reload);
  watcher.on('change', reload);
  watcher.on('unlink', (file) => {
    if (isOurs(file)) store.delete(idOf(file));
  });
}
