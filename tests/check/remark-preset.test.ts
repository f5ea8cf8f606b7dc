import { resolve } from 'node:path';
import remarkParse from 'remark-parse';
import { unified, type Preset } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import project from '../../package.json' with { type: 'json' };
import preset from '../../src/check/remark-preset.mjs';

test('package.json makes editors load the rules of the check', async () => {
  const loaded = await Promise.all(
    project.remarkConfig.plugins.map((path) => import(resolve(path)) as Promise<{ default: Preset }>),
  );
  expect(loaded.map((module) => module.default)).toEqual([preset]);
});

test('a message in an editor says what to do', () => {
  const file = new VFile('# Title\n\n[here](http://example.com)\n');
  const processor = unified().use(remarkParse).use(preset);
  processor.runSync(processor.parse(file), file);
  expect(file.messages.map(({ ruleId, line, column, note }) => ({ ruleId, line, column, note })))
    .toMatchInlineSnapshot(`
      [
        {
          "column": 1,
          "line": 1,
          "note": undefined,
          "ruleId": "first-heading-level",
        },
        {
          "column": 1,
          "line": 1,
          "note": "Begin the line with ## instead.",
          "ruleId": "top-level-heading",
        },
        {
          "column": 1,
          "line": 3,
          "note": "Name what the reader finds there: [how to decline an offer](/articles/…)",
          "ruleId": "link-text",
        },
        {
          "column": 1,
          "line": 3,
          "note": "Write https:// if the site supports it; most do.",
          "ruleId": "secure-link",
        },
      ]
    `);
});
