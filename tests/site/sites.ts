import { join } from 'node:path';
import { inject } from 'vitest';
import { readDeployment } from '../../src/deployment.ts';
import { readSite, type BuiltSite } from './built-site.ts';

const { site, base, today } = readDeployment(process.env, new Date());

/** What is published, and a second site with articles made for tests. Each promise has to hold on both. */
export const sites: [name: string, site: BuiltSite][] = [
  ['this site', readSite('dist', site, base, Date.parse(today))],
  [
    'a site below a base',
    readSite(join(inject('secondSite'), 'dist'), 'https://example.com', '/guides/', Date.UTC(2030, 0, 1)),
  ],
];
