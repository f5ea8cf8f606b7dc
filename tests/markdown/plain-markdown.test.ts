import { expect, test } from 'vitest';
import { plainMarkdown } from '../../src/markdown/plain-markdown.ts';

test('Markdown stays the same', () => {
  const source = 'A <b>b</b> {c}\n\n<Instead of="x" write="y" />\n';
  expect(plainMarkdown(source, 'markdown')).toBe(source);
});

test('components become text, imports and expressions are removed', () => {
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

test('the planner becomes its rules and a link to its page', () => {
  const source = 'Before.\n\n<FollowUpPlanner />\n\nAfter.\n';
  expect(plainMarkdown(source, 'mdx')).toMatch(
    /^Before\.\n\n\| Email \| When to send it \|\n\| --- \| --- \|\n(?:\| [^|\n]+ \| [^|\n]+ \|\n){4}\n\[[^\]]+\]\(\/planner\/\)\n\nAfter\.\n$/u,
  );
  expect(plainMarkdown('<FollowUpPlanner rules="above" />\n', 'mdx')).toBe('[Work out your dates](/planner/)\n');
});

test.each([
  ['a {3} b {"x"} {\'{\'} c {1 + 1} d', 'a 3 b x { c  d'],
  ['x {/* secret */} y', 'x  y'],
  ['<Instead of={"a"} write={`b`}>c {/* secret */}</Instead>', '**Instead of** “a”\n\n**Write** “b”\n\nc '],
  [
    '<Instead of="a" write="b">\n    In.\n\n    Deep.\n</Instead>',
    '**Instead of** “a”\n\n**Write** “b”\n\nIn.\n\nDeep.',
  ],
  [
    'x <a href="/y">z</a> <img src="/p.png" alt="p" /> a<br />b',
    'x <a href="/y">z</a> <img src="/p.png" alt="p" /> a<br />b',
  ],
  [
    '<details>\n<summary>S</summary>\n\n<Unknown>T</Unknown>\n\n</details>',
    '<details>\n<summary>S</summary>\n\nT\n\n</details>',
  ],
  [
    '- <Instead of="a" write="b">\n  One.\n\n  Two.\n  </Instead>\n- next',
    '- **Instead of** “a”\n\n  **Write** “b”\n\n  One.\n\n  Two.\n- next',
  ],
  [
    '> <Instead of="a" write="b">\n> One.\n> </Instead>\n> next',
    '> **Instead of** “a”\n>\n> **Write** “b”\n>\n> One.\n> next',
  ],
])('%j becomes Markdown', (source, expected) => {
  expect(plainMarkdown(source, 'mdx')).toBe(expected);
});
