import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogue, isRuleId, type RuleId, sectionOf, sections } from '../../src/check/catalogue.ts';

const FILE = 'content/README.md';
const START = '<!-- Generated from src/check/rules by `npm run unit -- --update`: do not edit below. -->';
const END = '<!-- End of the generated part. -->';

const manual = readFileSync(FILE, 'utf8');
const ids = Object.keys(catalogue) as RuleId[];

/** Formats the part of the manual that lists the rules. */
function listRules(): string {
  return Object.entries(sections)
    .map(
      ([prefix, title]) =>
        `### ${title}\n\n${ids
          .filter((id) => sectionOf(id) === prefix)
          .map(describeRule)
          .join('\n')}`,
    )
    .join('\n\n');
}

function describeRule(id: RuleId): string {
  const { severity, meaning, example, fix } = catalogue[id];
  return `- \`${id}\` (${severity === 'info' ? 'note' : severity}): ${meaning}\n  Found: ${example}. Fix: ${fix}`;
}

test("the authors' manual lists every rule of the catalogue", async () => {
  const [before, rest = ''] = manual.split(START);
  const after = rest.split(END)[1];
  expect(after, `${FILE} has lost one of its markers`).toBeDefined();
  await expect(`${before}${START}\n\n${listRules()}\n\n${END}${after}`).toMatchFileSnapshot(`../../${FILE}`);
});

test('every rule belongs to a section of the manual', () => {
  expect(ids.filter((id) => !Object.hasOwn(sections, sectionOf(id)))).toEqual([]);
});

test('the manual names no rule that does not exist', () => {
  const prefixes = Object.keys(sections).join('|');
  const named = Array.from(manual.matchAll(new RegExp(`\`((?:${prefixes})/[\\w-]+)\``, 'gu')), ([, id = '']) => id);
  expect(named.filter((id) => !isRuleId(id))).toEqual([]);
});

test('a rule is in the folder that its id starts with', () => {
  const misplaced = ids.filter((id) => !readFolder(sectionOf(id)).includes(`'${id}'`));
  expect(misplaced).toEqual([]);
});

function readFolder(prefix: string): string {
  const folder = join('src/check/rules', prefix);
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}
