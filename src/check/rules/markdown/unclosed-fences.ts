import type { CheckedText } from '../../source/checked-text.ts';
import type { OpenFence } from '../../source/open-fences.ts';
import { quote } from '../../wording.ts';
import { defineRules } from '../rule.ts';

/** Checks for blocks that do not end where their author meant them to. */
export const fenceRules = defineRules(
  {
    'markdown/unclosed-fence': {
      severity: 'error',
      meaning: 'A fenced block is not closed, so it takes in headings, other blocks, or all of the text below.',
      example: 'three backticks without a second line of them',
      fix: 'Write a line of three backticks where it ends.',
    },
  },
  ({ openFences }: CheckedText, report) => {
    for (const fence of openFences) report('markdown/unclosed-fence', fence, messageOf(fence), hintOf(fence));
  },
);

function messageOf({ swallowed }: OpenFence): string {
  if (!swallowed) return 'This block is not closed, so it takes in everything below.';
  return `This block is not closed, so it takes in the text below, such as ${quote(swallowed.text)} on line ${swallowed.line}.`;
}

function hintOf({ marks, almost }: OpenFence): string {
  const fix = `Write a line of its own with only ${marks} where the block ends.`;
  if (!almost) return fix;
  return `${fix} ${quote(almost.text)} on line ${almost.line} does not close it: ${almost.why}.`;
}
