import { expect, test } from 'vitest';
import { readSource } from '../../src/features/articles/article-file.ts';
import { findOpenFences } from '../../src/check/source/open-fences.ts';
import { parseText } from '../../src/check/source/parsed-text.ts';

function linesOf(text: string, format: 'md' | 'mdx' = 'md'): number[] {
  const result = parseText(readSource(text), format);
  if ('failure' in result) throw new Error(result.failure.reason);
  return findOpenFences(result.parsed).map(({ line }) => line);
}

const A = 'Subject: A\n\nDear [Name],\n\nThanks.\n';
const B = 'Subject: B\n\nDear [Name],\n\nBye.\n';

/** Texts with the lines of the fences that are open. */
const OPEN: readonly (readonly [name: string, text: string, lines: readonly number[]])[] = [
  ['the first of two letters', `\`\`\`\n${A}\n## B\n\n\`\`\`\n${B}\`\`\`\n`, [1]],
  ['tildes before backticks', `~~~\n${A}\n## B\n\n\`\`\`\n${B}\`\`\`\n`, [1]],
  ['backticks before tildes', `\`\`\`\n${A}\n## B\n\n~~~\n${B}~~~\n`, [1]],
  ['an info string below', `\`\`\`\n${A}\n## B\n\n\`\`\`email\n${B}\`\`\`\n`, [1]],
  ['info strings everywhere', `\`\`\`email\n${A}\n### B\n\n\`\`\`message 300\nHi.\n\`\`\`\n`, [1]],
  ['code before a letter', `\`\`\`js\na()\n\n## B\n\n\`\`\`\n${B}\`\`\`\n`, [1]],
  ['code before a letter with an info string', `\`\`\`js\na()\n\nText.\n\n\`\`\`email\n${B}\`\`\`\n`, [1]],
  ['a shell script before a letter', `\`\`\`sh\n## comment\na\n\nText.\n\n\`\`\`\n${B}\`\`\`\n`, [1]],
  ['no heading between two letters', `\`\`\`\n${A}\nOr shorter:\n\n\`\`\`\n${B}\`\`\`\n`, [1]],
  ['a blank line before the second subject', `\`\`\`\n${A}\nOr:\n\n\`\`\`\n\n${B}\`\`\`\n`, [1]],
  ['the middle of three', `\`\`\`\n${A}\`\`\`\n\n\`\`\`\n${A}\n## B\n\n\`\`\`\n${B}\`\`\`\n`, [9]],
  ['two of four', `\`\`\`\n${A}\n## B\n\n\`\`\`\n${B}\`\`\`\n\n\`\`\`\n${A}\n## B\n\n\`\`\`\n${B}\`\`\`\n`, [1, 18]],
  ['two in a row', `\`\`\`\n${A}\n## A\n\n\`\`\`\n${A}\n## B\n\n\`\`\`\n${B}\`\`\`\n`, [1, 10]],
  ['the last', `\`\`\`\n${A}\`\`\`\n\n## B\n\n\`\`\`\n${B}`, [11]],
  ['the last, with a heading', `\`\`\`\n${A}\n## After\n\nText.\n`, [1]],
  ['a closing fence with too few backticks', `\`\`\`\`\n${A}\`\`\`\n\n## B\n\nText.\n`, [1]],
  ['a closing fence with text behind it', `\`\`\`\n${A}\`\`\` end of it\n\n## B\n\n\`\`\`\n${B}\`\`\`\n`, [1]],
  ['a closing fence that is indented', `\`\`\`\n${A}    \`\`\`\n\n## B\n\n\`\`\`\n${B}\`\`\`\n`, [1]],
  ['an indented closing fence at the end', `\`\`\`\n${A}    \`\`\`\n`, [1]],
  ['tildes that close backticks', `\`\`\`\n${A}~~~\n\n## B\n\nText.\n`, [1]],
  ['a list', `- Send:\n\n  \`\`\`\n  Subject: A\n\n  Thanks.\n\nText.\n`, [3]],
  ['a block quote', `> \`\`\`\n> Subject: A\n>\n> Thanks.\n\n## B\n\n\`\`\`\n${B}\`\`\`\n`, [1]],
  ['a line of backticks and nothing else', 'Text.\n\n```\n', [3]],
  ['one fence on the last line', 'Text.\n\n```', [3]],
];

test.each(OPEN)('an open fence is found: %s', (_name, text, lines) => {
  expect(linesOf(text)).toEqual(lines);
  // In .mdx four spaces do not begin code, so an indented fence closes there.
  if (!/^ {4}```/mu.test(text)) expect(linesOf(text, 'mdx')).toEqual(lines);
});

/** Texts whose fences are all closed. */
const CLOSED: readonly (readonly [name: string, text: string])[] = [
  ['letters', `\`\`\`\n${A}\`\`\`\n\n## B\n\n\`\`\`\n${B}\`\`\`\n`],
  ['text right below', `\`\`\`\n${A}\`\`\`\nText.\n`],
  ['longer at the end', `\`\`\`\n${A}\`\`\`\`\`\n`],
  ['trailing spaces', `\`\`\`\n${A}\`\`\`  \n`],
  ['comments of a script', '```sh\n## Build\nmake\n```\n\n```yaml\n## a\nb: c\n```\n'],
  ['notes in Markdown', '```markdown\n## Notes\n\n- one\n```\n'],
  ['notes without a language', '```\n## Notes\n\n- one\n```\n'],
  ['a heading of a letter', '```\nSubject: A\n\n## Agenda\n\nOne.\n```\n'],
  ['fences about fences', '````markdown\n### A\n\n```\nSubject: A\n```\n\n```js\na\n```\n````\n'],
  ['fences about fences without a language', `\`\`\`\`\n### A\n\n\`\`\`\n${A}\`\`\`\n\`\`\`\`\n`],
  ['the first line of a message', '```\n```message 300\n```\n'],
  ['tildes around backticks', '~~~\n```js\na\n```\n~~~\n'],
  ['a list', '1. Send:\n\n   ```\n   Subject: A\n\n   Thanks.\n   ```\n\n2. Wait.\n'],
  ['a block quote', '> ```\n> Subject: A\n> ```\n\nText.\n'],
  ['indented by three', '   ```\n   Subject: A\n   ```\n'],
  ['empty', '```\n```\n'],
];

test.each(CLOSED)('a closed fence is not reported: %s', (_name, text) => {
  expect(linesOf(text)).toEqual([]);
});

test('a text full of open fences is not read again for each of them', () => {
  const found = linesOf('```\nSubject: A\n\n## B\n\n'.repeat(1500));
  expect(found.slice(0, 2)).toEqual([1, 6]);
  expect(found.length).toBeLessThan(10);
});
