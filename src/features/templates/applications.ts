import type { Values } from './fill.ts';
import { nameKey } from './field.ts';

/**
 * Everything that the browser keeps of a reader's applications, in one flat map. A key is the id of the application, a slash,
 * and the key of a value (`a1/name/Company`). The reader's own data, which all applications share, has the id `own`.
 */
export type Stored = ReadonlyMap<string, string>;

/** Changes to the stored map; undefined deletes a key. */
export type Changes = readonly (readonly [key: string, value: string | undefined])[];

/** One employer and one job, as a reader chooses it. */
export interface Application {
  readonly id: string;
  readonly name: string;
}

/** The application that a tab works on. */
export interface Tab {
  /** Undefined until something is typed. */
  readonly id: string | undefined;
  /** The application of an earlier visit, until the reader says whether to continue with it. Its values are shown, marked. */
  readonly earlier: string | undefined;
}

/** Prefix of the reader's own data, which all applications share. */
export const OWN = 'own';
/** Key of the time of an application's last change, in milliseconds since 1970. */
const CHANGED = 'changed';
const UNTITLED = 'Untitled application';

/** Lists all applications, the last changed first. */
export function listApplications(stored: Stored): Application[] {
  const ids = new Set([...stored.keys()].map(idOf));
  const changedAt = (id: string) => Number(stored.get(`${id}/${CHANGED}`)) || 0;
  return [...ids]
    .filter((id) => id !== OWN && hasApplication(stored, id))
    .sort((a, b) => changedAt(b) - changedAt(a) || (a < b ? -1 : 1))
    .map((id) => ({ id, name: nameOf(valuesOf(stored, id)) }));
}

/** `Acme · Data Analyst` */
function nameOf(values: Values): string {
  const parts = [values.get(nameKey('Company')), values.get(nameKey('Position'))].filter(Boolean);
  return parts.join(' · ') || UNTITLED;
}

/** Decides what a tab works on when a page opens. A tab without an application is a new visit. */
export function openTab(stored: Stored, session: Tab | undefined): Tab {
  if (session?.id === undefined) return { id: undefined, earlier: listApplications(stored)[0]?.id };
  const { id, earlier } = session;
  return { id, earlier: earlier !== undefined && hasApplication(stored, earlier) ? earlier : undefined };
}

/** Returns the values that a tab shows, by key: the reader's own, those of its application, and unconfirmed earlier ones. */
export function shownValues(stored: Stored, { id, earlier }: Tab): Values {
  const shown = new Map([...valuesOf(stored, OWN), ...valuesOf(stored, earlier), ...valuesOf(stored, id)]);
  // While earlier values shine through, an emptied value hides one of them.
  for (const [key, value] of shown) if (value === '') shown.delete(key);
  return shown;
}

/** Returns the keys of the shown values that come from an earlier visit and are not confirmed. */
export function earlierKeys(stored: Stored, { id, earlier }: Tab): Set<string> {
  const typed = valuesOf(stored, id);
  return new Set([...valuesOf(stored, earlier).keys()].filter((key) => !typed.has(key)));
}

/** A change of the stored map, and the tab after it. */
export interface Step {
  readonly changes: Changes;
  readonly tab: Tab;
}

/**
 * Stores a value. The first value that is not the reader's own starts an application. What is typed before the reader has
 * answered about an earlier application belongs to a new one, so that two employers never mix.
 *
 * @param fresh Id for a new application.
 * @param now Milliseconds since 1970.
 */
export function typeValue(
  tab: Tab,
  [key, value]: readonly [key: string, value: string],
  { isOwn, fresh, now }: { readonly isOwn: boolean; readonly fresh: string; readonly now: number },
): Step {
  if (isOwn) return { changes: [[`${OWN}/${key}`, value || undefined]], tab };
  const { id = fresh, earlier } = tab;
  const kept = value === '' && earlier === undefined ? undefined : value;
  return {
    changes: [
      [`${id}/${key}`, kept],
      [`${id}/${CHANGED}`, String(now)],
    ],
    tab: { id, earlier },
  };
}

/** Continues with the earlier application. What was typed since then becomes part of it. */
export function continueEarlier(stored: Stored, { id, earlier }: Tab): Step {
  if (earlier === undefined) return { changes: [], tab: { id, earlier } };
  const typed = id === undefined ? [] : entriesOf(stored, id);
  return {
    changes: typed.flatMap(([key, value]): Changes => [
      [`${id ?? ''}/${key}`, undefined],
      [`${earlier}/${key}`, value || undefined],
    ]),
    tab: { id: earlier, earlier: undefined },
  };
}

/** Starts a new application: that of the values typed since the visit began, or else an empty one. */
export function startNew(stored: Stored, { id, earlier }: Tab, fresh: string): Step {
  if (earlier === undefined || id === undefined) return { changes: [], tab: { id: fresh, earlier: undefined } };
  const emptied = entriesOf(stored, id).filter(([, value]) => value === '');
  return {
    changes: emptied.map(([key]) => [`${id}/${key}`, undefined]),
    tab: { id, earlier: undefined },
  };
}

/** Deletes an application; without an id, everything. */
export function deleteApplication(stored: Stored, id?: string): Changes {
  return [...stored.keys()].filter((key) => id === undefined || idOf(key) === id).map((key) => [key, undefined]);
}

/** Makes an application of the values that the previous version of the site stored. */
export function adoptValues(
  values: Values,
  { isOwn, fresh, now }: { readonly isOwn: (key: string) => boolean; readonly fresh: string; readonly now: number },
): Changes {
  const changes = [...values].map(([key, value]) => [`${isOwn(key) ? OWN : fresh}/${key}`, value] as const);
  const hasOther = [...values.keys()].some((key) => !isOwn(key));
  return hasOther ? [...changes, [`${fresh}/${CHANGED}`, String(now)]] : changes;
}

/** Returns the values of one application, by key. */
export function valuesOf(stored: Stored, id: string | undefined): Map<string, string> {
  const values = new Map(id === undefined ? [] : entriesOf(stored, id));
  values.delete(CHANGED);
  return values;
}

function hasApplication(stored: Stored, id: string): boolean {
  return valuesOf(stored, id).size > 0;
}

function entriesOf(stored: Stored, id: string): [key: string, value: string][] {
  const prefix = `${id}/`;
  return [...stored].flatMap(([key, value]) => (key.startsWith(prefix) ? [[key.slice(prefix.length), value]] : []));
}

function idOf(key: string): string {
  return key.slice(0, key.indexOf('/'));
}
