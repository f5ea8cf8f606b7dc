import { commonHeaders, contentTypes, type Headers, type HostConfig, kinds } from './headers.ts';
import { toRegExp } from './path-pattern.ts';

/** A `vercel.json`. Where several rules name a header, Vercel takes the last. */
export function vercelConfig({ base, redirects, isPreview }: HostConfig): string {
  const rule = (source: string, headers: Headers) => ({
    source,
    headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
  });
  const config = {
    trailingSlash: true,
    redirects: [...redirects].map(([source, destination]) => ({ source, destination, statusCode: 301 })),
    headers: [
      rule(`${base}(.*)`, commonHeaders({ isEncrypted: true, isPreview })),
      // The first kind that fits counts, so it comes last.
      ...kinds
        .flatMap(({ paths, headers }) => paths.map((path) => rule(source(toRegExp(path, base)), headers)))
        .reverse(),
      ...contentTypes.map(([path, type]) => rule(source(toRegExp(path, base)), { 'Content-Type': type })),
    ],
  };
  return `${JSON.stringify(config, undefined, 2)}\n`;
}

/** Vercel's patterns take a regular expression in brackets. */
function source(expression: string): string {
  return expression.replace('.*', '(.*)');
}
