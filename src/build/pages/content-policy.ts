import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';

/**
 * Builds the Content Security Policy of a page, which allows only what the page needs. It is in the page because its hashes
 * depend on the inline code. The directives that need a header are in headers.ts; browsers apply both policies.
 */
export function contentPolicy({ inlineScripts, inlineStyles, usesWasm }: PageNeeds): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...(usesWasm ? ["'wasm-unsafe-eval'"] : []), ...inlineScripts.map(hashSource)].join(' '),
    ["style-src 'self'", ...inlineStyles.map(hashSource)].join(' '),
    "img-src 'self'",
    "manifest-src 'self'",
    // Pages fetch the search index and Markdown to copy; auditing tools fetch robots.txt under the page's policy.
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

/** The first element in the head of every page. */
const CHARSET = '<meta charset="utf-8">';

/**
 * Adds a policy to a page, ahead of everything that it governs.
 *
 * @throws {Error} If the page does not declare its character set: it would get no policy.
 */
export function withPolicy(html: string, policy: string): string {
  if (!html.includes(CHARSET)) throw new Error(`The page lacks ${CHARSET}, which the policy must follow.`);
  // A function, because `$` is special in a replacement string.
  return html.replace(CHARSET, () => `${CHARSET}<meta http-equiv="content-security-policy" content="${policy}">`);
}

/** The exceptions that a page needs in its policy. */
export interface PageNeeds {
  /** Texts of the inline scripts that browsers run. */
  readonly inlineScripts: readonly string[];
  readonly inlineStyles: readonly string[];
  /** True if its scripts run WebAssembly. */
  readonly usesWasm: boolean;
}

/** Reads the needs of a page from its HTML. */
export function readNeeds(html: string): PageNeeds {
  const texts: Record<'script' | 'style', Set<string>> = { script: new Set(), style: new Set() };
  let usesWasm = false;
  let text: string | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      // The search uses Pagefind, whose core is WebAssembly.
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

/** Checks whether a script is inline code that browsers run. Structured data is not. */
function isRun({ src, type = '' }: Readonly<Record<string, string>>): boolean {
  return src === undefined && ['', 'module', 'text/javascript', 'speculationrules', 'importmap'].includes(type);
}
