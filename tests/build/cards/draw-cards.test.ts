import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyCards, drawCards } from '../../../src/build/cards/draw-cards.ts';
import type { Card } from '../../../src/features/metadata/social-card.ts';

let folder: string;
let cache: string;
let out: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cards-'));
  cache = join(folder, 'cache');
  out = join(folder, 'out');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const card = (title: string): Card => ({ category: 'Interview Strategy', title });
const build = async (titles: Record<string, string>) => {
  const cards = new Map(Object.entries(titles).map(([name, title]) => [`/og/${name}.png`, card(title)]));
  const { pictures, ...counts } = await drawCards(cards, cache);
  await copyCards(pictures, out);
  return counts;
};
const read = (name: string) => readFileSync(join(out, 'og', `${name}.png`));

/** Lists the pictures in the cache with their modification times. */
const cached = () => new Map(readdirSync(cache).map((name) => [name, statSync(join(cache, name)).mtimeMs]));

test('a card is drawn again only if it would look different', async () => {
  expect(await build({ a: 'One', b: 'Two', 'also-a': 'One' })).toEqual({ drawn: 2, reused: 1 });
  expect(read('also-a')).toEqual(read('a'));
  expect(read('b')).not.toEqual(read('a'));
  const [first, before] = [read('a'), cached()];

  expect(await build({ 'also-a': 'One', b: 'Two', a: 'One' })).toEqual({ drawn: 0, reused: 3 });
  expect(cached()).toEqual(before);
  expect(read('a')).toEqual(first);

  // The picture of the old title is removed.
  expect(await build({ a: 'One', b: 'Three' })).toEqual({ drawn: 1, reused: 1 });
  expect(cached().size).toBe(2);
});

test('a damaged picture in the cache is drawn again', async () => {
  await build({ a: 'One' });
  const whole = read('a');
  const [name = ''] = cached().keys();
  const changed = Buffer.from(whole);
  changed.writeUInt8(changed.readUInt8(1000) ^ 1, 1000);
  for (const damaged of [changed, whole.subarray(0, -20), whole.subarray(0, 5), Buffer.concat([whole, whole])]) {
    writeFileSync(join(cache, name), damaged);
    expect(await build({ a: 'One' })).toEqual({ drawn: 1, reused: 0 });
    expect(read('a')).toEqual(whole);
  }
});

test('the cache is emptied if there are no cards', async () => {
  expect(await build({})).toEqual({ drawn: 0, reused: 0 });
  expect(cached().size).toBe(0);
});
