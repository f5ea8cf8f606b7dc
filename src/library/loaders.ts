import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { file, type Loader, type LoaderContext } from 'astro/loaders';
import { parse } from 'yaml';
import { ARTICLE_FOLDER, isArticleName, readSource, slugOf } from '../features/articles/article-file.ts';

/**
 * Loads the frontmatter of the articles and leaves their text on disk. Astro's own glob loader renders every `.md` while
 * loading and keeps text and HTML in the data store: at 1,000 articles that is 39 MB of generated JavaScript and 1.9 GB
 * of memory. Here a text is rendered when its page is written (see article-text.ts).
 *
 * YAML is read by its own rules (1.2), which know no dates: 2025-02-30 stays text and is refused, where Astro's reader
 * would make it 2 March.
 */
export function articleLoader(): Loader {
  return {
    name: 'article-loader',
    async load(context) {
      const folder = fileURLToPath(new URL(ARTICLE_FOLDER, context.config.root));
      const entries = await readdir(folder, { withFileTypes: true });
      const files = entries.filter((entry) => isArticleName(entry.name) && !entry.isDirectory());
      context.store.clear();
      await Promise.all(files.map(({ name }) => load(join(folder, name), context)));
      watch(folder, context);
    },
  };
}

/** Loads an article. While its author writes (`npm run dev`), one that is invalid waits: the check says what to mend. */
async function load(file: string, context: LoaderContext): Promise<void> {
  try {
    await loadArticle(file, context);
  } catch (error) {
    if (!context.watcher) throw error;
    context.logger.error(`${basename(file)} is not shown as it is now: ${String(error)}`);
  }
}

async function loadArticle(file: string, context: LoaderContext): Promise<void> {
  const source = await readFile(file, 'utf8');
  const id = slugOf(basename(file));
  const frontmatter: unknown = parse(readSource(source).frontmatter ?? '');
  context.store.set({
    id,
    data: await context.parseData({ id, data: frontmatter as Record<string, unknown>, filePath: file }),
    filePath: pathOf(file, context),
    // Its name says whether it is Markdown or MDX. Astro keeps an entry whose digest stays the same as it was.
    digest: context.generateDigest(basename(file) + source),
    // A component in the text needs Vite: Astro imports these files when they are rendered.
    deferredRender: extname(file) === '.mdx',
  });
}

/** The path of a file from the root of the project, as Astro writes it. */
function pathOf(file: string, { config }: LoaderContext): string {
  return relative(fileURLToPath(config.root), file).replaceAll('\\', '/');
}

function watch(folder: string, context: LoaderContext): void {
  const { watcher, store } = context;
  if (!watcher) return;
  const isOurs = (file: string) => join(folder, basename(file)) === file && isArticleName(basename(file));
  const reload = (file: string) => {
    if (isOurs(file)) void load(file, context);
  };
  watcher.add(folder);
  watcher.on('add', reload);
  watcher.on('change', reload);
  watcher.on('unlink', (file) => {
    const slug = slugOf(basename(file));
    // Renamed from `.md` to `.mdx`, it is there again before it is gone.
    if (isOurs(file) && store.get(slug)?.filePath === pathOf(file, context)) store.delete(slug);
  });
}

/** Loads the categories with their place in the file: Astro's store has them by name. */
export function categoryLoader() {
  return file('content/categories.yaml', {
    parser: (text) =>
      Object.fromEntries(
        Object.entries(parse(text) as Record<string, object>).map(([id, category], order) => [
          id,
          { ...category, order },
        ]),
      ),
  });
}
