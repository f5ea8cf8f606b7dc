import { commonHeaders, contentTypes, copyHeaders, type HostConfig, kinds, otherFiles, toRegExp } from './headers.ts';

/** Text types that nginx knows, besides HTML. */
const knownTypes = [
  ...['text/css', 'text/javascript', 'application/javascript', 'application/json', 'text/xml', 'application/xml'],
  'image/svg+xml',
];

/** Formats a file for nginx's `conf.d`, with the certificate where Certbot puts it. */
export function nginxConfig(config: HostConfig): string {
  const { origin, base, redirects } = config;
  const { host } = new URL(origin);
  const byPath = [
    ...kinds
      .filter((kind) => kind !== otherFiles)
      .flatMap(({ paths, headers }) => paths.map((path) => [path, headers] as const)),
    ...copyHeaders(config),
  ];
  const names = new Set(byPath.flatMap(([, headers]) => Object.keys(headers)));
  // nginx does not send a header whose value is empty.
  const varying = [...names].map((name) => [name, otherFiles.headers[name] ?? ''] as const);
  return [
    ...varying.flatMap(([name, value]) => [
      `map $uri ${variable(name)} {`,
      ...byPath
        .filter(([, headers]) => name in headers)
        .map(([path, headers]) => `    "~^${toRegExp(path, base)}$" ${quote(headers[name] ?? '')};`),
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
    `    # Copy dist/ to /srv/www${base}`,
    '    root /srv/www;',
    '    absolute_redirect off;',
    '    charset utf-8;',
    '    gzip on;',
    '    gzip_vary on;',
    `    gzip_types ${[...knownTypes, ...contentTypes.map(([, type]) => bare(type))].join(' ')};`,
    `    charset_types ${[...knownTypes, ...contentTypes.filter(([, type]) => type !== bare(type)).map(([, type]) => bare(type))].join(' ')};`,
    ...Object.entries(commonHeaders({ ...config, isEncrypted: true })).map(
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

/** Name of the variable for a header: `$cache_control` for `Cache-Control`. */
function variable(header: string): string {
  return `$${header.toLowerCase().replaceAll('-', '_')}`;
}

function quote(value: string): string {
  return `'${value.replaceAll("'", String.raw`\'`)}'`;
}

/** Removes the character set from a type, because nginx adds it. */
function bare(type: string): string {
  return type.replace(/;.*/u, '');
}
