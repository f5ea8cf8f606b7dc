import {
  commonHeaders,
  contentTypes,
  copyHeaders,
  type Headers,
  type HostConfig,
  kinds,
  otherFiles,
  toRegExp,
} from './headers.ts';

/** Formats a Caddyfile. Caddy gets the certificate and redirects `http:` to `https:` by default. */
export function caddyfile(config: HostConfig): string {
  const { origin, base, redirects } = config;
  return [
    `${new URL(origin).host} {`,
    `\t# Copy dist/ to /srv/www${base}`,
    '\troot * /srv/www',
    '\tencode zstd gzip',
    `\theader {${headerLines(commonHeaders({ ...config, isEncrypted: true }), '\t\t')}\n\t}`,
    ...kinds
      .filter((kind) => kind !== otherFiles)
      .flatMap(({ paths, headers }, index) => [
        `\t@kind${index} path_regexp ^(?:${paths.map((path) => toRegExp(path, base)).join('|')})$`,
        `\theader @kind${index} {${headerLines(headers, '\t\t')}\n\t}`,
      ]),
    // The question mark means: only if none of the above has set it.
    ...Object.entries(otherFiles.headers).map(([name, value]) => `\theader ?${name} ${quote(value)}`),
    ...contentTypes.flatMap(([path, type], index) => [
      `\t@type${index} path_regexp ^${toRegExp(path, base)}$`,
      `\theader @type${index} Content-Type ${quote(type)}`,
    ]),
    ...copyHeaders(config).flatMap(([path, headers], index) => [
      `\t@copy${index} path_regexp ^${toRegExp(path, base)}$`,
      `\theader @copy${index} {${headerLines(headers, '\t\t')}\n\t}`,
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

/** Quotes with backticks, because values contain both other kinds of quotes. */
function quote(value: string): string {
  return `\`${value}\``;
}
