import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { file, type Loader, type LoaderContext } from 'astro/loaders';
import { parse } from 'yaml';
import { ARTICLE_FOLDER, isArticleName, readSource, slugOf } from '../features/articles/article-file.ts';
import { SITUATIONS_FILE } from '../features/all-templates/situation.ts';
import { PLANNER_FILE } from '../features/planner/planner-schema.ts';

/**
 * Loads the frontmatter of the articles and leaves their text on disk. Astro's own glob loader renders every `.md` while
 * loading and keeps text and HTML in the data store: at 1,000 articles that is 39 MB of generated JavaScript and 1.9 GB
 * of memory. Here a text is rendered when its page is written (see article-text.ts).
 *
 * YAML 1.2 has no dates, so 2025-02-30 stays text and is rejected. Astro's reader would turn it into 2 March.
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

/** Loads an article. In `npm run dev`, an invalid article is not shown, and the check says how to fix it. */
async function load(file: string, context: LoaderContext): Promise<void> {
  try {
    await loadArticle(file, context);
  } catch (error) {
    if (!context.watcher) throw error;
    context.logger.error(`${basename(file)} is not shown, because it is invalid: ${String(error)}`);
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
    // The name is part of the digest, because its extension decides between Markdown and MDX, and Astro keeps an entry
    // with the same digest.
    digest: context.generateDigest(basename(file) + source),
    // Components need Vite, so Astro imports these files when they are rendered.
    deferredRender: extname(file) === '.mdx',
  });
}

/** The path of a file from the root of the project, in the format of Astro's store. */
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
    // When a file is renamed from `.md` to `.mdx`, the new one is added before the old one is deleted.
    if (isOurs(file) && store.get(slug)?.filePath === pathOf(file, context)) store.delete(slug);
  });
}

/** Loads the categories with their positions in the file, because Astro's store sorts them by name. */
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

/** Loads content/planner.yaml as the only entry of its collection. */
export function plannerLoader() {
  return file(PLANNER_FILE, { parser: (text) => ({ [PLANNER_FILE]: parse(text) as Record<string, unknown> }) });
}

/** Loads content/situations.yaml as the only entry of its collection. A site without the file has no situations. */
export function situationLoader(): Loader {
  const { load } = file(SITUATIONS_FILE, {
    parser: (text) => ({ [SITUATIONS_FILE]: { situations: (parse(text) as unknown) ?? [] } }),
  });
  return {
    name: 'situation-loader',
    async load(context) {
      if (existsSync(new URL(SITUATIONS_FILE, context.config.root))) return load(context);
      context.store.clear();
      context.store.set({ id: SITUATIONS_FILE, data: { situations: [] } });
    },
  };
}
