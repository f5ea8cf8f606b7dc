import type { HostConfig } from '../../src/host/headers.ts';

/** A path of each kind and each file type, with the entry of the top folder that contains it. */
export const samplePaths: Readonly<Record<string, string>> = {
  '/': '/',
  '/404.html': '/404.html',
  '/articles/new/': '/articles/*',
  '/articles/new.md': '/articles/*',
  '/categories/one/rss.xml': '/categories/*',
  '/rss.xml': '/rss.xml',
  '/feed.json': '/feed.json',
  '/sitemap-0.xml': '/sitemap-0.xml',
  '/llms-full.txt': '/llms-full.txt',
  '/templates.json': '/templates.json',
  '/robots.txt': '/robots.txt',
  '/_astro/a.hash.js': '/_astro/*',
  '/og/new.png': '/og/*',
  '/og.png': '/og.png',
  '/favicon.svg': '/favicon.svg',
  '/site.webmanifest': '/site.webmanifest',
};

export const sampleConfig: HostConfig = {
  origin: 'https://guides.example.com',
  base: '/guides/',
  redirects: new Map([['/guides/articles/old/', '/guides/articles/new/']]),
  isPreview: false,
  strictTransportSecurity: 'max-age=31536000',
};
