import { ARTICLE_COMPONENTS } from '../../../features/articles/article-components.ts';
import type { CheckedText } from '../../source/checked-text.ts';
import { isUnsafeAttribute, SAFE_ATTRIBUTES, SAFE_TAGS, UNSAFE_TAGS } from '../../source/safe-html.ts';
import { quote } from '../../wording.ts';
import { defineRules } from '../rule.ts';

/** Checks whether raw HTML is safe and has any effect. `mdx.ts` checks the components of `.mdx`. */
export const htmlRules = defineRules(
  {
    'markdown/unsafe-html': {
      severity: 'error',
      meaning: 'HTML could run code or change the page around it.',
      example: '`<script>`, `<iframe>`, `<p onclick="…">`',
      fix: 'Remove it, or write it as code, between backticks.',
    },
    'markdown/unknown-html': {
      severity: 'warning',
      meaning: 'HTML has no effect on this site.',
      example: '`Dear <name>`',
      fix: 'Write Markdown, or `\\<` where you mean the character.',
    },
  },
  ({ tags, format }: CheckedText, report) => {
    for (const { name, attributes, ...place } of tags) {
      if (format === 'mdx' && /^[^a-z]/u.test(name)) continue;
      const unsafe = (what: string) => {
        const message = `${what} is not allowed in an article: it could run code or change the page around it.`;
        report('markdown/unsafe-html', place, message, 'Remove it, or write it as code, between backticks.');
      };
      const tag = name.toLowerCase();
      const tagAttributes = SAFE_TAGS.get(tag);
      if (UNSAFE_TAGS.has(tag)) {
        unsafe(`<${name}>`);
        continue;
      }
      if (!tagAttributes) {
        const isComponent = ARTICLE_COMPONENTS.some((component) => component === name);
        const message = isComponent
          ? `<${name}> works only in .mdx files.`
          : `<${name}> is dropped: readers will not see it.`;
        const hint = isComponent
          ? 'Rename the file so that it ends in .mdx.'
          : 'Write Markdown, or \\< where you mean the character.';
        report('markdown/unknown-html', place, message, hint);
        continue;
      }
      for (const [attribute, value] of Object.entries(attributes)) {
        if (isUnsafeAttribute(attribute, value)) unsafe(`${attribute}=${quote(value)}`);
        else if (![...SAFE_ATTRIBUTES, ...tagAttributes].includes(attribute.toLowerCase()))
          report(
            'markdown/unknown-html',
            place,
            `The attribute "${attribute}" of <${name}> has no effect on this site.`,
            'Remove it.',
          );
      }
    }
  },
);
