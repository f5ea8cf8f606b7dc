import { existsSync } from 'node:fs';
import { readDeployment } from '../../src/deployment.ts';
import { readPublishedFiles } from '../../src/library/article-files.ts';
import { readSite } from '../helpers/built-site.ts';

if (!existsSync('dist/index.html')) throw new Error('There is no site in dist/. Run "npm run build" first.');

export const deployment = readDeployment(process.env, new Date());

/** The owner's site, as `npm run build` has written it. */
export const site = readSite('dist', deployment.site, deployment.base, Date.parse(deployment.today));

/** The owner's articles that are published. */
export const articles = await readPublishedFiles('.', deployment.today);

/** The built page of an article. */
export const pageOf = (slug: string) => site.pages.find(({ path }) => path === `/articles/${slug}/`);
