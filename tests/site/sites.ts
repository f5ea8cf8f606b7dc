import { join } from 'node:path';
import { BUILT_AT, fixtureOrigin, fixtureRoot, type FixtureSite } from '../helpers/fixture-site.ts';
import { readSite, type BuiltSite } from '../helpers/built-site.ts';

function read(name: FixtureSite): BuiltSite {
  const { origin, base } = fixtureOrigin(name);
  return readSite(join(fixtureRoot(name), 'dist'), origin, base, BUILT_AT);
}

/** The site at the root of a host. */
export const plainSite = read('plain');

/** The site below a base, with hostile articles. */
export const secondSite = read('below-a-base');

/** Both sites. Each promise has to hold on both. */
export const sites: [name: string, site: BuiltSite][] = [
  ['a plain site', plainSite],
  ['a site below a base', secondSite],
];
