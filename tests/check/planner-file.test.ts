import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { templateKeys } from '../../src/features/planner/follow-up.ts';
import { emptyContent, goodArticle, where } from './content-copy.ts';

const letter = '```\nSubject: Thank you\n\nThank you.\n\n[Your Name]\n```\n';
const guide = `${goodArticle}\n## Thank-you\n\n${letter}\n## Check-in\n\n${letter}`;
const names = templateKeys.map((key) => `  ${key}: Thank-you\n`).join('');

/** Reports of the check about content/planner.yaml, as `line:column message hint`. */
async function report(planner: string, changes: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const root = emptyContent();
  for (const [name, text] of Object.entries({ 'guide.md': guide, ...changes }))
    writeFileSync(join(root, 'content/articles', name), text);
  writeFileSync(join(root, 'content/planner.yaml'), planner);
  const findings = (await checkContent(root, where)).filter(({ file }) => file === 'content/planner.yaml');
  return findings.map(({ line, column, message, hint }) => `${line}:${column} ${message} ${hint}`);
}

test.each([
  ['as it should be', `guide: guide\ntemplates:\n${names}`],
  ['with quotes, spaces and Windows line ends', `guide: " guide "\r\ntemplates:\r\n${names.replaceAll('\n', '\r\n')}`],
])('a file %s', async (_, planner) => {
  expect(await report(planner)).toEqual([]);
});

test.each([
  ['giude', '1:8 There is no guide "giude", so the planner would link to nothing. Did you mean "guide"?'],
  ['guide.md', 'Did you mean "guide"?'],
  ['/articles/guide/', 'Did you mean "guide"?'],
  ['content/articles/guide.mdx', 'Did you mean "guide"?'],
  ['old-name', 'There is no guide "old-name", so the planner would link to nothing. Did you mean "new-name"?'],
  ['something-else', 'Write the file name of a guide in content/articles/ without its ending.'],
  ['draft', '1:8 The guide "draft" is a draft, so the planner does not link to its templates.'],
  ['later', '1:8 The guide "later" is scheduled for later, so the planner does not link to its templates.'],
  ['""', '1:8 "guide" is empty. Write a file name without its ending'],
  ['[guide]', '1:8 ["guide"] is not the name of a guide.'],
  ['12', '1:8 "12" without quotes is a number, not the name of a guide.'],
])('the guide %s', async (name, sentence) => {
  const changes = {
    'new-name.md': guide.replace('date:', 'redirectFrom: ["old-name"]\ndate:'),
    'draft.md': guide.replace('date:', 'draft: true\ndate:'),
    'later.md': guide.replace('2025-01-27', '2099-01-27'),
  };
  const sentences = await report(`guide: ${name}\ntemplates:\n${names}`, changes);
  expect(sentences).toEqual([expect.stringContaining(sentence)]);
});

test.each([
  [
    'Thank-yuo',
    '8:19 The guide "guide" has no template "Thank-yuo", so the planner would link to nothing. Did you mean',
  ],
  ['thank-you', 'Did you mean "Thank-you"?'],
  ['Good bye', 'Use one of these: "Thank-you", "Check-in".'],
  ['', '8:19 "last-follow-up" is empty.'],
  ['[Thank-you]', '8:19 ["Thank-you"] is not the name of a template.'],
])('the template "%s"', async (name, sentence) => {
  const planner = `guide: guide\ntemplates:\n${names.replace('last-follow-up: Thank-you', `last-follow-up: ${name}`)}`;
  expect(await report(planner)).toEqual([expect.stringContaining(sentence)]);
});

test.each([
  ['', ['1:1 The file has no fields.']],
  ['- guide\n', ['1:1 The file has no fields.']],
  [`templates:\n${names}`, ['"guide" is missing.']],
  ['guide: guide\n', ['"templates" is missing. Write a name for each of these below it']],
  ['guide: guide\ntemplates: Thank-you\n', ['2:12 "Thank-you" is not a list of templates.']],
  [`guide: guide\ntempaltes:\n${names}`, ['2:1 "tempaltes" is not a field of content/planner.yaml. Did you mean']],
  [
    `guide: guide\ntemplates:\n${names.replace('last-follow-up', 'last-folow-up')}`,
    ['8:3 "last-folow-up" is not a field of the planner. Did you mean "last-follow-up"?'],
  ],
  [`guide: guide\ntemplates:\n${names.replace(/.*last.*\n/u, '')}`, ['"last-follow-up" is missing.']],
  [`guide: "guide\ntemplates:\n${names}`, ['1:8 ']],
])('the file %j', async (planner, sentences) => {
  expect(await report(planner)).toEqual(sentences.map((sentence): unknown => expect.stringContaining(sentence)));
});

test('a renamed heading in the guide is reported for each email that needs it', async () => {
  const changed = { 'guide.md': guide.replace('## Thank-you', '## Thanks') };
  expect(await report(`guide: guide\ntemplates:\n${names}`, changed)).toHaveLength(templateKeys.length);
});

test('a guide that cannot be read is reported alone', async () => {
  const changed = { 'guide.mdx': `${guide}\n<FollowUpPlanner>\n` };
  expect(await report(`guide: guide\ntemplates:\n${names}`, { ...changed, 'guide.md': '' })).toEqual([]);
});

test('a site with a planner needs the file', async () => {
  const root = emptyContent();
  mkdirSync(join(root, 'src/pages'), { recursive: true });
  writeFileSync(join(root, 'src/pages/planner.astro'), readFileSync('src/pages/planner.astro'));
  const [finding] = await checkContent(root, where);
  expect(finding).toMatchObject({ rule: 'data/planner', severity: 'error', file: 'content/planner.yaml', line: 1 });
  for (const key of templateKeys) expect(finding?.hint).toContain(key);
});
