import type { CheckedText } from '../../source/checked-text.ts';
import { quote } from '../../wording.ts';
import { defineRules } from '../rule.ts';

export const htmlIdRules = defineRules(
  {
    'markdown/duplicate-id': {
      severity: 'warning',
      meaning: 'An id in HTML is taken by another tag or a heading, so links lead to the wrong place.',
      example: '`<span id="examples">` in a guide with the heading `## Examples`',
      fix: 'Write another id, or remove it and link to the heading.',
    },
  },
  ({ tags, outline }: CheckedText, report) => {
    const owners = new Map(outline.headings.map(({ slug, text }) => [slug, `The heading ${quote(text)}`]));
    for (const { name, attributes, ...place } of tags) {
      const { id } = attributes;
      if (!id) continue;
      const owner = owners.get(id);
      if (owner === undefined) owners.set(id, `<${name}> in line ${place.line}`);
      else report('markdown/duplicate-id', place, `${owner} has the id ${quote(id)}, too.`, 'Write another id.');
    }
  },
);
