import { expect, test } from 'vitest';
import { createUrls } from '../../../src/paths.ts';
import { webManifest } from '../../../src/features/metadata/web-manifest.ts';

test('the manifest names addresses below the base', () => {
  const urls = createUrls({ site: 'https://example.com', base: '/guides/', appUrl: undefined });
  const site = { name: 'Reherse', tagline: 'What to write', description: 'Guides.', language: 'en' };
  expect(webManifest(site, urls)).toMatchObject({
    id: '/guides/',
    name: 'Reherse: What to write',
    short_name: 'Reherse',
    start_url: '/guides/',
    scope: '/guides/',
    icons: [
      { src: '/guides/icon-192.png', sizes: '192x192', purpose: 'any' },
      { src: '/guides/icon-512.png', sizes: '512x512', purpose: 'any' },
      { src: '/guides/icon-maskable-512.png', sizes: '512x512', purpose: 'maskable' },
    ],
  });
});
