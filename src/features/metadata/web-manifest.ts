import type { Site, SiteIdentity } from '../../site.ts';
import { manifestIcons } from './icons.ts';
import type { Urls } from '../../paths.ts';

/** Site path of the manifest. */
export const MANIFEST_PATH = '/site.webmanifest';

/** Makes the web app manifest, with which devices put the site on their home screens (W3C Web Application Manifest). */
export function webManifest(site: SiteIdentity & Pick<Site, 'colors'>, urls: Urls) {
  const color = site.colors.light.background;
  const home = urls.path('/');
  return {
    id: home,
    name: `${site.name}: ${site.tagline}`,
    short_name: site.name,
    description: site.description,
    lang: site.language,
    start_url: home,
    scope: home,
    // Pages link to other pages and websites, so readers need a visible way back.
    display: 'minimal-ui',
    theme_color: color,
    background_color: color,
    icons: manifestIcons.map(({ path, size, shape }) => ({
      src: urls.path(path),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: shape === 'maskable' ? 'maskable' : 'any',
    })),
  };
}
