import { commonHeaders, contentTypes, kindHeaders, type Headers, type Situation } from './headers.ts';
import { below } from './path-pattern.ts';

/** Where Netlify and Cloudflare Pages look for headers. */
export const HEADERS_FILE = '_headers';

/**
 * The headers as Netlify and Cloudflare Pages read them. Where two rules name one header, the first takes one of them and
 * the second joins both, so that here no two do: headers that differ by path get a rule for each entry of the site's top
 * folder, of which there are few (100 rules are the most that are read).
 *
 * @param entries What stands in the top folder: `/articles/*` for a folder, `/rss.xml` for a file.
 */
export function headersFile(entries: readonly string[], situation: Situation, base: string): string {
  return [
    block(below(base, '/*'), commonHeaders(situation)),
    ...contentTypes.map(([pattern, type]) => block(below(base, pattern), { 'Content-Type': type })),
    ...entries.map((entry) => block(below(base, entry), kindHeaders(entry))),
  ].join('\n');
}

function block(path: string, headers: Headers): string {
  return `${path}\n${Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')}`;
}
