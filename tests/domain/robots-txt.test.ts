import { expect, test } from 'vitest';
import { robotsTxt } from '../../src/features/metadata/well-known.ts';
import { createUrls } from '../../src/paths.ts';

const urls = createUrls({ site: 'https://example.com', base: '/guides/', appUrl: undefined });

/** Names and rules of each group (RFC 9309: lines that name programs, then lines that say what they may do). */
const groupsOf = (text: string) =>
  [...text.matchAll(/((?:User-agent: .+\n)+)((?:(?:Allow|Disallow): .*\n)+)/gu)].map(([, agents = '', rules]) => ({
    agents: [...agents.matchAll(/: (.+)/gu)].map(([, agent]) => agent),
    rules,
  }));

test('everybody may read everything, and readers for language models are named', () => {
  const text = robotsTxt(false, urls);
  const [everybody, named, ...others] = groupsOf(text);
  expect(everybody).toEqual({ agents: ['*'], rules: 'Allow: /\n' });
  expect(named?.rules).toBe('Allow: /\n');
  expect(named?.agents).toEqual(expect.arrayContaining(['GPTBot', 'ClaudeBot', 'Google-Extended', 'CCBot']));
  expect(new Set(named?.agents).size).toBe(named?.agents.length);
  expect(others).toEqual([]);
  expect(text.split('\n\n').at(-1)).toBe('Sitemap: https://example.com/guides/sitemap-index.xml\n');
});

test('a preview is left alone by all of them', () => {
  expect(groupsOf(robotsTxt(true, urls)).map(({ rules }) => rules)).toEqual(['Disallow: /\n', 'Disallow: /\n']);
});
