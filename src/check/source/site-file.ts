import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Site } from '../../site.ts';
import { type Place, placesOf, START } from '../place.ts';

export const SITE_FILE = 'src/site.ts';

/** The owner's settings, and where each of them is written. */
export interface SiteFile {
  readonly site: Site;
  /** The place of a value, by its keys: `placeOf('navigation', 0, 'path')`. The start of the file if it is not found. */
  readonly placeOf: (...keys: readonly (string | number)[]) => Place;
}

/** Reads the owner's settings anew; undefined if a project has none. */
export async function readSiteFile(root: string): Promise<SiteFile | undefined> {
  const file = join(root, SITE_FILE);
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  // Node keeps a module by its address: an edited file needs a new one.
  const { site } = (await import(/* @vite-ignore */ `${pathToFileURL(file).href}?${Date.now()}`)) as { site: Site };
  const offsets = valueOffsets(text);
  const placeAt = placesOf(text);
  const placeOf = (...keys: readonly (string | number)[]) => {
    const offset = offsets.get(keys.join('/'));
    return offset === undefined ? START : placeAt(offset);
  };
  return { site, placeOf };
}

const TOKEN = /\/\/.*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`|[\w$]+|[^\s\w$]/gu;

/**
 * Finds where the values of `export const site` begin, by their keys: `navigation/0/path`. Reads object and array
 * literals only; what an owner computes has no place.
 */
export function valueOffsets(source: string): ReadonlyMap<string, number> {
  const offsets = new Map<string, number>();
  const start = /^export const site\b[^=]*=/mu.exec(source);
  if (!start) return offsets;
  const open: { readonly isList: boolean; key: string | number | undefined; hasValue: boolean }[] = [];
  TOKEN.lastIndex = start.index + start[0].length;
  for (let match = TOKEN.exec(source); match; match = TOKEN.exec(source)) {
    const [token] = match;
    if (/^\/[/*]/u.test(token)) continue;
    const inner = open.at(-1);
    if (/^[)\]}]$/u.test(token)) {
      open.pop();
      if (open.length === 0) break;
      continue;
    }
    if (inner && token === ',') {
      inner.key = inner.isList ? Number(inner.key) + 1 : undefined;
      inner.hasValue = false;
    } else if (inner && !inner.isList && inner.key === undefined && /^[\w$'"`]/u.test(token)) {
      inner.key = /^['"`]/u.test(token) ? token.slice(1, -1).replace(/\\(.)/gu, '$1') : token;
      inner.hasValue = true;
    } else if (inner && !inner.isList && token === ':' && inner.hasValue) {
      inner.hasValue = false;
    } else {
      if (inner && !inner.hasValue) {
        inner.hasValue = true;
        offsets.set(open.map(({ key }) => key).join('/'), match.index);
      }
      if (/^[([{]$/u.test(token))
        open.push({ isList: token !== '{', key: token === '{' ? undefined : 0, hasValue: false });
    }
  }
  return offsets;
}
