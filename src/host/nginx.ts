import { commonHeaders, contentTypes, type HostConfig, kinds, otherFiles } from './headers.ts';
import { toRegExp } from './path-pattern.ts';

/** Texts whose type nginx knows, besides HTML. */
const known = [
  ...['text/css', 'text/javascript', 'application/javascript', 'application/json', 'text/xml', 'application/xml'],
  'image/svg+xml',
];

/** A file for nginx's `conf.d`. The certificate is where Certbot puts it. */
export function nginxConfig({ origin, base, redirects, isPreview }: HostConfig): string {
  const { host } = new URL(origin);
  const varying = Object.entries(otherFiles.headers);
  return [
    ...varying.flatMap(([name, value]) => [
      `map $uri ${variable(name)} {`,
      ...kinds
        .filter((kind) => kind !== otherFiles)
        .flatMap(({ paths, headers }) =>
          paths.map((path) => `    "~^${toRegExp(path, base)}$" ${quote(headers[name] ?? value)};`),
        ),
      `    default ${quote(value)};`,
      '}',
    ]),
    'server {',
    '    listen 80;',
    `    server_name ${host};`,
    `    return 301 https://${host}$request_uri;`,
    '}',
    'server {',
    '    listen 443 ssl http2;',
    `    server_name ${host};`,
    `    ssl_certificate /etc/letsencrypt/live/${host}/fullchain.pem;`,
    `    ssl_certificate_key /etc/letsencrypt/live/${host}/privkey.pem;`,
    `    # dist/ is what stands in /srv/www${base}`,
    '    root /srv/www;',
    '    absolute_redirect off;',
    '    charset utf-8;',
    '    gzip on;',
    '    gzip_vary on;',
    `    gzip_types ${[...known, ...contentTypes.map(([, type]) => bare(type))].join(' ')};`,
    `    charset_types ${[...known, ...contentTypes.filter(([, type]) => type !== bare(type)).map(([, type]) => bare(type))].join(' ')};`,
    ...Object.entries(commonHeaders({ isEncrypted: true, isPreview })).map(
      ([name, value]) => `    add_header ${name} ${quote(value)} always;`,
    ),
    ...varying.map(([name]) => `    add_header ${name} ${variable(name)} always;`),
    ...[...redirects].map(([from, to]) => `    location = ${from} { return 301 ${to}; }`),
    ...contentTypes.map(
      ([path, type]) => `    location ~ ^${toRegExp(path, base)}$ { types { } default_type ${bare(type)}; }`,
    ),
    '    location ~ /_(?:headers|redirects)$ { return 404; }',
    `    error_page 404 ${base}404.html;`,
    '}',
    '',
  ].join('\n');
}

/** `$cache_control` for `Cache-Control`. */
function variable(header: string): string {
  return `$${header.toLowerCase().replaceAll('-', '_')}`;
}

function quote(value: string): string {
  return `'${value.replaceAll("'", String.raw`\'`)}'`;
}

/** nginx adds the character set by itself. */
function bare(type: string): string {
  return type.replace(/;.*/u, '');
}
