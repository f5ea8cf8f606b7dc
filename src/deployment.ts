import { toCalendarDate, type CalendarDate } from './lib/calendar-date.ts';

/** The settings of a build that come from its environment, so that two builds of one commit can differ. */
export interface Deployment {
  /** Origin, e.g. `https://guides.example.com`. */
  readonly site: string;
  /** Path of the site on its host, with a slash at both ends: `/`, `/guides/`. */
  readonly base: string;
  /** Origin of the app. If given, links to `/sign-up` lead there. */
  readonly appUrl: string | undefined;
  /** Proves to IndexNow that a message is from the owner: both the name and the text of a file on the site. */
  readonly indexNowKey: string | undefined;
  /** Tells search engines not to index a preview deployment. */
  readonly isPreview: boolean;
  /** On Netlify a redirect must be forced if a page exists at its address. No other host knows this option. */
  readonly mustForceRedirects: boolean;
  /** Shows drafts and scheduled articles with a badge, in `npm run dev` only. */
  readonly showsDrafts: boolean;
  /** The day of the build, in UTC. */
  readonly today: CalendarDate;
  /** Warnings for the owner, one sentence each. */
  readonly warnings: readonly string[];
}

/** A clock before this day is wrong, because it is older than the project. */
const EARLIEST_DAY: CalendarDate = '2025-01-01';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the environment. The owner sets SITE_URL, BASE_PATH, APP_URL and INDEXNOW_KEY. SOURCE_DATE_EPOCH (seconds) sets
 * the clock, so that a build can be repeated byte for byte. Hosts set the others, see `hostOrigin`.
 *
 * @throws {Error} if a value cannot be used. The message says what to write.
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
 * The production origin, from the variables of the host. Netlify and Vercel have one for it. Cloudflare Pages has the
 * address of the single deployment: `https://<hash>.<project>.pages.dev`.
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
