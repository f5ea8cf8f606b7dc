import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Rules about style, which Astro and Sätteri do not follow.
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

/** Validates the HTML of a page. Returns its faults as `line: rule: message`. */
export async function htmlFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${line}: ${ruleId}: ${message}`),
  );
}
