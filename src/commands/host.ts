/**
 * `npm run host -- caddy|nginx|vercel [file]`: writes the configuration of a host for the site in dist/ to a file, or
 * prints it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readDeployment } from '../deployment.ts';
import { caddyfile } from '../host/caddy.ts';
import { parseRedirectsFile, REDIRECTS_FILE } from '../host/netlify-files.ts';
import { nginxConfig } from '../host/nginx.ts';
import { vercelConfig } from '../host/vercel.ts';
import { site } from '../site.ts';
import { orExit } from './or-exit.ts';

const hosts = { caddy: caddyfile, nginx: nginxConfig, vercel: vercelConfig };
const names = Object.keys(hosts);

const [name = '', file] = process.argv.slice(2);
if (!isHost(name)) {
  fail(`${name === '' ? 'Which host?' : `Unknown host "${name}".`} Choose one of: ${names.join(', ')}
For example: npm run host -- vercel vercel.json
Netlify and Cloudflare Pages need no configuration: the build writes their files to dist/.`);
} else if (file === undefined && !process.stdout.isTTY && hasBanner()) {
  fail(`npm prints its own lines ahead of this output. Name a file instead: npm run host -- ${name} <file>`);
} else {
  const { site: origin, base, isPreview, warnings } = orExit(() => readDeployment(process.env, new Date()));
  for (const warning of warnings) console.error(warning);
  const { strictTransportSecurity } = site;
  const text = hosts[name]({ origin, base, isPreview, strictTransportSecurity, redirects: readRedirects() });
  if (file === undefined) process.stdout.write(text);
  else writeFileSync(file, text);
}

function isHost(name: string): name is keyof typeof hosts {
  return names.includes(name);
}

/** Checks whether npm prints the name and command of the script. Only `--silent` turns this off. */
function hasBanner(): boolean {
  return process.env['npm_lifecycle_event'] === 'host' && process.env['npm_config_loglevel'] !== 'silent';
}

function readRedirects(): ReadonlyMap<string, string> {
  try {
    return parseRedirectsFile(readFileSync(new URL(`../../dist/${REDIRECTS_FILE}`, import.meta.url), 'utf8'));
  } catch {
    return fail(`dist/${REDIRECTS_FILE} is missing, so the redirects are unknown. Run npm run build first.`);
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
