import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogue, isRuleId, type RuleId } from '../../src/check/catalogue.ts';
import { checkContent } from '../../src/check/check-content.ts';
import { reportText } from '../../src/check/report.ts';
import { addFiles, emptyContent, goodArticle, where } from './content-copy.ts';

const FOLDER = 'tests/check/fixtures/rules';

/** Rules whose bad file is easier to make than to keep. */
const MADE: Partial<Record<RuleId, (root: string) => void>> = {
  'file/size': (root) => {
    writeFileSync(join(root, 'content/articles/book.md'), goodArticle + 'Say thanks. '.repeat(450_000));
  },
  'data/missing': (root) => {
    rmSync(join(root, 'content/authors.yaml'));
  },
};

test.each(Object.keys(catalogue) as RuleId[])('%s finds its example, and reports it as expected', async (rule) => {
  const root = emptyContent();
  const folder = join(FOLDER, rule);
  const make = MADE[rule];
  if (make) make(root);
  else addFiles(root, folder);

  const findings = await checkContent(root, where);
  expect(findings.map((finding) => finding.rule)).toContain(rule);
  await expect(reportText(findings)).toMatchFileSnapshot(join('fixtures/rules', rule, 'report.txt'));
});

test('every fixture belongs to a rule', () => {
  const groups = readdirSync(FOLDER);
  const rules = groups.flatMap((group) => readdirSync(join(FOLDER, group)).map((rule) => `${group}/${rule}`));
  expect(rules.filter((rule) => !isRuleId(rule))).toEqual([]);
});
