import { commonHeaders, contentTypes, type Headers, type HostConfig, kinds, otherFiles } from './headers.ts';
import { toRegExp } from './path-pattern.ts';

/** A Caddyfile. Caddy fetches the certificate itself and sends `http:` to `https:`. */
export function caddyfile({ origin, base, redirects, isPreview }: HostConfig): string {
  return [
    `${new URL(origin).host} {`,
    `\t# dist/ is what stands in /srv/www${base}`,
    '\troot * /srv/www',
    '\tencode zstd gzip',
    `\theader {${headerLines(commonHeaders({ isEncrypted: true, isPreview }), '\t\t')}\n\t}`,
    ...kinds
      .filter((kind) => kind !== otherFiles)
      .flatMap(({ paths, headers }, index) => [
        `\t@kind${index} path_regexp ^(?:${paths.map((path) => toRegExp(path, base)).join('|')})$`,
        `\theader @kind${index} {${headerLines(headers, '\t\t')}\n\t}`,
      ]),
    // The question mark: unless one of the above has set it.
    ...Object.entries(otherFiles.headers).map(([name, value]) => `\theader ?${name} ${quote(value)}`),
    ...contentTypes.flatMap(([path, type], index) => [
      `\t@type${index} path_regexp ^${toRegExp(path, base)}$`,
      `\theader @type${index} Content-Type ${quote(type)}`,
    ]),
    ...[...redirects].map(([from, to]) => `\tredir ${from} ${to} permanent`),
    '\t@hostFiles path_regexp /_(?:headers|redirects)$',
    '\terror @hostFiles 404',
    '\tfile_server',
    `\thandle_errors {\n\t\trewrite * ${base}404.html\n\t\tfile_server\n\t}`,
    '}',
    '',
  ].join('\n');
}

function headerLines(headers: Headers, indent: string): string {
  return Object.entries(headers)
    .map(([name, value]) => `\n${indent}${name} ${quote(value)}`)
    .join('');
}

/** Backquotes: values carry both other kinds of quotes. */
function quote(value: string): string {
  return `\`${value}\``;
}
