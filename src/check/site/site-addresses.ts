import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SITE_CARD_PATH } from '../../features/metadata/social-card.ts';
import { FAVICON_PATH, manifestIcons, touchIcon } from '../../features/metadata/icons.ts';
import { withSlash } from '../../paths.ts';

/** Values of the parameters of the routes in src/pages, by their names in brackets. */
export type RouteParameters = Readonly<Record<string, readonly string[]>>;

/** Files without a route, written at the end of a build. */
const WRITTEN_LAST = [
  '/sitemap-index.xml',
  '/sitemap-0.xml',
  SITE_CARD_PATH,
  FAVICON_PATH,
  touchIcon.path,
  ...manifestIcons.map(({ path }) => path),
];

const pagesFolder = fileURLToPath(new URL('../../pages', import.meta.url));

/** Lists the site paths of all pages and files: of the routes in src/pages, and of public/. */
export function readSiteAddresses(root: string, parameters: RouteParameters): ReadonlySet<string> {
  const routes = listFiles(pagesFolder).map((file) => file.replace(/\.(?:astro|ts)$/u, ''));
  return new Set([
    ...routes.flatMap((route) => expandRoute(route, parameters)).map(toSitePath),
    ...listFiles(join(root, 'public')).map((file) => `/${file}`),
    ...WRITTEN_LAST,
  ]);
}

/** `articles/[slug]` becomes a path for each slug. `[...page]` may also be empty. */
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

/** Pages are folders, except for the one that hosts show for a missing page. */
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
    // A project may have no public/ folder.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
