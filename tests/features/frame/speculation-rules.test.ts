import { expect, test } from 'vitest';
import { speculationRules } from '../../../src/features/frame/speculation-rules.ts';

test('pages below the base are prerendered, files and anchors are not', () => {
  expect(JSON.parse(speculationRules('/guides/'))).toEqual({
    prerender: [
      {
        where: {
          and: [
            { href_matches: '/guides/*' },
            { not: { href_matches: '/guides/*.*' } },
            { not: { selector_matches: '[href^="#"]' } },
          ],
        },
        eagerness: 'moderate',
      },
    ],
  });
});
