import { expect, test } from 'vitest';
import { plainMarkdown } from '../../src/markdown/plain-markdown.ts';

test('Markdown stays as it is', () => {
  const source = 'A <b>b</b> {c}\n\n<Instead of="x" write="y" />\n';
  expect(plainMarkdown(source, 'markdown')).toBe(source);
});

test('components become words, imports and expressions go', () => {
  const source = `import A from './a.astro';

# Title with 😀

<Instead of="I need it" write="I would like it">
Because **politeness** helps.
</Instead>

Text with <Unknown>words</Unknown> and {1 + 1} nothing.

\`\`\`email
Subject: {not} <an> expression
\`\`\`
`;
  expect(plainMarkdown(source, 'mdx')).toBe(`
# Title with 😀

**Instead of** “I need it”

**Write** “I would like it”

Because **politeness** helps.

Text with words and  nothing.

\`\`\`email
Subject: {not} <an> expression
\`\`\`
`);
});

test('the planner becomes its rules and a way to its page', () => {
  const source = 'Before.\n\n<FollowUpPlanner />\n\nAfter.\n';
  expect(plainMarkdown(source, 'mdx')).toMatch(
    /^Before\.\n\n\| Email \| When to send it \|\n\| --- \| --- \|\n(?:\| [^|\n]+ \| [^|\n]+ \|\n){5}\n\[[^\]]+\]\(\/planner\/\)\n\nAfter\.\n$/u,
  );
  expect(plainMarkdown('<FollowUpPlanner rules="above" />\n', 'mdx')).toBe('[Work out your dates](/planner/)\n');
});
