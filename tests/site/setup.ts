import { ensureFixtureSite, fixtureSites } from '../helpers/fixture-site.ts';

/** Builds both fixture sites before the tests, at the same time. */
export default async function setup(): Promise<void> {
  await Promise.all(fixtureSites.map(ensureFixtureSite));
}
