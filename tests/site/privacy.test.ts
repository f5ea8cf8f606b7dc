import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sites } from './sites.ts';

/** Keys that the code stores values under. */
const keys = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) =>
    [...readFileSync(join('src', file), 'utf8').matchAll(/_KEY = '(guides:[^']+)'/gu)].map(([, key = '']) => key),
  );

describe.each(sites)('%s', (_, site) => {
  const privacy = site.pages.find(({ path }) => path === '/privacy/');
  const scripts = [...site.files].filter((file) => file.startsWith('/_astro/') && file.endsWith('.js'));
  const texts = [
    ...scripts.map((file) => site.read(file)),
    ...site.pages.map(({ $ }) => $('script:not([src], [type="application/ld+json"])').text()),
  ];

  test('/privacy/ names exactly the stored keys', () => {
    const named = privacy
      ?.$('code')
      .map((_, code) => privacy.$(code).text())
      .get();
    expect(keys.length).toBeGreaterThan(2);
    expect(named?.sort()).toEqual([...new Set(keys)].sort());
  });

  test('scripts store under these keys only', () => {
    const stored = texts.flatMap((text) => [...text.matchAll(/["'`](guides:[^"'`$]+)/gu)].map(([, key]) => key));
    expect([...new Set(stored)].sort()).toEqual([...new Set(keys)].sort());
    for (const text of texts) expect(text).not.toMatch(/(?:get|set|remove)Item\(["'`](?!guides:)/u);
  });

  test('scripts use no other storage', () => {
    for (const text of texts)
      expect(text).not.toMatch(/document\.cookie|indexedDB|caches\.|serviceWorker|cookieStore/u);
  });

  test.each(site.pages)('$path links to /privacy/', ({ $ }) => {
    expect(
      $('body > footer a')
        .map((_, link) => $(link).attr('href'))
        .get(),
    ).toContain(`${site.base}privacy/`);
  });
});
