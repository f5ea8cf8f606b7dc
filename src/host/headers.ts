/** A path from the root of the site. It may contain one `*`, which matches any text, slashes included. */
export type PathPattern = `/${string}`;

export type Headers = Readonly<Record<string, string>>;

/** Facts about a deployment that headers depend on, besides the path. */
export interface Situation {
  /** True for every host; `npm start` serves without HTTPS. */
  readonly isEncrypted: boolean;
  /** True if this is a preview deployment, which search engines must not index. */
  readonly isPreview: boolean;
  /** Value of the header of that name. Empty: the header is not sent. */
  readonly strictTransportSecurity: string;
}

/** Input for the configuration of a host, besides the header tables below. */
export interface HostConfig extends Omit<Situation, 'isEncrypted'> {
  /** Origin of the site: `https://guides.example.com`. */
  readonly origin: string;
  /** Path of the site, with both slashes. */
  readonly base: string;
  /** Old paths and the paths they moved to, both with the base. */
  readonly redirects: ReadonlyMap<string, string>;
}

/** The directives that only work in a header; the rest of the policy is in the page (content-policy.ts). */
const PAGE_POLICY = "frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'";

/**
 * Denies all of these features except writing to the clipboard. Chrome logs an error for a name it does not know, so
 * `web-share` is not listed: it is allowed by default.
 */
const PERMISSIONS = [
  ...['accelerometer', 'browsing-topics', 'camera', 'clipboard-read', 'display-capture', 'geolocation', 'gyroscope'],
  ...['magnetometer', 'microphone', 'midi', 'payment', 'screen-wake-lock', 'serial', 'usb'],
]
  .map((name) => `${name}=()`)
  .concat('clipboard-write=(self)')
  .join(', ');

/** Campaign parameters that no page reads, so one cached copy serves them all. */
const IGNORED_PARAMETERS =
  'params=("utm_source" "utm_medium" "utm_campaign" "utm_content" "utm_term" "gclid" "fbclid" "msclkid"), key-order';

const NOT_INDEXED: Headers = { 'X-Robots-Tag': 'noindex' };

/** Headers of every response. None of them is in `kinds`, because hosts merge overlapping rules in different ways. */
export function commonHeaders({ isEncrypted, isPreview, strictTransportSecurity }: Situation): Headers {
  return {
    'Content-Security-Policy': isEncrypted ? `${PAGE_POLICY}; upgrade-insecure-requests` : PAGE_POLICY,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'No-Vary-Search': IGNORED_PARAMETERS,
    'Permissions-Policy': PERMISSIONS,
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    ...(isEncrypted && strictTransportSecurity !== '' && { 'Strict-Transport-Security': strictTransportSecurity }),
    ...(isPreview && NOT_INDEXED),
  };
}

/** Paths that share their headers. */
interface Kind {
  readonly paths: readonly PathPattern[];
  readonly headers: Headers;
}

const CACHED_FOR_AN_HOUR = 'public, max-age=3600, stale-while-revalidate=86400, stale-if-error=604800';

/** Every path that no other kind matches: mostly pages, whose changes must show at once. */
export const otherFiles: Kind = {
  paths: ['/*'],
  headers: {
    'Cache-Control': 'public, max-age=0, must-revalidate',
    'Cross-Origin-Resource-Policy': 'same-site',
  },
};

/** Headers that differ by path. Each kind sets the same headers. The first kind that matches a path applies. */
export const kinds: readonly Kind[] = [
  {
    // Astro puts a content hash into these names.
    paths: ['/_astro/*'],
    headers: {
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Cross-Origin-Resource-Policy': 'same-site',
    },
  },
  {
    // Other sites show these in link previews and feed readers.
    paths: ['/og*', '/favicon.*', '/apple-touch-icon.png', '/icon-*'],
    headers: {
      'Cache-Control': 'public, max-age=86400, stale-while-revalidate=604800',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  },
  {
    paths: ['/rss.xml', '/feed.json', '/sitemap-*', '/robots.txt', '/llms*', '/templates.json', '/.well-known/*'],
    headers: {
      'Cache-Control': CACHED_FOR_AN_HOUR,
      'Cross-Origin-Resource-Policy': 'same-site',
    },
  },
  otherFiles,
];

/** Types that hosts do not know or send without a character set. No path matches two of them. */
export const contentTypes: readonly (readonly [PathPattern, string])[] = [
  ['/*.md', 'text/markdown; charset=utf-8'],
  ['/*.txt', 'text/plain; charset=utf-8'],
  ['/*.ics', 'text/calendar; charset=utf-8'],
  ['/*.webmanifest', 'application/manifest+json'],
  ['/*rss.xml', 'application/rss+xml; charset=utf-8'],
  ['/*feed.json', 'application/feed+json; charset=utf-8'],
];

/** Copies of pages for machines. Search engines must list the pages instead. */
const copies: readonly PathPattern[] = ['/*.md', '/*rss.xml', '/*feed.json', '/llms*', '/templates.json'];

/** Headers of copies, by path. Empty on previews, where every response has them. */
export function copyHeaders({ isPreview }: Pick<Situation, 'isPreview'>): readonly (readonly [PathPattern, Headers])[] {
  return isPreview ? [] : copies.map((path) => [path, NOT_INDEXED]);
}

/** The headers of a path that other paths have with other values, without `Content-Type`. */
export function kindHeaders(path: string): Headers {
  const kind = kinds.find(({ paths }) => paths.some((pattern) => fits(path, pattern)));
  return (kind ?? otherFiles).headers;
}

/** All headers of a response. `Content-Type` is included only where servers get it wrong. */
export function headersFor(path: string, situation: Situation): Headers {
  const type = contentTypes.find(([pattern]) => fits(path, pattern))?.[1];
  const copy = copyHeaders(situation).find(([pattern]) => fits(path, pattern))?.[1];
  return {
    ...commonHeaders(situation),
    ...kindHeaders(path),
    ...copy,
    ...(type !== undefined && { 'Content-Type': type }),
  };
}

/** Checks whether a path matches a pattern. */
export function fits(path: string, pattern: PathPattern): boolean {
  const [start = '', end] = pattern.split('*');
  if (end === undefined) return path === pattern;
  return path.length >= start.length + end.length && path.startsWith(start) && path.endsWith(end);
}

/** Converts a pattern to a regular expression below a base, in the syntax that nginx, Caddy and Vercel share. */
export function toRegExp(pattern: PathPattern, base: string): string {
  return below(base, pattern)
    .replace(/[.+?^${}()|[\]\\]/gu, String.raw`\$&`)
    .replace('*', '.*');
}

/** Prefixes a path or pattern with the base. */
export function below(base: string, path: string): string {
  return base.slice(0, -1) + path;
}
