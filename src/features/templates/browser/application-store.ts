import { readMap, StoredMap, storeMap } from '../../../lib/browser/stored-map.ts';
import {
  adoptValues,
  type Application,
  continueEarlier,
  deleteApplication,
  earlierKeys,
  listApplications,
  OWN,
  openTab,
  shownValues,
  startNew,
  type Step,
  type Stored,
  type Tab,
  typeValue,
  valuesOf,
} from '../applications.ts';
import { APPLICATIONS_KEY, FORMER_VALUES_KEY, TAB_KEY } from '../application-keys.ts';
import { nameKey } from '../field.ts';
import type { Values } from '../fill.ts';

const isText = (value: unknown) => typeof value === 'string';
const freshId = () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;

/** Reads what the tab works on. Undefined on a new visit. */
function readSession(): Tab | undefined {
  const session = readMap(() => sessionStorage, TAB_KEY, isText);
  return session?.has('id') ? { id: session.get('id'), earlier: session.get('earlier') } : undefined;
}

/** A deletion, and the way back. */
interface Deletion {
  /** `Acme · Data Analyst` for one application, undefined for everything. */
  readonly name: string | undefined;
  readonly undo: () => void;
}

/**
 * The reader's applications, and the one that this tab works on. Each change, here or in another tab, dispatches `change`.
 * All letters, forms and the planner of a page share it.
 */
class ApplicationStore extends StoredMap<string> {
  readonly #ownKeys = new Set((document.documentElement.dataset['own'] ?? '').split(', ').map((name) => nameKey(name)));
  #tab: Tab = { id: undefined, earlier: undefined };
  #values: Values = new Map();
  #earlier: ReadonlySet<string> = new Set();
  #applications: readonly Application[] = [];
  #deletion: Deletion | undefined;

  constructor() {
    super(APPLICATIONS_KEY, isText);
    const former = readMap(() => localStorage, FORMER_VALUES_KEY, isText);
    if (former && former.size > 0 && this.map.size === 0) {
      this.update(adoptValues(former, { isOwn: (key) => this.#ownKeys.has(key), fresh: freshId(), now: Date.now() }));
      if (this.isStored) storeMap(() => localStorage, FORMER_VALUES_KEY, new Map());
    }
    this.#tab = openTab(this.map, readSession());
    this.#read();
    // A page from the back/forward cache does not know what the tab has worked on since.
    addEventListener('pageshow', ({ persisted }) => {
      const session = persisted ? readSession() : undefined;
      if (!session) return;
      this.#tab = openTab(this.map, session);
      this.announce();
    });
  }

  /** The values that this tab shows, by key: names, free texts, edited letters and the planner's dates. */
  get values(): Values {
    return this.#values;
  }

  /** Keys of shown values from an earlier visit that the reader has not confirmed. */
  get earlier(): ReadonlySet<string> {
    return this.#earlier;
  }

  /** All applications, the last changed first. */
  get applications(): readonly Application[] {
    return this.#applications;
  }

  /** Returns the values of any application, by key. */
  valuesOf(id: string): Values {
    return valuesOf(this.map, id);
  }

  /** Id of the application that is shown. Undefined for a new one. */
  get current(): string | undefined {
    return this.#tab.id ?? this.#tab.earlier;
  }

  /** The application of an earlier visit, until the reader has said whether to continue with it. */
  get question(): Application | undefined {
    return this.applications.find(({ id }) => id === this.#tab.earlier);
  }

  /** The last deletion, here or in another tab, until something else is typed. */
  get deletion(): Deletion | undefined {
    return this.#deletion;
  }

  /** Stores a value; an empty one deletes it. */
  set(key: string, value: string): void {
    this.setAll([[key, value]]);
  }

  /** Stores several values. Listeners hear of them once. */
  setAll(entries: readonly (readonly [key: string, value: string])[]): void {
    this.#deletion = undefined;
    const fresh = freshId();
    const now = Date.now();
    const changes = entries.flatMap((entry) => {
      const step = typeValue(this.#tab, entry, { isOwn: this.#ownKeys.has(entry[0]), fresh, now });
      this.#tab = step.tab;
      return step.changes;
    });
    this.#take({ changes, tab: this.#tab });
  }

  /** Continues with the application of the earlier visit. */
  continue(): void {
    this.#take(continueEarlier(this.map, this.#tab));
  }

  startNew(): void {
    this.#take(startNew(this.map, this.#tab, freshId()));
  }

  switchTo(id: string): void {
    this.#take({ changes: [], tab: { id, earlier: undefined } });
  }

  /** Deletes an application, or the shown one, here and in every open tab. */
  deleteApplication(id = this.current): void {
    if (id !== undefined) this.#delete(id);
  }

  /** Deletes all applications and the reader's own data, here and in every open tab. */
  forgetEverything(): void {
    this.#delete();
  }

  #delete(id?: string): void {
    const before = this.map;
    const tab = this.#tab;
    const isOther = id !== undefined && id !== this.current;
    this.#take({ changes: deleteApplication(before, id), tab: isOther ? tab : { id: freshId(), earlier: undefined } });
    this.#deletion = this.#findDeletion(before, tab);
    this.announce();
  }

  /** Follows a change of another tab. */
  protected override follow(before: Stored): void {
    this.#deletion = this.#findDeletion(before, this.#tab);
    const { id } = this.#tab;
    if (!listApplications(this.map).some((application) => application.id === this.#tab.earlier))
      this.#tab = { id, earlier: undefined };
  }

  /** Compares the map to the one before. It is a deletion if nothing is new in it and an application is gone. */
  #findDeletion(before: Stored, tab: Tab): Deletion | undefined {
    const { map } = this;
    const left = new Set(listApplications(map).map(({ id }) => id));
    const deleted = listApplications(before).filter(({ id }) => !left.has(id));
    if ([...map].some(([key, value]) => before.get(key) !== value)) return undefined;
    if (map.size === before.size || (deleted.length === 0 && map.size > 0)) return undefined;
    // Without data of the reader's own, the only application may have been all there was.
    const isEverything = map.size === 0 && (deleted.length !== 1 || valuesOf(before, OWN).size > 0);
    return {
      name: isEverything ? undefined : deleted[0]?.name,
      undo: () => {
        this.#deletion = undefined;
        this.#take({ changes: [...before].filter(([key]) => !this.map.has(key)), tab });
      },
    };
  }

  #take({ changes, tab }: Step): void {
    this.#tab = tab;
    const { id, earlier } = tab;
    storeMap(() => sessionStorage, TAB_KEY, new Map(id === undefined ? [] : Object.entries({ id, earlier })));
    this.update(changes);
  }

  /** Announces the keys of shown values that are different now, or are now confirmed. The application may have changed, too. */
  protected override announce(): void {
    const [values, earlier] = [this.#values, this.#earlier];
    this.#read();
    const keys = [...values.keys(), ...this.#values.keys()].filter(
      (key) => values.get(key) !== this.#values.get(key) || earlier.has(key) !== this.#earlier.has(key),
    );
    super.announce(new Set(keys));
  }

  #read(): void {
    this.#values = shownValues(this.map, this.#tab);
    this.#earlier = earlierKeys(this.map, this.#tab);
    this.#applications = listApplications(this.map);
  }
}

export const applicationStore = new ApplicationStore();
