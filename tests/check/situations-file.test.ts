import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { emptyContent, goodArticle, where } from './content-copy.ts';

const letter = '```\nSubject: Thank you\n\nThank you.\n\n[Your Name]\n```\n';
const guide = `${goodArticle}\n## Thank-you\n\n${letter}\n## Check-in\n\n${letter}`;

/** Reports of the check about content/situations.yaml, as `line:column message hint`. */
async function report(situations: string, changes: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const root = emptyContent();
  for (const [name, text] of Object.entries({ 'guide.md': guide, ...changes }))
    writeFileSync(join(root, 'content/articles', name), text);
  writeFileSync(join(root, 'content/situations.yaml'), situations);
  const findings = (await checkContent(root, where)).filter(({ file }) => file === 'content/situations.yaml');
  return findings.map(({ line, column, message, hint }) => `${line}:${column} ${message} ${hint}`);
}

const entry = (changes: Readonly<Record<string, string>> = {}) =>
  `- ${Object.entries({ says: "I'm ill", template: 'guide#email-thank-you', stage: 'before', ...changes })
    .map(([field, value]) => `${field}: ${value}`)
    .join('\n  ')}\n`;

test.each([
  ['empty', ''],
  ['with only a comment', '# Nothing yet\n'],
  ['as it should be', entry({ words: '[sick, "C#", I have a fever]' })],
  ['with two situations for one letter', entry() + entry({ says: "I'm late" })],
  ['with Windows line ends', entry().replaceAll('\n', '\r\n')],
])('a file %s', async (_, situations) => {
  expect(await report(situations)).toEqual([]);
});

test.each([
  [{ template: 'giude#email-thank-you' }, '2:13 There is no guide "giude". Did you mean "guide"?'],
  [{ template: 'guide.md#email-thank-you' }, 'Did you mean "guide"?'],
  [{ template: 'old-name#email-thank-you' }, 'There is no guide "old-name". Did you mean "new-name"?'],
  [{ template: 'guide#email-thankyou' }, 'The guide "guide" has no template "email-thankyou". Did you mean'],
  [{ template: 'guide#thank-you' }, '"email-thank-you"'],
  [{ template: 'guide' }, '2:13 "guide" is not a template. Write the file name of a guide without its ending, #'],
  [{ template: 'draft#email-thank-you' }, 'The guide "draft" is a draft, so this situation is shown nowhere.'],
  [{ template: 'later#email-check-in' }, 'is scheduled for later, so this situation is shown nowhere.'],
  [{ stage: 'During' }, '3:10 "During" is not a stage. Write before, after, offer or leaving: stage: after'],
  [{ stage: '' }, '"stage" is empty.'],
  [{ says: '' }, '1:9 "says" is empty.'],
  [{ says: '[ill]' }, '["ill"] is not a situation.'],
  [{ words: 'sick' }, '4:10 "sick" is not a list of words.'],
  [{ words: '[sick, 12]' }, '4:17 "12" without quotes is a number, not text. Write "12", with the quotes.'],
  [{ sais: 'Ill' }, '4:3 "sais" is not a field of a situation. Did you mean "says"?'],
  [{ says: '“I’m ill”' }, '1:9 YAML does not know “ (U+201C) and ” (U+201D) as quotes'],
  [{ says: 'I write C # now' }, 'YAML takes "# now" for a comment'],
])('a situation with %j', async (changes, sentence) => {
  const sentences = await report(entry(changes), {
    'new-name.md': guide.replace('date:', 'redirectFrom: ["old-name"]\ndate:'),
    'draft.md': guide.replace('date:', 'draft: true\ndate:'),
    'later.md': guide.replace('2025-01-27', '2099-01-27'),
  });
  expect(sentences).toEqual([expect.stringContaining(sentence)]);
});

test.each([
  ['twice', entry() + entry(), ['4:9 "I\'m ill" is on line 1, too.']],
  ['twice, with other case and apostrophe', entry() + entry({ says: 'I’M ill' }), ['4:9 "I’M ill" is on line 1, too.']],
  ['without fields', '- I am ill\n', ['1:3 "I am ill" is not a situation. Write its fields: says, template,']],
  ['not in a list', 'says: Ill\n', ['1:1 content/situations.yaml is not a list. Start each situation with a hyphen']],
  ['without a stage', '- says: Ill\n  template: guide#email-thank-you\n', ['1:9 "stage" is missing.']],
  ['with an open quote', '- says: "Ill\n  stage: after\n', ['1:9 ']],
])('a situation %s', async (_, situations, sentences) => {
  expect(await report(situations)).toEqual(sentences.map((sentence): unknown => expect.stringContaining(sentence)));
});

test('the templates of a guide that cannot be read are unknown', async () => {
  expect(await report(entry(), { 'guide.md': guide.replace('## Thank-you', '<script>').slice(0, 400) })).toEqual([]);
});
