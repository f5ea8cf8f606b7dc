import { expect, test } from 'vitest';
import { createUrls } from '../../../src/paths.ts';
import { makeSite } from '../../helpers/make-site.ts';
import { webManifest } from '../../../src/features/metadata/web-manifest.ts';

test('the manifest names addresses below the base', () => {
  const urls = createUrls({ site: 'https://example.com', base: '/guides/', appUrl: undefined });
  expect(webManifest(makeSite(), urls)).toMatchObject({
    id: '/guides/',
    name: 'Acme Careers: Letters for every job',
    short_name: 'Acme Careers',
    start_url: '/guides/',
    scope: '/guides/',
    theme_color: '#f4f6f8',
    background_color: '#f4f6f8',
    icons: [
      { src: '/guides/icon-192.png', sizes: '192x192', purpose: 'any' },
      { src: '/guides/icon-512.png', sizes: '512x512', purpose: 'any' },
      { src: '/guides/icon-maskable-512.png', sizes: '512x512', purpose: 'maskable' },
    ],
  });
});
