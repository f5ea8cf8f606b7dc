import { expect, test } from 'vitest';
import { findingsOf, goodArticle } from './content-copy.ts';

const HEAD_LINES = 9;

/** Lines of the text that look like emails but are not templates. */
async function linesOf(name: string, text: string): Promise<number[]> {
  const article = goodArticle.replace('Say thanks.\n', text);
  const findings = await findingsOf({ [name]: article });
  return findings.filter(({ rule }) => rule === 'template/unrecognized').map(({ line }) => line - HEAD_LINES);
}

const BODY = 'Dear [Interviewer Name],\n\nThank you for [topic].\n\nBest regards,\n[Your Name]\n';
const QUOTED = `> Subject: Thanks\n>\n${BODY.replaceAll(/^/gmu, '> ')}`;

/** Letters that are not templates, with the lines of their findings. */
const LETTERS: readonly (readonly [name: string, text: string, lines: readonly number[]])[] = [
  ['a bold label', `**Subject:** Thank you\n\n${BODY}`, [1]],
  ['a bold word', `**Subject**: Thank you\n\n${BODY}`, [1]],
  ['a bold line', `**Subject: Thank you**\n\n${BODY}`, [1]],
  ['italics', `_Subject:_ Thank you\n\n${BODY}`, [1]],
  ['nothing', `Subject: Thank you\n\n${BODY}`, [1]],
  ['a hyphen', `Subject - Thank you\n\n${BODY}`, [1]],
  ['a dash', `Subject — Thank you\n\n${BODY}`, [1]],
  ['a subject line', `Subject line: Thank you\n\n${BODY}`, [1]],
  ['an email subject', `**Email Subject:** Thank you\n\n${BODY}`, [1]],
  ['capitals', `SUBJECT: Thank you\n\n${BODY}`, [1]],
  ['German', `Betreff: Danke\n\n${BODY}`, [1]],
  ['an emoji', `📧 Subject: Thank you\n\n${BODY}`, [1]],
  ['lines of one paragraph', `Send this:\nSubject: Thank you\nHi [Name],\nthank you.\n`, [2]],
  ['a head', `To: [Email]\nSubject: Thank you\n\nHi [Name],\n\nThank you.\n`, [2]],
  ['no blanks', `Subject: Thank you\n\nHi Sarah,\n\nThank you.\n`, [1]],
  ['no greeting', `Subject: Thank you\n\nThank you for [topic].\n\nBest,\n[Your Name]\n`, [1]],
  ['two letters', `Subject: A\n\n${BODY}\nSubject: B\n\n${BODY}`, [1, 10]],
  ['two letters without subjects', `${BODY}\n${BODY}`, [1, 8]],
  ['speech marks', '“Hi [Interviewer Name], this is [Your Name]. I call about [Position].”\n', [1]],
  ['a greeting alone', `Text.\n\nDear [Interviewer Name],\n\nThank you for [topic].\n\n[Your Name]\n`, [3]],
  ['a short greeting', `Hi [Name],\n\nThank you for [topic].\n`, [1]],
  ['a greeting of a line', `Good morning [Name] — thank you for [topic]. Regards, [Your Name]\n`, [1]],
  ['a quote', QUOTED, [1]],
  ['a quote without a subject', '> Hi [Name], I saw that [Company] is hiring.\n', [1]],
  ['a list', `- **Subject:** Thank you\n- **Body:** Hi [Name], thank you for [topic].\n`, [1]],
  ['a numbered list', `1. Subject: Thank you\n2. Dear [Name],\n3. Thank you for [topic].\n`, [1]],
  ['a heading', `### Subject: Thank you\n\n${BODY}`, [1]],
  ['a heading by accident', `Subject: Thank you\n---\n\n${BODY}`, [1]],
  ['three straight quotes', `"""\nSubject: Thank you\n\n${BODY}"""\n`, [2]],
  ['three single quotes', `'''\nSubject: Thank you\n\n${BODY}'''\n`, [2]],
  ['three curly quotes', `“““\nSubject: Thank you\n\n${BODY}”””\n`, [2]],
  ['three acute accents', `´´´\nSubject: Thank you\n\n${BODY}´´´\n`, [2]],
  ['two backticks', `\`\`\nSubject: Thank you\n\n${BODY}\`\`\n`, [2]],
  ['one backtick less', '``\nSubject: Thank you\nHi [Name],\nthank you.\n``\n', [2]],
];

test.each(LETTERS)('a letter in the text is found, with %s', async (_name, text, lines) => {
  expect(await linesOf('a.md', text)).toEqual(lines);
});

/** HTML and blocks, which .mdx reads in another way. */
const BLOCKS: readonly (readonly [name: string, text: string, lines: readonly number[]])[] = [
  ['preformatted HTML', `<pre>\nSubject: Thank you\n\n${BODY}</pre>\n`, [2]],
  ['HTML paragraphs', '<p>Subject: Thank you</p>\n<p>Dear [Name],</p>\n<p>Thank you.</p>\n', [1]],
  ['HTML lines', '<div>Subject: Thank you<br><br>Dear [Name],<br>Thank you.</div>\n', [1]],
  [
    'an address above the greeting',
    `\`\`\`\n[Your Name]\n[Your Address]\n\nDear Hiring Manager,\n\nI write about [Position].\n\nSincerely,\n[Your Name]\n\`\`\`\n`,
    [2],
  ],
  ['lines broken by HTML', 'Subject: Thank you<br>Dear [Name],<br>Thank you.\n', [1]],
  ...[
    'text',
    'txt',
    'plaintext',
    'plain',
    'markdown',
    'md',
    'html',
    'mail',
    'eml',
    'email-template',
    'copy',
    'Email',
    'e-mail',
    'js',
  ].map((lang) => [`language ${lang}`, `\`\`\`${lang}\nSubject: Thank you\n\n${BODY}\`\`\`\n`, [2]] as const),
  ['tildes', `~~~text\nSubject: Thank you\n\n${BODY}~~~\n`, [2]],
  ['a bold subject in a block', `\`\`\`\n**Subject:** Thank you\n\n${BODY}\`\`\`\n`, [2]],
  ['a small letter in a block', `\`\`\`\nsubject: Thank you\n\n${BODY}\`\`\`\n`, [2]],
  ['German in a block', `\`\`\`\nBetreff: Danke\n\n${BODY}\`\`\`\n`, [2]],
  ['words above the subject', `\`\`\`\nEmail 1\nSubject: Thank you\n\n${BODY}\`\`\`\n`, [2]],
  ['a block without a subject', `\`\`\`\n${BODY}\`\`\`\n`, [2]],
  ['a subject behind the backticks', `\`\`\`Subject: Thank you\n${BODY}\`\`\`\n`, [2]],
  ['an indented block', `Text.\n\n    Subject: Thank you\n\n    Dear [Name],\n`, [3]],
  ['an indented block without a subject', `Text.\n\n    Dear [Name],\n\n    Thank you.\n`, [3]],
];

test.each(BLOCKS)('a letter in a block is found: %s', async (_name, text, lines) => {
  expect(await linesOf('a.md', text)).toEqual(lines);
});

/** Texts about emails, and blocks of other things. */
const OTHERS: readonly (readonly [name: string, text: string])[] = [
  ['a template', `\`\`\`\nSubject: Thank you\n\n${BODY}\`\`\`\n`],
  ['a message', '```message 300\nHi [Name],\n\nthank you for [topic].\n```\n'],
  ['a sentence', 'Subject: the word that begins it. Keep it short.\n\nThen write the email.\n'],
  ['a sentence about it', 'The line that begins with Subject: is read first. Subject lines are short.\n'],
  ['inline code', '`Subject:` begins the email. `Dear [Name],` is next.\n'],
  ['inline code at the start of a line', '`Subject: Thank you`\n\n`Dear [Name],`\n\nBoth are fine.\n'],
  [
    'a list of subjects',
    '- Subject: Thank you\n- Subject: Thanks for the [Position] interview\n- Subject: Following up\n',
  ],
  [
    'paragraphs of subjects',
    '**Subject:** Thank you, [Name]\n\nShort and clear.\n\n**Subject:** Hello\n\nSays nothing.\n',
  ],
  ['a table', '| Subject | When |\n| --- | --- |\n| Subject: Thanks | after |\n| Dear [Name], | first |\n'],
  ['a greeting in a sentence', 'Begin with Dear [Name], and end with Best regards, [Your Name].\n'],
  ['a list of greetings', '- Dear [Name],\n- Hi [Name],\n- Hello [Company] team,\n'],
  ['lines of greetings', 'Dear [Name],\n\nHi [Name],\n\nHello [Name],\n'],
  ['openers', '- Hi [Name], I saw your post.\n- Hello [Name], we met at [event].\n'],
  ['dialogue', '> Hi Sarah, thank you for coming.\n>\n> Hello Tom, thank you.\n'],
  ['speech', '“Hi Sarah,” she said. “Best regards to Tom.”\n\nDear Tom was glad.\n'],
  ['a story', 'Dear Sarah,\n\nwrote the manager, we regret it.\n\nBest regards,\nTom\n'],
  [
    'code',
    '```js\nconst subject = "Thanks";\n```\n\n```yaml\nsubject: Thanks\nbody: Hi\n```\n\n```sh\nmail -s "Subject: a"\n```\n',
  ],
  ['a block of subjects', '```text\nSubject: A\nSubject: B\nSubject: C\n```\n'],
  ['blanks in prose', 'Put your name into [Your Name] and the job into [Position].\n'],
  ['a heading about it', '## Subject lines: what to write\n\nWrite Dear [Name], below.\n'],
];

test.each(OTHERS)('text that is not a letter is left alone: %s', async (_name, text) => {
  expect(await linesOf('a.md', text)).toEqual([]);
});

test('weak words beside better ones are left alone', async () => {
  const text = `<Instead of="Hi" write="Dear [Name],">\nSubject: Thanks\n\nDear [Name],\n\nThank you.\n</Instead>\n`;
  expect(await linesOf('a.mdx', text)).toEqual([]);
  expect(await linesOf('b.mdx', `Text.\n\nSubject: Thanks\n\n${BODY}`)).toEqual([3]);
});

test('letters that changed places with text are reported once, at the open fence', async () => {
  expect(await linesOf('a.md', `\`\`\`\nSubject: A\n\nHi.\n\n## B\n\n\`\`\`\nSubject: B\n\n${BODY}\`\`\`\n`)).toEqual(
    [],
  );
});
