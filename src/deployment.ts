import { toCalendarDate, type CalendarDate } from './lib/calendar-date.ts';

/** The settings of a build that come from its environment, so that two builds of one commit can differ. */
export interface Deployment {
  /** Origin, e.g. `https://guides.example.com`. */
  readonly site: string;
  /** Path of the site on its host, with a slash at both ends: `/`, `/guides/`. */
  readonly base: string;
  /** Address of the app, without a final slash: `https://app.example.com`. If given, links to `/sign-up` lead there. */
  readonly appUrl: string | undefined;
  /** Proves to IndexNow that a message is from the owner: both the name and the text of a file on the site. */
  readonly indexNowKey: string | undefined;
  /** A deployment for trying out: its pages are `noindex`. */
  readonly isPreview: boolean;
  /** The site has a public address, and this is not a preview. */
  readonly isProduction: boolean;
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
  const given = readAddress('SITE_URL', env['SITE_URL'] || hostOrigin(env));
  const today = toCalendarDate(readClock(env, now));
  const app = readAddress('APP_URL', env['APP_URL']);
  return {
    site: given?.origin ?? 'http://localhost:4321',
    base: readBase(given, env['BASE_PATH'] ?? ''),
    appUrl: app && app.origin + app.pathname.replace(/\/+$/u, ''),
    indexNowKey: env['INDEXNOW_KEY'] ? indexNowKey(env['INDEXNOW_KEY']) : undefined,
    isPreview: isPreview(env),
    isProduction: given !== undefined && !isPreview(env),
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

/** The time: that of SOURCE_DATE_EPOCH if it is set. */
export function readClock(env: Environment, now: Date): Date {
  const epoch = env['SOURCE_DATE_EPOCH'];
  if (!epoch) return now;
  const moment = new Date(Number(epoch) * 1000);
  if (!/^\d+$/u.test(epoch) || Number.isNaN(moment.getTime()))
    throw new Error(`SOURCE_DATE_EPOCH is "${epoch}". Write seconds since 1970: 1738000000`);
  return moment;
}

/** A web address without query, fragment or password; undefined if the variable is not set. */
function readAddress(name: string, value: string | undefined): URL | undefined {
  if (!value) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/u.test(url.protocol))
    throw new Error(`${name} is "${value}". Write an address: ${completeAddress(value)}`);
  if (/[?#]/u.test(value))
    throw new Error(`${name} is "${value}". Leave out what follows the path: ${url.origin}${url.pathname}`);
  if (url.username || url.password)
    throw new Error(`${name} contains a user name or password. Leave it out: ${url.origin}${url.pathname}`);
  return url;
}

/** The address that somebody means who leaves out its start, or an example. */
function completeAddress(value: string): string {
  const isHost = /^[\w.-]+\.[a-z]{2,}(?:[:/]\S*)?$/iu.test(value);
  return isHost && URL.canParse(`https://${value}`) ? `https://${value}` : 'https://www.example.com';
}

/** The path in BASE_PATH or, if that is not set, the path in SITE_URL. */
function readBase(site: URL | undefined, basePath: string): string {
  const ofSite = toBase('SITE_URL', site?.pathname ?? '/');
  if (basePath === '') return ofSite;
  const base = toBase('BASE_PATH', basePath);
  if (ofSite !== '/' && base !== ofSite)
    throw new Error(`SITE_URL has the path "${ofSite}", but BASE_PATH is "${base}". Set only one of them.`);
  return base;
}

function toBase(name: string, value: string): string {
  const path = value.replace(/^\/+|\/+$/gu, '');
  if (path !== '' && path.split('/').some((part) => !/^(?!\.{1,2}$)[\w.~-]+$/u.test(part)))
    throw new Error(
      name === 'BASE_PATH'
        ? `BASE_PATH is "${value}". Write a path: /guides/`
        : `The path of ${name} is "${value}". Use letters, digits and hyphens: /guides/`,
    );
  return path === '' ? '/' : `/${path}/`;
}

function indexNowKey(value: string): string {
  if (!/^[\dA-Za-z-]{8,128}$/u.test(value))
    throw new Error(`INDEXNOW_KEY is "${value}". Write 8 to 128 letters, digits and hyphens: 0f3a9c51d7e84b26`);
  return value;
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

/** Tells the owner of a public site which contact details in src/site.ts are missing, a sentence each. */
export function missingContact(
  { email, postalAddress }: { readonly email: string; readonly postalAddress: string },
  { isProduction }: Pick<Deployment, 'isProduction'>,
): string[] {
  if (!isProduction || email) return [];
  return postalAddress
    ? ['There is no security.txt, and the privacy page has no email address: fill in owner.email in src/site.ts.']
    : [
        'The privacy page does not say who is responsible or how to reach them, and there is no security.txt: fill in owner.email or owner.postalAddress in src/site.ts.',
      ];
}
