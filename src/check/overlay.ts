import { join, sep } from 'node:path';
import type { HookParameters } from 'astro';
import { reportText } from './report.ts';
import type { Problem } from './finding.ts';
import { SITE_FILE } from './rules/site/site-file.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

/** An editor saves several files at once, or one in two steps. */
const QUIET_MILLISECONDS = 100;

/**
 * Shows errors above the page: Vite's overlay, which goes away when they are mended. Runs the check now and whenever
 * src/site.ts or something below `content/` changes.
 */
export function showInBrowser(server: Server, root: string, run: () => Promise<readonly Problem[]>): void {
  const content = join(root, 'content') + sep;
  const settings = join(root, SITE_FILE);
  let errors: readonly Problem[] = [];
  let timer: NodeJS.Timeout | undefined;
  let latest = 0;
  let isShown = false;

  const show = () => {
    if (errors.length === 0) return;
    server.ws.send(overlay(errors, root));
    isShown = true;
  };
  const update = async () => {
    const current = ++latest;
    // What was wrong before the change may be mended: a page that reloads now must not show it.
    errors = [];
    const found = await run();
    if (current !== latest) return;
    errors = found.filter(({ severity }) => severity === 'error');
    show();
    if (!isShown || errors.length > 0) return;
    // An update of nothing takes the overlay away.
    server.ws.send({ type: 'update', updates: [] });
    isShown = false;
  };
  const start = () => {
    update().catch((error: unknown) => {
      console.error(error);
    });
  };

  server.watcher.add(content);
  server.watcher.on('all', (_, file) => {
    if (!file.startsWith(content) && file !== settings) return;
    clearTimeout(timer);
    timer = setTimeout(start, QUIET_MILLISECONDS);
  });
  server.ws.on('connection', show);
  start();
}

/** A message for Vite's overlay as Astro has changed it; it sets the message and the hint as HTML. */
function overlay(errors: readonly Problem[], root: string) {
  const [first] = errors;
  const err = {
    name: first?.rule ?? '',
    title: `The authors' check found ${errors.length === 1 ? 'an error' : `${errors.length} errors`}`,
    message: escapeHtml(first?.message ?? ''),
    hint: escapeHtml(first?.hint ?? ''),
    stack: reportText(errors),
    loc: { file: join(root, first?.file ?? ''), line: first?.line ?? 1, column: first?.column ?? 1 },
  };
  return { type: 'error' as const, __isEnhancedAstroErrorPayload: true, err };
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
