import { expect, test } from 'vitest';
import { deferScripts } from '../../../src/build/pages/defer-scripts.ts';

test('script files become imports', () => {
  const html =
    '<p>Text</p><script type="module" src="/_astro/a.1.js"></script><script type="module" src="/b.js"></script>';
  const deferred = (address: string) => `<script type="module">import"${address}"</script>`;
  expect(deferScripts(html)).toBe(`<p>Text</p>${deferred('/_astro/a.1.js')}${deferred('/b.js')}`);
});

test('an article imports its scripts after it is painted', () => {
  expect(deferScripts('<article></article><script type="module" src="/a.js"></script>')).toBe(
    `<article></article><script type="module">setTimeout(()=>import("/a.js").catch(e=>{failed();throw e}),99)</script>`,
  );
});

test.each([
  '<script>let inline</script>',
  '<script type="application/ld+json">{"src":"/a.js"}</script>',
  '<pre>&lt;script type="module" src="/a.js"></pre>',
])('%s is not changed', (html) => {
  expect(deferScripts(html)).toBe(html);
});
