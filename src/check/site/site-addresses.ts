import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SITE_CARD_PATH } from '../../features/metadata/social-card.ts';
import { FAVICON_PATH, manifestIcons, touchIcon } from '../../features/metadata/icons.ts';
import { withSlash } from '../../paths.ts';

/** What stands for the parameters of the routes in src/pages, by their names in brackets. */
export type RouteParameters = Readonly<Record<string, readonly string[]>>;

/** Files that no route has: they are written at the end of a build. */
const WRITTEN_LAST = [
  '/sitemap-index.xml',
  '/sitemap-0.xml',
  SITE_CARD_PATH,
  FAVICON_PATH,
  touchIcon.path,
  ...manifestIcons.map(({ path }) => path),
];

const pagesFolder = fileURLToPath(new URL('../../pages', import.meta.url));

/** The site paths of all pages and files: those that src/pages has routes for, and those of public/. */
export function readSiteAddresses(root: string, parameters: RouteParameters): ReadonlySet<string> {
  const routes = listFiles(pagesFolder).map((file) => file.replace(/\.(?:astro|ts)$/u, ''));
  return new Set([
    ...routes.flatMap((route) => expandRoute(route, parameters)).map(toSitePath),
    ...listFiles(join(root, 'public')).map((file) => `/${file}`),
    ...WRITTEN_LAST,
  ]);
}

/** `articles/[slug]` becomes a path for each slug. `[...page]` may also stand for nothing. */
function expandRoute(route: string, parameters: RouteParameters): string[] {
  const [placeholder, rest, name = ''] = /\[(\.{3})?(\w+)\]/u.exec(route) ?? [];
  if (placeholder === undefined) return [route];
  const values = [...(parameters[name] ?? []), ...(rest === undefined ? [] : [''])];
  return values.flatMap((value) =>
    expandRoute(
      route.replace(placeholder, () => value),
      parameters,
    ),
  );
}

/** Pages are folders, but for the one that hosts show where there is none. */
function toSitePath(route: string): string {
  if (route === '404') return '/404.html';
  return withSlash(`/${route}`.replace(/\/index$/u, '/').replace(/\/{2,}/gu, '/'));
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
      );
  } catch (error) {
    // A project may have no files of its own.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
