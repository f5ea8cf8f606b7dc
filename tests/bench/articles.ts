import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleSource } from '../site/article-source.ts';

/** Words that texts are made of: enough for each article to be its own. */
const WORDS =
  'about after again answer before begin bring call careful clear company day decide early email every follow friend give good hear hope interview job kind know later learn letter long look make manager meet message name need never next note offer often open people plan position question quick reach read reason reply role say send short small speak start team thank think time today tomorrow week wish word work write year'.split(
    ' ',
  );

/**
 * An article of the size and kind of a real one: 1,900 words, 8 templates, 14 checklist items, a table, links. The same
 * number gives the same article.
 */
export function makeSource(number: number): string {
  let state = number + 1;
  // A linear congruential generator (Numerical Recipes): what matters is only that every run has the same texts.
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
  const words = (count: number) => Array.from({ length: count }, () => WORDS[next(WORDS.length)] ?? '').join(' ');
  const sentence = (count: number) => {
    const text = words(count);
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  const paragraph = () => `${sentence(14)} ${sentence(9)} ${sentence(17)}`;
  const template = (index: number) => `### Letter ${index}: ${words(3)}

\`\`\`
Subject: ${sentence(4)} [Position]

Dear [Interviewer Name],

${sentence(18)} [topic: ${words(4)}] ${sentence(12)}

${sentence(15)} at [Company]. ${sentence(14)}

Kind regards,
[Your Name]
\`\`\``;
  const body = [
    paragraph(),
    ...Array.from({ length: 9 }, (_, index) => `## Part ${index}: ${words(3)}\n\n${paragraph()}\n\n${paragraph()}`),
    '## A table\n\n| When | What |\n| --- | --- |\n' +
      Array.from({ length: 5 }, () => `| ${words(3)} | ${words(8)} |`).join('\n'),
    '## Letters',
    ...Array.from({ length: 8 }, (_, index) => `${template(index)}\n\n${paragraph()}`),
    `## Checklist\n\n${Array.from({ length: 14 }, () => `- [ ] ${sentence(7)}`).join('\n')}`,
    `More in [another guide](/articles/${slugOf(number === 0 ? 0 : number - 1)}/).`,
    `> **${sentence(6)}** ${sentence(8)} [Practice an interview](/sign-up)`,
  ].join('\n\n');
  return articleSource({
    title: `Guide ${number}: ${words(4)}`,
    date: `20${String(10 + (number % 16))}-0${1 + (number % 9)}-${String(10 + (number % 19))}`,
    body,
    keywords: [words(2), words(2), `${WORDS[number % WORDS.length] ?? ''} email`],
  });
}

export function slugOf(number: number): string {
  return `guide-${number}`;
}

/** Writes so many articles into a folder. */
export function writeArticles(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  for (let number = 0; number < count; number++) {
    writeFileSync(join(folder, `${slugOf(number)}.md`), makeSource(number));
  }
}
