import { join, relative, sep } from 'node:path';
import type { HookParameters } from 'astro';
import { isError, reportText } from './report.ts';
import type { Finding } from './finding.ts';
import { SITE_FILE } from './source/site-file.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

/** Time without changes before a run: an editor saves several files at once, or one in two steps. */
const QUIET_MILLISECONDS = 100;

/**
 * Shows errors above the page in Vite's overlay until they are fixed. Runs the check now and whenever src/site.ts or
 * something in `content/` changes.
 *
 * @param run Runs the check, given the files that were saved since, from the root of the project.
 */
export function showInBrowser(
  server: Server,
  root: string,
  run: (saved: ReadonlySet<string>) => Promise<readonly Finding[]>,
): void {
  const content = join(root, 'content') + sep;
  const settings = join(root, SITE_FILE);
  let errors: readonly Finding[] = [];
  let timer: NodeJS.Timeout | undefined;
  let latest = 0;
  let isShown = false;
  let saved = new Set<string>();

  const show = () => {
    if (errors.length === 0) return;
    server.ws.send(overlay(errors, root));
    isShown = true;
  };
  const update = async () => {
    const current = ++latest;
    // The change may have fixed the errors: a page that reloads now must not show them.
    errors = [];
    const files = saved;
    saved = new Set();
    const found = await run(files);
    if (current !== latest) return;
    errors = found.filter(isError);
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
    saved.add(relative(root, file).replaceAll('\\', '/'));
    clearTimeout(timer);
    timer = setTimeout(start, QUIET_MILLISECONDS);
  });
  server.ws.on('connection', show);
  start();
}

/** Findings that the overlay lists; the terminal has all. */
const MOST_SHOWN = 50;

/**
 * Hides the parts of Astro's overlay that are for errors of code: a stack trace and a source text. Long words wrap.
 * The message is HTML in the overlay's shadow root, so its style applies there.
 */
const STYLE = `<style>
#stack, #code, #houston, #houston-overlay { display: none }
#message-content { overflow-wrap: anywhere; color: var(--title-text) }
#message-content p { margin: 0 }
#message-content p + p { margin-top: 16px }
#message-content em { font-style: normal; color: var(--misc-text) }
</style>`;

/** Writes a message for Vite's overlay in Astro's version, which shows the message as HTML. */
function overlay(errors: readonly Finding[], root: string) {
  const more = errors.length - MOST_SHOWN;
  const list = errors.slice(0, MOST_SHOWN).map((error) => listItem(error, root));
  const rest = more > 0 ? `<p>${more} more: npm run check</p>` : '';
  const err = {
    name: 'npm run check',
    title: errors.length === 1 ? 'Fix an error in the content' : `Fix ${errors.length} errors in the content`,
    message: [STYLE, ...list, rest].join(''),
    // Vite's client prints it if the overlay is switched off.
    stack: reportText(errors),
  };
  return { type: 'error' as const, __isEnhancedAstroErrorPayload: true, err };
}

/** A finding with a link that opens its place in the author's editor. Vite answers that address. */
function listItem({ file, line, column, rule, message, hint }: Finding, root: string): string {
  const place = `${file}:${line}:${column}`;
  const address = `/__open-in-editor?file=${encodeURIComponent(join(root, place))}`;
  const link = `<a href="${escapeHtml(address)}" onclick="fetch(this.href); return false">${escapeHtml(place)}</a>`;
  return `<p>${link}  <em>${rule}</em><br>${escapeHtml(`${message} ${hint}`)}</p>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
