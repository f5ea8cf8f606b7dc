import { expect, test } from 'vitest';
import { humansTxt, robotsTxt, securityTxt } from '../../../src/features/metadata/well-known.ts';
import { createUrls } from '../../../src/paths.ts';
import { makeArticle } from '../../helpers/make-article.ts';

const urls = createUrls({ site: 'https://example.com', base: '/guides/', appUrl: undefined });

/** User agents and rules of each group (RFC 9309). */
const groupsOf = (text: string) =>
  [...text.matchAll(/((?:User-agent: .+\n)+)((?:(?:Allow|Disallow): .*\n)+)/gu)].map(([, agents = '', rules]) => ({
    agents: [...agents.matchAll(/: (.+)/gu)].map(([, agent]) => agent),
    rules,
  }));

test('robots.txt allows everything, and names AI crawlers', () => {
  const text = robotsTxt(urls);
  const [everyone, named, ...others] = groupsOf(text);
  expect(everyone).toEqual({ agents: ['*'], rules: 'Allow: /\n' });
  expect(named?.rules).toBe('Allow: /\n');
  expect(named?.agents).toEqual(expect.arrayContaining(['GPTBot', 'ClaudeBot', 'Google-Extended', 'CCBot']));
  expect(new Set(named?.agents).size).toBe(named?.agents.length);
  expect(others).toEqual([]);
  expect(text.split('\n\n').at(-1)).toBe('Sitemap: https://example.com/guides/sitemap-index.xml\n');
});

test('humans.txt names the publisher and each author once', () => {
  const person = { name: 'Ada Example', type: 'Person', url: 'https://ada.example/' } as const;
  const articles = [makeArticle(), makeArticle({ updated: '2025-03-01' }), makeArticle({ author: person })];
  const owner = { name: 'Example Ltd', email: 'hello@example.com' };
  expect(humansTxt(owner, 'en', articles).split('\n')).toEqual([
    '/* TEAM */',
    'Publisher: Example Ltd',
    'Author: Ada Example',
    'Author: Reherse Team',
    'Contact: hello@example.com',
    '',
    '/* SITE */',
    'Last update: 2025/03/01',
    'Language: English',
    'Software: Astro',
    '',
  ]);
});

test('humans.txt omits unknown facts', () => {
  const text = humansTxt({ name: 'Reherse', email: '' }, 'de', []);
  expect(text).not.toMatch(/Contact|Last update|Author/u);
  expect(text).toContain('Language: German\n');
});

test('security.txt has a contact and expires at the end of the next year', () => {
  expect(securityTxt('security@example.com', '2026-11-23', { language: 'en' }, urls)).toBe(
    [
      'Contact: mailto:security@example.com',
      'Expires: 2027-12-31T23:59:59Z',
      'Preferred-Languages: en',
      'Canonical: https://example.com/guides/.well-known/security.txt',
      '',
    ].join('\n'),
  );
});
