import { createHash } from 'node:crypto';
import type { PageNeeds } from './page-needs.ts';

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
