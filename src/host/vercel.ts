import { commonHeaders, contentTypes, copyHeaders, type Headers, type HostConfig, kinds, toRegExp } from './headers.ts';

/** Formats a `vercel.json`. When several rules set a header, Vercel takes the last. */
export function vercelConfig(hostConfig: HostConfig): string {
  const { base, redirects } = hostConfig;
  const rule = (source: string, headers: Headers) => ({
    source,
    headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
  });
  const config = {
    trailingSlash: true,
    redirects: [...redirects].map(([source, destination]) => ({ source, destination, statusCode: 301 })),
    headers: [
      rule(`${base}(.*)`, commonHeaders({ ...hostConfig, isEncrypted: true })),
      // Reversed, because the first kind that matches must win.
      ...kinds
        .flatMap(({ paths, headers }) => paths.map((path) => rule(source(toRegExp(path, base)), headers)))
        .reverse(),
      ...copyHeaders(hostConfig).map(([path, headers]) => rule(source(toRegExp(path, base)), headers)),
      ...contentTypes.map(([path, type]) => rule(source(toRegExp(path, base)), { 'Content-Type': type })),
    ],
  };
  return `${JSON.stringify(config, undefined, 2)}\n`;
}

/** Puts the variable part into parentheses, as Vercel's patterns require. */
function source(expression: string): string {
  return expression.replace('.*', '(.*)');
}
