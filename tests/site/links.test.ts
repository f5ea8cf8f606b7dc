import { describe, expect, test } from 'vitest';
import { addressesOn, deadAddresses, unreachablePages } from '../helpers/site-links.ts';
import { sites } from './sites.ts';

describe.each(sites)('%s', (_, site) => {
  test.each(site.pages)('$path: every link and every file exists', (page) => {
    expect(addressesOn(page).length).toBeGreaterThan(5);
    expect(deadAddresses(page, site)).toEqual([]);
  });

  test('every page can be reached from home', () => {
    expect(unreachablePages(site)).toEqual(['/404.html']);
  });
});
