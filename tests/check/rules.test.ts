import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogue, isRuleId, type RuleId } from '../../src/check/catalogue.ts';
import { checkContent } from '../../src/check/check-content.ts';
import { reportText } from '../../src/check/report.ts';
import type { Site } from '../../src/site.ts';
import { makeSite } from '../helpers/make-site.ts';
import { addFiles, emptyContent, goodArticle, where } from './content-copy.ts';

const FOLDER = 'tests/check/fixtures/rules';

/** Rules whose bad files are generated, because they are hard to keep in git. */
const MADE: Partial<Record<RuleId, (root: string) => void>> = {
  'file/size': (root) => {
    writeFileSync(join(root, 'content/articles/book.md'), goodArticle + 'Say thanks. '.repeat(450_000));
  },
  'data/missing': (root) => {
    rmSync(join(root, 'content/authors.yaml'));
  },
  'site/navigation': writeSite({
    navigation: [
      { label: 'Planner', path: '/planer/' },
      { label: 'App', path: 'app.example.com' },
    ],
  }),
  'site/synonyms': writeSite({ synonyms: { 'Moving Out': { Name: 'Compny' } } }),
  'site/shared-blank': (root) => {
    addFiles(root, join(FOLDER, 'site/shared-blank'));
    writeSite({
      ownBlanks: ['Your Nmae', 'Your Email'],
      sharedBlanks: ['Your Name', 'Compny'],
      exampleValues: { Compnay: 'Acme' },
      synonyms: { 'Moving On': { Compant: 'Your Name' } },
    })(root);
  },
  'site/address': writeSite({
    owner: { name: 'Acme Team', email: 'owner at example.com', corrections: 'example.com', postalAddress: '' },
  }),
  'site/text': writeSite({ name: '', tagline: ' ' }),
  'site/articlesPerPage': writeSite({ articlesPerPage: 0 }),
  'site/language': writeSite({ language: 'English' }),
  'prose/language': writeSite({ language: 'de' }),
  'site/color': (root) => {
    const { colors } = makeSite();
    const light = { ...colors.light, quietText: '#999999', border: 'gray', stripe: '#f0c0c0' };
    writeSite({ colors: { ...colors, light } })(root);
  },
};

function writeSite(changes: Partial<Site>): (root: string) => void {
  return (root) => {
    mkdirSync(join(root, 'src'));
    writeFileSync(
      join(root, 'src/site.ts'),
      `export const site = ${JSON.stringify(makeSite(changes), undefined, 2)};\n`,
    );
  };
}

test.each(Object.keys(catalogue) as RuleId[])('%s reports its fixture as expected', async (rule) => {
  const root = emptyContent();
  const folder = join(FOLDER, rule);
  const make = MADE[rule];
  if (make) make(root);
  else addFiles(root, folder);

  const findings = await checkContent(root, where);
  expect(findings.map((finding) => finding.rule)).toContain(rule);
  // The files of a fixture share their frontmatter.
  const own = findings.filter((finding) => finding.rule === rule || finding.rule !== 'frontmatter/same-text');
  await expect(reportText(own)).toMatchFileSnapshot(join('fixtures/rules', rule, 'report.txt'));
});

test('every fixture belongs to a rule', () => {
  const groups = readdirSync(FOLDER);
  const rules = groups.flatMap((group) => readdirSync(join(FOLDER, group)).map((rule) => `${group}/${rule}`));
  expect(rules.filter((rule) => !isRuleId(rule))).toEqual([]);
});
