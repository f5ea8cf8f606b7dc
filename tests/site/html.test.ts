import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { sites } from './sites.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // How Astro and Sätteri print is not a fault.
    'attribute-boolean-style': 'off',
    'attr-quotes': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'no-implicit-input-type': 'error',
    'no-inline-style': 'error',
    'long-title': 'off',
    'require-sri': ['error', { target: 'crossorigin' }],
  },
});

describe.each(sites)('%s', (_, site) => {
  test.each(site.pages)('$path is valid HTML', async ({ html }) => {
    const { results } = await validator.validateString(html);
    const faults = results.flatMap(({ messages }) =>
      messages.map(({ line, ruleId, message }) => `${line}: ${ruleId}: ${message}`),
    );
    expect(faults).toEqual([]);
  });
});
