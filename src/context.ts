import { readDeployment } from './deployment.ts';
import { createUrls } from './paths.ts';

/** This build's deployment and the addresses that follow from it. */
export const deployment = readDeployment(process.env, new Date());
export const urls = createUrls(deployment);
