import { join, sep } from 'node:path';
import type { HookParameters } from 'astro';
import { reportText } from './report.ts';
import type { Finding } from './finding.ts';
import { SITE_FILE } from './source/site-file.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

/** Time without changes before a run: an editor saves several files at once, or one in two steps. */
const QUIET_MILLISECONDS = 100;

/**
 * Shows errors above the page in Vite's overlay until they are fixed. Runs the check now and whenever src/site.ts or
 * something in `content/` changes.
 */
export function showInBrowser(server: Server, root: string, run: () => Promise<readonly Finding[]>): void {
  const content = join(root, 'content') + sep;
  const settings = join(root, SITE_FILE);
  let errors: readonly Finding[] = [];
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
    // The change may have fixed the errors: a page that reloads now must not show them.
    errors = [];
    const found = await run();
    if (current !== latest) return;
    errors = found.filter(({ severity }) => severity === 'error');
    show();
    if (!isShown || errors.length > 0) return;
    // An empty update removes the overlay.
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

/** Writes a message for Vite's overlay in Astro's version, which shows message and hint as HTML. */
function overlay(errors: readonly Finding[], root: string) {
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
