import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { fixtureRoot } from '../../helpers/fixture-site.ts';

/** Tag of slow tests, which only `npm run test:full` runs. */
export const LONG = '@long';

/** Folder of the built site that the browser tests run on. */
export const siteFolder = join(fixtureRoot('plain'), 'dist');

/** A page of each kind, for promises that hold on all of them. All are in tests/fixtures/site. */
export const guide = '/articles/how-to-follow-up-after-an-interview/';
const mdxGuide = '/articles/how-to-reschedule-an-interview/';
export const missing = '/no-such-page/';
const guideWithCode = '/articles/how-to-talk-through-a-coding-interview/';

export const pageKinds = [
  '/',
  '/articles/',
  guide,
  mdxGuide,
  guideWithCode,
  '/categories/interviews/',
  '/templates/',
  '/search/',
  '/search/?q=thank+you',
  '/search/?q=zeppelin',
  '/planner/',
  '/about/',
  '/privacy/',
  '/sign-up/',
  missing,
];

/** Waits for the script of every page. A guide fetches it only after its text is painted, and ignores keys until then. */
export async function hearKeys(page: Page): Promise<void> {
  await expect(page.getByRole('banner').getByRole('link', { name: 'Search' })).toHaveAttribute('aria-keyshortcuts');
}
