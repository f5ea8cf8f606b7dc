import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { answers, readRedirects } from '../helpers/redirects.ts';
import { site } from './owner-site.ts';

const LIST = 'tests/content/published-urls.txt';

/** List of addresses. `npm run urls` adds those of the site in dist/. */
test('every address that was ever published exists or redirects', () => {
  const published = readFileSync(LIST, 'utf8').split('\n').filter(Boolean);
  const redirects = readRedirects(site);
  const gone = published.filter((path) => !answers(site, redirects.get(path) ?? path));
  expect(
    gone,
    `These addresses of ${LIST} are gone. If a guide was renamed, or another one replaces it, add the old name to "redirectFrom" in that guide. If they may go, or were never online, delete these lines from ${LIST} ("npm run urls" adds the addresses that exist now).`,
  ).toEqual([]);
});
