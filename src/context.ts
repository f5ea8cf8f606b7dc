import { readDeployment } from './deployment.ts';
import { createUrls } from './paths.ts';

/** This build's deployment and its URLs. */
export const deployment = readDeployment(process.env, new Date());
export const urls = createUrls(deployment);
