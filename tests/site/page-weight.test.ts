import { describe, expect, test } from 'vitest';
import * as weight from '../helpers/page-weight.ts';
import { sites } from './sites.ts';

/** Maximum of compressed bytes for the scripts that a guide runs before the reader scrolls or touches anything. */
const SCRIPTS_FIRST = 2400;
/** Maximum of compressed bytes for each part of the first view except the text. A failure names the part that grew. */
const PARTS = new Map([
  ['head', 1600],
  ['styles', 3725],
  ['scripts', 1700],
  ['icon', 250],
] as const);
/** Maximum of compressed bytes for the code of templates, which is fetched when they are near the screen or used. */
const TEMPLATES = 14_000;
/** The same for the other elements. */
const OTHERS = new Map([
  ['check-list', 1600],
  ['copy-code', 500],
  ['copy-markdown', 600],
  ['follow-up-planner', 7000],
  ['table-of-contents', 500],
]);

describe.each(sites)('%s', (_, site) => {
  const guides = site.pages.filter(({ path }) => path.startsWith('/articles/how-to-'));

  test.each(site.pages)('$path: scripts start after the text', ({ $ }) => {
    expect($('script[src], link[rel=modulepreload]')).toHaveLength(0);
    expect(weight.scriptsOf(site, $)).not.toHaveLength(0);
  });

  test.each(guides)('$path: scripts stay small', ({ $ }) => {
    const inline = $('script:not([src], [type="application/ld+json"])').map((_, script) => $(script).text());
    const first = weight.followImports(site, weight.scriptsOf(site, $), weight.STATIC_IMPORT);
    const inlineBytes = inline.get().reduce((sum, text) => sum + weight.compressedSize(text), 0);
    expect(inlineBytes + weight.sizeOfFiles(site, first), 'before input, brotli').toBeLessThanOrEqual(SCRIPTS_FIRST);

    // The code of an element is fetched with the element; most of it belongs to templates.
    const later = [...weight.followImports(site, first, weight.ANY_IMPORT)].filter((file) => !first.has(file));
    const elementOf = (file: string) => /customElements\.define\([`"']([\w-]+)/u.exec(site.read(file))?.[1];
    const start = later.filter((file) => /^email-template$|^application-question$/u.test(elementOf(file) ?? ''));
    expect(start).toHaveLength(2);
    const templates = weight.followImports(site, start, weight.ANY_IMPORT, first);
    expect(weight.sizeOfFiles(site, templates), 'templates, brotli').toBeLessThanOrEqual(TEMPLATES);
    for (const [tag, most] of OTHERS) {
      const own = later.filter((file) => elementOf(file) === tag);
      expect(own, tag).toHaveLength(1);
      expect(weight.sizeOfFiles(site, own), `${tag}, brotli`).toBeLessThanOrEqual(most);
    }
  });

  test.each(guides.filter(weight.isShortEnough))('$path: the first view fits into the initial TCP window', (page) => {
    const { parts, all } = weight.measureFirstView(site, page);
    for (const [part, most] of PARTS) expect.soft(parts[part], `${part} alone, brotli`).toBeLessThanOrEqual(most);
    expect(all, 'page, script and icon, brotli').toBeLessThanOrEqual(weight.FIRST_VIEW);
  });
});
