import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';

/**
 * The Content Security Policy of a page: nothing is allowed but what the page needs. It stands in the page, as only the
 * page knows the hashes of what is inline in it. What a page must be told by a header is in headers.ts: policies of page and
 * header both hold.
 */
export function contentPolicy({ inlineScripts, inlineStyles, usesWasm }: PageNeeds): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...(usesWasm ? ["'wasm-unsafe-eval'"] : []), ...inlineScripts.map(hashSource)].join(' '),
    ["style-src 'self'", ...inlineStyles.map(hashSource)].join(' '),
    "img-src 'self'",
    "manifest-src 'self'",
    // Pages fetch what they search and copy; programs that judge a page fetch robots.txt under its policy.
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Stands first in the head of every page. */
const CHARSET = '<meta charset="utf-8">';

/**
 * Puts a policy into a page, ahead of everything that it governs.
 *
 * @throws {Error} for a page without a declared character set: it would have no policy.
 */
export function withPolicy(html: string, policy: string): string {
  if (!html.includes(CHARSET)) throw new Error(`There is no ${CHARSET} for the policy to stand behind.`);
  // A function, as `$` in a plain replacement has a meaning.
  return html.replace(CHARSET, () => `${CHARSET}<meta http-equiv="content-security-policy" content="${policy}">`);
}

/** What a page's policy has to allow. */
export interface PageNeeds {
  /** Texts of scripts that stand in the page and are run. */
  readonly inlineScripts: readonly string[];
  readonly inlineStyles: readonly string[];
  /** Whether its scripts run WebAssembly. */
  readonly usesWasm: boolean;
}

/** Reads in the HTML of a page what it needs. */
export function readNeeds(html: string): PageNeeds {
  const texts: Record<'script' | 'style', Set<string>> = { script: new Set(), style: new Set() };
  let usesWasm = false;
  let text: string | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      // The search runs Pagefind, whose core is WebAssembly.
      usesWasm ||= name === 'site-search';
      text = (name === 'script' && isRun(attributes)) || name === 'style' ? '' : undefined;
    },
    ontext(data) {
      if (text !== undefined) text += data;
    },
    onclosetag(name) {
      if ((name === 'script' || name === 'style') && text !== undefined) texts[name].add(text);
      text = undefined;
    },
  });
  parser.end(html);
  return { inlineScripts: [...texts.script], inlineStyles: [...texts.style], usesWasm };
}

/** Structured data is a script that is not run, and one from a file needs no hash. */
function isRun({ src, type = '' }: Readonly<Record<string, string>>): boolean {
  return src === undefined && ['', 'module', 'text/javascript', 'speculationrules', 'importmap'].includes(type);
}
