import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeProgress, moveTicks, taskKeys, typedText } from '../../../src/features/checklists/checklist.ts';
import { ticksKey } from '../../../src/stored-keys.ts';

test('the key of a task is its text plus a counter for repeats', () => {
  expect(taskKeys(['Send it', ' Read\n it ', 'Send  it', 'constructor'])).toEqual([
    'Send it/1',
    'Read it/1',
    'Send it/2',
    'constructor/1',
  ]);
});

test('tasks keep their keys when others are added', () => {
  const texts = fc.uniqueArray(fc.string());
  fc.assert(
    fc.property(texts, texts, (before, added) => {
      const bare = (text: string) => text.replace(/\s+/gu, ' ').trim();
      const known = new Set(before.map(bare));
      const others = added.filter((text) => !known.has(bare(text)));
      expect(taskKeys([...others, ...before]).slice(others.length)).toEqual(taskKeys(before));
    }),
  );
});

test('all tasks have different keys', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'a/1', 'a/2', 'b')), (texts) => {
      expect(new Set(taskKeys(texts)).size).toBe(texts.length);
    }),
  );
});

test('each article has its own stored key', () => {
  expect(ticksKey('salary')).toBe('guides:ticks/salary');
});

test('progress is described in words', () => {
  expect(describeProgress(3, 14)).toBe('3 of 14 done');
});

test('a tick stored by an earlier version is moved to the present key, once', () => {
  const earlier = taskKeys(['With a note1', 'Don’t wait…', 'Send it']);
  const present = taskKeys(['With a note', typedText('Don’t wait…'), 'Send it']);
  expect(present[1]).toBe("Don't wait.../1");
  const stored = new Map(earlier.map((key) => [key, true]));
  const moved = moveTicks(stored, earlier, present);
  expect(moved).toEqual([
    ['With a note1/1', undefined],
    ['With a note/1', true],
    ['Don’t wait…/1', undefined],
    ["Don't wait.../1", true],
  ]);
  expect(moveTicks(new Map([['With a note/1', true]]), earlier, present)).toEqual([]);
});
