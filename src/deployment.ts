import { toCalendarDate, type CalendarDate } from './lib/calendar-date.ts';

/** Where and when the site is built: what differs from one build of a commit to the next. */
export interface Deployment {
  /** Origin, e.g. `https://guides.example.com`. */
  readonly site: string;
  /** Path under which the site lives, with both slashes: `/`, `/guides/`. */
  readonly base: string;
  /** Origin of the app. When given, links to `/sign-up` leave for it. */
  readonly appUrl: string | undefined;
  /** What proves to IndexNow that this site may announce its changes: the name and the text of a file on it. */
  readonly indexNowKey: string | undefined;
  /** A deployment for trying out: search engines are told to leave it alone. */
  readonly isPreview: boolean;
  /** Netlify prefers a page that exists to a redirect away from it, unless the redirect insists. No other host knows the word. */
  readonly mustForceRedirects: boolean;
  /** Whether drafts and articles from days to come are shown, with a badge: in `npm run dev` alone. */
  readonly showsDrafts: boolean;
  /** The day of the build, in UTC. */
  readonly today: CalendarDate;
  /** What the owner should know, a sentence each. */
  readonly warnings: readonly string[];
}

/** No build is older than this project: a clock before this day is wrong. */
const EARLIEST_DAY: CalendarDate = '2025-01-01';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the environment. SITE_URL, BASE_PATH, APP_URL and INDEXNOW_KEY are the owner's; SOURCE_DATE_EPOCH (seconds) sets the clock, so
 * that a build can be repeated to the byte; the others are set by hosts, see `hostOrigin`.
 *
 * @throws {Error} when a value is there but cannot be used; the message says what to write.
 */
export function readDeployment(env: Environment, now: Date): Deployment {
  const given = env['SITE_URL'] || hostOrigin(env);
  const epoch = env['SOURCE_DATE_EPOCH'];
  if (epoch && !/^\d+$/u.test(epoch))
    throw new Error(`SOURCE_DATE_EPOCH is "${epoch}". Write seconds since 1970: 1738000000`);
  const today = toCalendarDate(epoch ? new Date(Number(epoch) * 1000) : now);
  return {
    site: given ? origin('SITE_URL', given) : 'http://localhost:4321',
    base: basePath(env['BASE_PATH'] ?? ''),
    appUrl: env['APP_URL'] ? origin('APP_URL', env['APP_URL']) : undefined,
    indexNowKey: env['INDEXNOW_KEY'] ? indexNowKey(env['INDEXNOW_KEY']) : undefined,
    isPreview: isPreview(env),
    mustForceRedirects: Boolean(env['NETLIFY']),
    showsDrafts: env['SHOW_DRAFTS'] === 'yes',
    today,
    warnings: [
      ...(given
        ? []
        : ['SITE_URL is not set: canonical links, feeds and link previews will point to http://localhost:4321.']),
      ...(today >= EARLIEST_DAY ? [] : [`The clock says ${today}: articles of later days are not published.`]),
    ],
  };
}

function origin(name: string, value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/u.test(url.protocol))
    throw new Error(`${name} is "${value}". Write an origin: https://www.example.com`);
  return url.origin;
}

function indexNowKey(value: string): string {
  if (!/^[\dA-Za-z-]{8,128}$/u.test(value))
    throw new Error(`INDEXNOW_KEY is "${value}". Write 8 to 128 letters, digits and hyphens: 0f3a9c51d7e84b26`);
  return value;
}

function basePath(value: string): string {
  const path = value.replace(/^\/+|\/+$/gu, '');
  if (path !== '' && !/^[\w.~-]+(?:\/[\w.~-]+)*$/u.test(path))
    throw new Error(`BASE_PATH is "${value}". Write a path: /guides/`);
  return path === '' ? '/' : `/${path}/`;
}

/**
 * The production origin as the host names it. Netlify and Vercel have a variable for it; Cloudflare Pages gives the
 * address of the single deployment, `https://<hash>.<project>.pages.dev`.
 */
function hostOrigin(env: Environment): string | undefined {
  if (env['NETLIFY']) return env['URL'];
  if (env['CF_PAGES']) return env['CF_PAGES_URL']?.replace(/^https:\/\/[\da-f]+\.(?=[^.]+\.pages\.dev)/u, 'https://');
  if (env['VERCEL_PROJECT_PRODUCTION_URL']) return `https://${env['VERCEL_PROJECT_PRODUCTION_URL']}`;
  return undefined;
}

function isPreview(env: Environment): boolean {
  if (env['NETLIFY']) return env['CONTEXT'] !== 'production';
  if (env['CF_PAGES']) return !['main', 'master', 'production'].includes(env['CF_PAGES_BRANCH'] ?? '');
  return env['VERCEL_ENV'] !== undefined && env['VERCEL_ENV'] !== 'production';
}
