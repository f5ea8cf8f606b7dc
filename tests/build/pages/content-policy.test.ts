import { describe, expect, test } from 'vitest';
import { contentPolicy, readNeeds, withPolicy } from '../../../src/build/pages/content-policy.ts';

const needs = { inlineScripts: [], inlineStyles: [], usesWasm: false };

/** The hash of an empty text, from `openssl dgst -sha256 -binary | base64`. */
const EMPTY = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

describe('policy', () => {
  test('of a page without scripts', () => {
    expect(contentPolicy(needs)).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; manifest-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    );
  });

  test.each([
    [{ inlineScripts: [''] }, `script-src 'self' ${EMPTY};`],
    [{ inlineStyles: [''] }, `style-src 'self' ${EMPTY};`],
    [{ usesWasm: true }, "script-src 'self' 'wasm-unsafe-eval';"],
  ])('%j', (more, expected) => {
    expect(contentPolicy({ ...needs, ...more })).toContain(expected);
    expect(contentPolicy(needs)).not.toContain(expected);
  });

  test('comes right after the character set', () => {
    const html = '<!doctype html><html><head><meta charset="utf-8"><script>1</script></head></html>';
    expect(withPolicy(html, "default-src '$&'")).toBe(
      '<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src \'$&\'"><script>1</script></head></html>',
    );
    expect(() => withPolicy('<p>no head</p>', 'x')).toThrow('The page lacks <meta charset="utf-8">');
  });
});

describe('needs', () => {
  test.each([
    ['<script>a&amp;b<c</script><script>2</script>', { inlineScripts: ['a&amp;b<c', '2'] }],
    ['<script type="module">1</script>', { inlineScripts: ['1'] }],
    ['<script type="speculationrules">{}</script>', { inlineScripts: ['{}'] }],
    ['<script type="application/ld+json">{}</script>', {}],
    ['<script src="/a.js"></script>', {}],
    ['<script>1</script><script>1</script>', { inlineScripts: ['1'] }],
    ['<style>a>b{}</style><style media="print">c</style>', { inlineStyles: ['a>b{}', 'c'] }],
    // Code in an author's text is not code of the page.
    ['<meta content="<script>evil()</script>">', {}],
    ["<p title='<style>evil</style>'>&lt;script>evil()&lt;/script></p>", {}],
    ['<!-- <script>evil()</script> -->', {}],
    ['<site-search data-index="/pagefind/"></site-search>', { usesWasm: true }],
  ])('%s', (html, expected) => {
    expect(readNeeds(html)).toEqual({ ...needs, ...expected });
  });
});
