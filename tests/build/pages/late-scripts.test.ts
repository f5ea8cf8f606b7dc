import { expect, test } from 'vitest';
import { fetchScriptsLate } from '../../../src/build/pages/late-scripts.ts';

test('scripts of files become imports', () => {
  const html =
    '<p>Text</p><script type="module" src="/_astro/a.1.js"></script><script type="module" src="/b.js"></script>';
  const late = (address: string) => `<script type="module">import"${address}"</script>`;
  expect(fetchScriptsLate(html)).toBe(`<p>Text</p>${late('/_astro/a.1.js')}${late('/b.js')}`);
});

test('in a guide they wait until it is painted', () => {
  expect(fetchScriptsLate('<article></article><script type="module" src="/a.js"></script>')).toBe(
    '<article></article><script type="module">setTimeout(()=>import("/a.js"),99)</script>',
  );
});

test.each([
  '<script>let inline</script>',
  '<script type="application/ld+json">{"src":"/a.js"}</script>',
  '<pre>&lt;script type="module" src="/a.js"></pre>',
])('%s stays', (html) => {
  expect(fetchScriptsLate(html)).toBe(html);
});
