import type { BuiltPage, BuiltSite } from './built-site.ts';

/** Returns the site path of an address on a page. Undefined for another site. */
function sitePathOf(href: string, from: string, site: BuiltSite): string | undefined {
  const url = new URL(href, site.origin + site.base.slice(0, -1) + from);
  if (url.origin !== site.origin || !url.pathname.startsWith(site.base)) return undefined;
  return decodeURI(url.pathname.slice(site.base.length - 1));
}

/** Describes the fault of an address on a page. Undefined if it leads to a page, a file, an anchor or another site. */
function faultOf(href: string, from: string, site: BuiltSite, pages: ReadonlyMap<string, BuiltPage>) {
  const url = new URL(href, site.origin + site.base.slice(0, -1) + from);
  if (url.origin !== site.origin) return url.protocol === 'http:' ? 'not encrypted' : undefined;
  const path = sitePathOf(href, from, site);
  if (path === undefined) return 'outside the base';
  const page = pages.get(path);
  if (!page) return site.files.has(path) ? undefined : 'leads nowhere';
  const anchor = decodeURIComponent(url.hash.slice(1));
  return anchor === '' || page.$(`[id="${anchor}"]`).length > 0 ? undefined : 'no such anchor';
}

/** Lists the addresses of all links and files of a page. */
export function addressesOn({ $ }: BuiltPage): string[] {
  return $('[href], [src]')
    .map((_, element) => $(element).attr('href') ?? $(element).attr('src'))
    .get();
}

/** Lists the broken addresses of a page as `address: fault`. */
export function deadAddresses(page: BuiltPage, site: BuiltSite): string[] {
  const pages = new Map(site.pages.map((each) => [each.path, each]));
  return addressesOn(page).flatMap((href) => {
    const fault = faultOf(href, page.path, site, pages);
    return fault === undefined ? [] : [`${href}: ${fault}`];
  });
}

/** Lists the pages that cannot be reached from the home page by links. */
export function unreachablePages(site: BuiltSite): string[] {
  const pages = new Map(site.pages.map((page) => [page.path, page]));
  const reached = new Set(['/']);
  for (const path of reached) {
    const page = pages.get(path);
    page?.$('a[href]').each((_, link) => {
      const target = sitePathOf(page.$(link).attr('href') ?? '', path, site);
      if (target !== undefined && pages.has(target)) reached.add(target);
    });
  }
  return [...pages.keys()].filter((path) => !reached.has(path));
}
