import { describe, expect, test } from 'vitest';
import { createUrls, isListed, pagePath } from '../src/paths.ts';

const root = createUrls({ site: 'https://example.com', base: '/', appUrl: undefined });
const below = createUrls({ site: 'https://example.com', base: '/guides/', appUrl: 'https://app.example.com' });

test('paths and URLs include the base', () => {
  expect(root.path('/articles/')).toBe('/articles/');
  expect(below.path('/articles/')).toBe('/guides/articles/');
  expect(root.absolute('/')).toBe('https://example.com/');
  expect(below.absolute('/rss.xml')).toBe('https://example.com/guides/rss.xml');
});

describe('links as authors write them', () => {
  test.each([
    ['/articles/salary', '/guides/articles/salary/'],
    ['/articles/salary/', '/guides/articles/salary/'],
    ['/articles/salary#email-a', '/guides/articles/salary/#email-a'],
    ['/search?q=a/b', '/guides/search/?q=a/b'],
    ['/articles/salary.md', '/guides/articles/salary.md'],
    ['/articles/node.js', '/guides/articles/node.js/'],
    ['/', '/guides/'],
    ['/sign-up', 'https://app.example.com/sign-up'],
    ['/sign-up/?from=guide', 'https://app.example.com/sign-up?from=guide'],
    ['/sign-upstairs', '/guides/sign-upstairs/'],
    ['#anchor', '#anchor'],
    ['https://example.org/a', 'https://example.org/a'],
    ['//example.org/a', '//example.org/a'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
    ['', ''],
  ])('%s leads to %s', (href, address) => {
    expect(below.link(href)).toBe(address);
  });

  test('/sign-up stays on the site if the app has no address', () => {
    expect(root.link('/sign-up')).toBe('/sign-up/');
  });
});

test('the first page of a list has no number in its path', () => {
  expect(pagePath('/articles/', 1)).toBe('/articles/');
  expect(pagePath('/articles/', 2)).toBe('/articles/page/2/');
});

test('the sign-up page is not listed, but an article of that name is', () => {
  expect(isListed('/sign-up/')).toBe(false);
  expect(isListed('/articles/sign-up/')).toBe(true);
});
