import { fits, type PathPattern } from './path-pattern.ts';

export type Headers = Readonly<Record<string, string>>;

/** What the headers depend on besides the path. */
export interface Situation {
  /** Every host encrypts; `npm start` does not. */
  readonly isEncrypted: boolean;
  /** A deployment for trying out: search engines are told to leave it alone. */
  readonly isPreview: boolean;
}

/** What may be done with a page, in words that only a header can carry; the rest stands in the page (content-policy.ts). */
const PAGE_POLICY = "frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'";

/**
 * What a page may ask the browser for: copying, and nothing else of these. Chrome logs an error for each name that it does
 * not know; sharing is among them, and allowed where nothing is said.
 */
const PERMISSIONS = [
  ...['accelerometer', 'browsing-topics', 'camera', 'clipboard-read', 'display-capture', 'geolocation', 'gyroscope'],
  ...['magnetometer', 'microphone', 'midi', 'payment', 'screen-wake-lock', 'serial', 'usb'],
]
  .map((name) => `${name}=()`)
  .concat('clipboard-write=(self)')
  .join(', ');

/** Parameters that campaigns add and no page reads: one copy in the cache serves all of them. */
const IGNORED_PARAMETERS =
  'params=("utm_source" "utm_medium" "utm_campaign" "utm_content" "utm_term" "gclid" "fbclid" "msclkid"), key-order';

/** Headers of every response. None of them stands in `kinds`: hosts join rules that overlap, each in its own way. */
export function commonHeaders({ isEncrypted, isPreview }: Situation): Headers {
  return {
    'Content-Security-Policy': isEncrypted ? `${PAGE_POLICY}; upgrade-insecure-requests` : PAGE_POLICY,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'No-Vary-Search': IGNORED_PARAMETERS,
    'Permissions-Policy': PERMISSIONS,
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    ...(isEncrypted && { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' }),
    ...(isPreview && { 'X-Robots-Tag': 'noindex' }),
  };
}

export interface Kind {
  readonly paths: readonly PathPattern[];
  readonly headers: Headers;
}

const CACHED_FOR_AN_HOUR = 'public, max-age=3600, stale-while-revalidate=86400, stale-if-error=604800';

/** What is neither hashed nor fetched by machines: pages above all, whose changes show at once. */
export const otherFiles: Kind = {
  paths: ['/*'],
  headers: {
    'Cache-Control': 'public, max-age=0, must-revalidate',
    'Cross-Origin-Resource-Policy': 'same-site',
  },
};

/** Headers that differ by path; each kind names the same ones. A path belongs to the first kind that fits. */
export const kinds: readonly Kind[] = [
  {
    // Astro puts a hash of the content into these names.
    paths: ['/_astro/*'],
    headers: {
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Cross-Origin-Resource-Policy': 'same-site',
    },
  },
  {
    // Shown by other sites, in link previews and feed readers.
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

/** Types that hosts do not know, or send without the character set. No path fits two of them. */
export const contentTypes: readonly (readonly [PathPattern, string])[] = [
  ['/*.md', 'text/markdown; charset=utf-8'],
  ['/*.txt', 'text/plain; charset=utf-8'],
  ['/*.ics', 'text/calendar; charset=utf-8'],
  ['/*.webmanifest', 'application/manifest+json'],
  ['/*rss.xml', 'application/rss+xml; charset=utf-8'],
  ['/*feed.json', 'application/feed+json; charset=utf-8'],
];

/** Headers of a path that differ from other paths, without its type. */
export function kindHeaders(path: string): Headers {
  const kind = kinds.find(({ paths }) => paths.some((pattern) => fits(path, pattern)));
  return (kind ?? otherFiles).headers;
}

/** All headers of a response. The type is left out where every server knows it. */
export function headersFor(path: string, situation: Situation): Headers {
  const type = contentTypes.find(([pattern]) => fits(path, pattern))?.[1];
  return { ...commonHeaders(situation), ...kindHeaders(path), ...(type !== undefined && { 'Content-Type': type }) };
}

/** What the configuration of a host is written from, besides the table of headers. */
export interface HostConfig {
  /** Origin of the site: `https://guides.example.com`. */
  readonly origin: string;
  /** Path under which the site lives, with both slashes. */
  readonly base: string;
  /** Addresses that have moved for good, and where to; with the base. */
  readonly redirects: ReadonlyMap<string, string>;
  readonly isPreview: boolean;
}
