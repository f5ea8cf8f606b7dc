import { expect, test } from 'vitest';
import { securityTxt } from '../../src/features/metadata/security-txt.ts';
import { createUrls } from '../../src/paths.ts';

const urls = createUrls({ site: 'https://example.com', base: '/', appUrl: undefined });

test('security.txt names whom to write to, and expires at the end of the next year', () => {
  expect(securityTxt('security@example.com', '2026-11-23', { language: 'en' }, urls)).toBe(
    [
      'Contact: mailto:security@example.com',
      'Expires: 2027-12-31T23:59:59Z',
      'Preferred-Languages: en',
      'Canonical: https://example.com/.well-known/security.txt',
      '',
    ].join('\n'),
  );
});
