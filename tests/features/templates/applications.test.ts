import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  adoptValues,
  type Changes,
  continueEarlier,
  deleteApplication,
  earlierKeys,
  listApplications,
  openTab,
  shownValues,
  startNew,
  type Step,
  type Stored,
  type Tab,
  typeValue,
  valuesOf,
} from '../../../src/features/templates/applications.ts';

const apply = (stored: Stored, changes: Changes): Stored => {
  const map = new Map(stored);
  for (const [key, value] of changes) {
    if (value === undefined) map.delete(key);
    else map.set(key, value);
  }
  return map;
};
const store = (...entries: [string, string][]): Stored => new Map(entries);
const acme = store(['a/name/Company', 'Acme'], ['a/name/Position', 'Data Analyst'], ['a/changed', '1']);
const both = new Map([...acme, ['b/name/Company', 'Globex'], ['b/changed', '2'], ['own/name/Your Name', 'Maya']]);
const tabOf = (id?: string, earlier?: string): Tab => ({ id, earlier });
const type = (tab: Tab, key: string, value: string, isOwn = false) =>
  typeValue(tab, [key, value], { isOwn, fresh: 'new', now: 3 });

describe('the list of applications', () => {
  test.each<[string, Stored, string[]]>([
    ['names company and position, the last changed first', both, ['Globex', 'Acme · Data Analyst']],
    ['names the position alone', store(['a/name/Position', 'Nurse']), ['Nurse']],
    [
      'calls an application without either untitled',
      store(['a/name/Interviewer Name', 'Sarah']),
      ['Untitled application'],
    ],
    ['has none without values', store(['a/changed', '1'], ['own/name/Your Name', 'Maya']), []],
    ['survives keys and times that are not ours', store(['', 'x'], ['a/name/Company', 'A'], ['a/changed', 'x']), ['A']],
  ])('%s', (_, stored, names) => {
    expect(listApplications(stored).map(({ name }) => name)).toEqual(names);
  });
});

describe('a tab', () => {
  test('that is new is asked about the last application, and shows its values as earlier ones', () => {
    const tab = openTab(both, undefined);
    expect(tab).toEqual(tabOf(undefined, 'b'));
    expect(shownValues(both, tab)).toEqual(
      new Map([
        ['name/Your Name', 'Maya'],
        ['name/Company', 'Globex'],
      ]),
    );
    expect(earlierKeys(both, tab)).toEqual(new Set(['name/Company']));
  });

  test('that works on an application is not asked again, even if another one has changed since', () => {
    const tab = openTab(both, tabOf('a'));
    expect(tab).toEqual(tabOf('a'));
    expect(earlierKeys(both, tab)).toEqual(new Set());
    expect(shownValues(both, tab).get('name/Company')).toBe('Acme');
  });

  test('keeps what it asks about while other pages open, unless that is deleted', () => {
    expect(openTab(both, tabOf('c', 'a'))).toEqual(tabOf('c', 'a'));
    expect(openTab(apply(both, deleteApplication(both, 'a')), tabOf('c', 'a'))).toEqual(tabOf('c'));
  });
});

describe('typing', () => {
  test('starts an application, but not with the own data of the reader', () => {
    expect(type(tabOf(), 'name/Company', 'Acme')).toEqual({
      changes: [
        ['new/name/Company', 'Acme'],
        ['new/changed', '3'],
      ],
      tab: tabOf('new'),
    });
    expect(type(tabOf(), 'name/Your Name', 'Maya', true)).toEqual({
      changes: [['own/name/Your Name', 'Maya']],
      tab: tabOf(),
    });
  });

  test('before the answer goes into a new application, and hides the earlier value', () => {
    const { changes, tab } = type(tabOf(undefined, 'a'), 'name/Company', 'Globex');
    const stored = apply(acme, changes);
    expect(valuesOf(stored, 'a').get('name/Company')).toBe('Acme');
    expect(shownValues(stored, tab)).toEqual(
      new Map([
        ['name/Company', 'Globex'],
        ['name/Position', 'Data Analyst'],
      ]),
    );
    expect(earlierKeys(stored, tab)).toEqual(new Set(['name/Position']));
    const emptied = type(tab, 'name/Position', '');
    expect(shownValues(apply(stored, emptied.changes), emptied.tab).has('name/Position')).toBe(false);
  });

  test('becomes part of the earlier application if the reader continues with it', () => {
    const typed = type(tabOf(undefined, 'a'), 'name/Company', 'Acme Labs');
    const stored = apply(acme, typed.changes);
    const { changes, tab } = continueEarlier(stored, typed.tab);
    expect(tab).toEqual(tabOf('a'));
    expect(listApplications(apply(stored, changes))).toEqual([{ id: 'a', name: 'Acme Labs · Data Analyst' }]);
  });

  test('stays a new application if the reader wants one', () => {
    const typed = type(tabOf(undefined, 'a'), 'name/Company', 'Globex');
    const stored = apply(acme, typed.changes);
    const { changes, tab } = startNew(stored, typed.tab, 'other');
    expect(tab).toEqual(tabOf('new'));
    expect(shownValues(apply(stored, changes), tab)).toEqual(new Map([['name/Company', 'Globex']]));
  });
});

test('what the previous version stored becomes one application, and own data stays own', () => {
  const values = new Map([
    ['name/Company', 'Acme'],
    ['name/Your Name', 'Maya'],
  ]);
  const isOwn = (key: string) => key === 'name/Your Name';
  const stored = apply(new Map(), adoptValues(values, { isOwn, fresh: 'a', now: 1 }));
  expect(listApplications(stored)).toEqual([{ id: 'a', name: 'Acme' }]);
  expect(shownValues(stored, openTab(stored, undefined))).toEqual(values);
  expect(
    listApplications(apply(new Map(), adoptValues(new Map([['name/Your Name', 'M']]), { isOwn, fresh: 'a', now: 1 }))),
  ).toEqual([]);
});

/** One thing that a reader does in one of three tabs. */
const action = fc.record({
  tab: fc.nat(2),
  does: fc.constantFrom(
    'type',
    'type',
    'type',
    'own',
    'empty',
    'visit',
    'reload',
    'continue',
    'new',
    'switch',
    'delete',
  ),
  key: fc.constantFrom('name/Company', 'name/Position', 'text/a/b/topic/1', 'letter/a/b'),
  which: fc.nat(5),
});

/** An application as the reader thinks of it: what was typed for one employer. */
interface Meant {
  values: Map<string, string>;
}

test('values of two applications never mix, and nothing typed is lost but by deletion', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
      let stored: Stored = new Map();
      let count = 0;
      const own = new Map<string, string>();
      /** The application that the reader thinks of, by stored id. */
      const meanings = new Map<string, Meant>();
      const tabs: Tab[] = [0, 1, 2].map(() => openTab(stored, undefined));
      const meaningOf = (id: string) => {
        const found = meanings.get(id) ?? { values: new Map<string, string>() };
        meanings.set(id, found);
        return found;
      };
      for (const { tab: index, does, key, which } of actions) {
        const before = tabs[index] ?? tabOf();
        const fresh = `id${count++}`;
        let step: Step = { changes: [], tab: before };
        if (does === 'type' || does === 'empty') {
          const value = does === 'type' ? `value ${count}` : '';
          step = typeValue(before, [key, value], { isOwn: false, fresh, now: count });
          const { values } = meaningOf(step.tab.id ?? '');
          values.set(key, value);
        } else if (does === 'own') {
          step = typeValue(before, ['name/Your Name', `own ${count}`], { isOwn: true, fresh, now: count });
          own.set('name/Your Name', `own ${count}`);
        } else if (does === 'continue') {
          step = continueEarlier(stored, before);
          if (before.earlier !== undefined && before.id !== undefined) {
            for (const entry of meaningOf(before.id).values) meaningOf(before.earlier).values.set(...entry);
            meanings.delete(before.id);
          }
        } else if (does === 'new') {
          step = startNew(stored, before, fresh);
        } else if (does === 'visit') {
          step = { changes: [], tab: openTab(stored, undefined) };
        } else if (does === 'reload') {
          step = { changes: [], tab: openTab(stored, before) };
        } else {
          const applications = listApplications(stored);
          const { id } = applications[which % Math.max(1, applications.length)] ?? {};
          if (id === undefined) continue;
          if (does === 'switch') step = { changes: [], tab: tabOf(id) };
          else {
            step = { changes: deleteApplication(stored, id), tab: before.id === id ? tabOf(fresh) : before };
            meanings.delete(id);
          }
        }
        stored = apply(stored, step.changes);
        tabs[index] = step.tab;
        // As the store does when another tab has deleted what is asked about.
        for (const [other, tab] of tabs.entries()) {
          const isGone = tab.earlier !== undefined && listApplications(stored).every(({ id }) => id !== tab.earlier);
          if (isGone) tabs[other] = tabOf(tab.id);
        }

        for (const tab of tabs) {
          const earlier = earlierKeys(stored, tab);
          for (const [shownKey, value] of shownValues(stored, tab)) {
            const from = earlier.has(shownKey) ? tab.earlier : tab.id;
            const meant = own.get(shownKey) ?? meanings.get(from ?? '')?.values.get(shownKey);
            expect(value).toBe(meant);
          }
        }
        for (const [id, { values }] of meanings)
          for (const [meantKey, value] of values) expect(valuesOf(stored, id).get(meantKey) ?? '').toBe(value);
      }
    }),
    { numRuns: 2000 },
  );
});
