/** `npm run host -- caddy|nginx|vercel`: prints the configuration of a host for the site in dist/. */
import { readFileSync } from 'node:fs';
import { readDeployment } from '../deployment.ts';
import { caddyfile } from '../host/caddy.ts';
import { nginxConfig } from '../host/nginx.ts';
import { parseRedirectsFile, REDIRECTS_FILE } from '../host/redirects-file.ts';
import { vercelConfig } from '../host/vercel.ts';

const hosts = { caddy: caddyfile, nginx: nginxConfig, vercel: vercelConfig };
const names = Object.keys(hosts);

const [name = ''] = process.argv.slice(2);
if (!isHost(name)) {
  console.error(`${name === '' ? 'Which host?' : `"${name}" is not known here.`} Write one of: ${names.join(', ')}
For example: npm run --silent host -- nginx > site.conf
Netlify and Cloudflare Pages need nothing: the build writes what they read into dist/.`);
  process.exit(1);
}
const { site, base, isPreview, warnings } = readDeployment(process.env, new Date());
// Not to the standard output: that is the configuration.
for (const warning of warnings) console.error(warning);
process.stdout.write(hosts[name]({ origin: site, base, isPreview, redirects: readRedirects() }));

function isHost(name: string): name is keyof typeof hosts {
  return names.includes(name);
}

function readRedirects(): ReadonlyMap<string, string> {
  try {
    return parseRedirectsFile(readFileSync(new URL(`../../dist/${REDIRECTS_FILE}`, import.meta.url), 'utf8'));
  } catch {
    console.error(`There is no dist/${REDIRECTS_FILE}, so that redirects are missing. Run npm run build first.`);
    process.exit(1);
  }
}
