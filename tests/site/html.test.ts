import { describe, expect, test } from 'vitest';
import { htmlFaults } from '../helpers/html-faults.ts';
import { sites } from './sites.ts';

describe.each(sites)('%s', (_, site) => {
  test.each(site.pages)('$path is valid HTML', async ({ html }) => {
    expect(await htmlFaults(html)).toEqual([]);
  });
});
