import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { BuiltPage } from '../helpers/built-site.ts';
import { sites } from './sites.ts';

const policyOf = ({ $ }: BuiltPage) => $('meta[http-equiv="content-security-policy"]').attr('content') ?? '';
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe.each(sites)('%s', (_, site) => {
  test.each(site.pages)('$path: its policy comes first and allows only what the page contains', (page) => {
    const { html, $ } = page;
    const policy = policyOf(page);
    const start = html.indexOf('<meta http-equiv="content-security-policy"');
    expect(html.slice(0, start)).toMatch(/^<!doctype html><html [^<>]*><head><meta charset="utf-8">$/iu);
    const hashes = [...policy.matchAll(/'sha256-[^']+'/gu)].map(([source]) => source);
    const inline = $('script:not([src]):not([type="application/ld+json"]), style')
      .map((_, element) => hash($(element).text()))
      .get();
    expect(inline.length).toBeGreaterThan(1);
    expect(hashes.sort()).toEqual([...new Set(inline)].sort());
    expect(policy).toMatch(/^default-src 'none'; /u);
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|\*|https?:|data:/u);
  });

  test('only the search may run WebAssembly', () => {
    const allowed = site.pages.filter((page) => policyOf(page).includes('wasm-unsafe-eval')).map(({ path }) => path);
    expect(allowed).toEqual(site.pages.map(({ path }) => path).filter((path) => path === '/search/'));
  });

  test.each(site.pages)('$path: no inline style, no inline handler, nothing loaded from another site', ({ $ }) => {
    const found = $('*')
      .toArray()
      .flatMap((element) => Object.entries($(element).attr() ?? {}))
      .filter(([name, value]) => name === 'style' || name.startsWith('on') || /^\s*javascript:/iu.test(value));
    expect(found).toEqual([]);
    const loaded = $('script[src], img, iframe, object, embed, video, audio, source, link:not([rel=canonical])')
      .toArray()
      .map((element) => $(element).attr('src') ?? $(element).attr('href') ?? '')
      .filter((address) => new URL(address, site.origin).origin !== site.origin);
    expect(loaded).toEqual([]);
    expect($('a[target=_blank]:not([rel~=noopener]), base')).toHaveLength(0);
  });

  test('scripts do not make HTML from text, and do not track readers', () => {
    const scripts = [...site.files].filter((file) => file.startsWith('/_astro/') && file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(3);
    for (const file of scripts) {
      expect(site.read(file), file).not.toMatch(
        /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|sendBeacon|document\.cookie|["'`](?:before)?unload["'`]/u,
      );
    }
  });

  test('the headers are written for hosts', () => {
    const headers = site.read('/_headers');
    expect(headers).toContain(`${site.base}*\n  Content-Security-Policy: frame-ancestors 'none'`);
    expect(headers).toContain(`${site.base}_astro/*\n  Cache-Control: public, max-age=31536000, immutable`);
  });
});
