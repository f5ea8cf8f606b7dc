import { afterPaint } from '../../../lib/browser/after-paint.ts';
import { child } from '../../../lib/browser/dom.ts';
import { counted } from '../../../lib/counted.ts';
import { loadLetterSearch } from './load-letter-search.ts';
import { TemplateRows } from './template-rows.ts';

/** Fewest letters to search for. */
const SHORTEST = 2;
/** Most results that are shown. The best are first, and the rest only say a word of the query. */
const MOST = 24;
/** Pause in typing before the number of results is announced, in milliseconds. */
const PAUSE_MS = 400;

/**
 * The page of all templates: shows those that match the query and the category, best first. The address holds both and the
 * row that was opened last, so that it can be bookmarked and sent.
 */
class TemplateFilter extends HTMLElement {
  #listeners: AbortController | undefined;
  #rows: TemplateRows | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** The words of the status while nothing is filtered. */
  #hint = '';
  /** Number of the latest query: only its results are shown. */
  #latest = 0;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    this.#rows ??= new TemplateRows(this);
    this.#hint ||= this.#status.textContent;
    const form = this.#form;
    const query = new URLSearchParams(location.search);
    for (const name of ['q', 'category']) {
      const control = form.elements.namedItem(name);
      if ((control instanceof HTMLInputElement || control instanceof HTMLSelectElement) && control.value === '')
        control.value = query.get(name) ?? '';
    }
    const prepare = () => {
      loadLetterSearch(this.dataset['source']).catch(() => undefined);
    };
    const apply = () => {
      void this.#apply();
    };
    const take = () => {
      const wanted = String(new URLSearchParams(this.#filled));
      setAddress(wanted === '' ? '' : `?${wanted}`, '');
      // Each letter is seen before its results are looked up.
      afterPaint(apply);
    };
    const submit = (event: Event) => {
      event.preventDefault();
      // On a phone the keyboard covers the results.
      child(form, 'input').blur();
      form.scrollIntoView();
    };
    form.addEventListener('focusin', prepare, { signal });
    form.addEventListener('input', take, { signal });
    form.addEventListener('submit', submit, { signal });
    this.addEventListener('click', nameOpened, { signal });
    const followHash = () => {
      void this.#openTarget();
    };
    addEventListener('hashchange', followHash, { signal });
    followHash();
    if (this.#filled.length === 0) {
      this.dataset['ready'] = '';
      return;
    }
    apply();
    // A reader who arrives with a query wants to see the results.
    if (location.hash === '') form.scrollIntoView();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    clearTimeout(this.#pause);
  }

  get #form(): HTMLFormElement {
    return child(this, 'form') as HTMLFormElement;
  }

  get #status(): HTMLElement {
    return child(this, 'form [role="status"]');
  }

  /** Names and values of the filled-in fields of the form. */
  get #filled(): [name: string, value: string][] {
    return [...new FormData(this.#form)].flatMap(([name, value]) =>
      typeof value === 'string' && value !== '' ? [[name, value]] : [],
    );
  }

  async #apply(): Promise<void> {
    const run = ++this.#latest;
    const filled = new Map(this.#filled);
    const query = filled.get('q')?.trim() ?? '';
    const category = filled.get('category') ?? '';
    try {
      const search = query.length < SHORTEST ? undefined : await loadLetterSearch(this.dataset['source']);
      if (run === this.#latest) this.#show(search?.find(query), query, category);
    } catch {
      if (run !== this.#latest) return;
      this.#show(undefined, '', category);
      this.#say("Couldn't load the search. Check your connection and try again.");
    }
  }

  /** Shows what was found; without a search, everything. */
  #show(letters: Parameters<TemplateRows['showFound']>[0] | undefined, query: string, category: string): void {
    const rows = this.#rows;
    const found = letters?.filter((letter) => rows?.isIn(letter, category));
    if (found) rows?.showFound(found.slice(0, MOST));
    else rows?.showAll(category);
    const none = child(this, '.found-none');
    none.hidden = found?.length !== 0;
    // That search reads the text of the guides, too.
    (child(none, 'a') as HTMLAnchorElement).search = String(new URLSearchParams({ q: query }));
    this.dataset['ready'] = '';
    const where = category === '' ? '' : ` in ${category}`;
    const count = found ? found.length : rows?.countIn(category);
    const templates = count ? counted(count, 'template') : 'No templates';
    const best = found && found.length > MOST ? `The best ${MOST} of ` : '';
    if (!found && category === '') this.#say(this.#hint);
    else this.#say(`${best}${templates}${found ? ` for “${query}”` : ''}${where}`);
  }

  /** Says something after a pause, as a screen reader would read it out after each letter. */
  #say(words: string): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      this.#status.textContent = words;
    }, PAUSE_MS);
  }

  /** Opens the row that the address names, where the browser does not. If it is on another page now, goes to its guide. */
  async #openTarget(): Promise<void> {
    const { hash } = location;
    const target = document.querySelector(':target');
    const row = target?.closest<HTMLDetailsElement>('details.template:not([open])');
    if (row) {
      row.open = true;
      target?.scrollIntoView();
    }
    if (target || !hash.includes('--')) return;
    const { letters } = await loadLetterSearch(this.dataset['source']);
    const letter = letters.find(({ id }) => hashOf(id) === hash);
    if (!letter) return;
    // Without its query: nobody has asked for the form.
    const { pathname, hash: place } = new URL(letter.href, location.href);
    location.replace(pathname + place);
  }
}

/** Puts the row that a reader opens into the address, and takes it out when it is closed. */
function nameOpened({ target }: Event): void {
  const summary = target instanceof Element ? target.closest('summary') : null;
  const row = summary?.closest<HTMLDetailsElement>('details.template');
  if (!row) return;
  const hash = hashOf(child(row, 'email-template').id);
  // The row opens or closes after this event.
  if (!row.open) setAddress(location.search, hash);
  else if (location.hash === hash) setAddress(location.search, '');
}

/** The hash of an address, with characters escaped as in `location`. */
function hashOf(id: string): string {
  return new URL(`#${id}`, location.href).hash;
}

/** After the paint, as it takes longer than a frame on a slow phone. */
function setAddress(search: string, hash: string): void {
  afterPaint(() => {
    history.replaceState(history.state, '', location.pathname + search + hash);
  });
}

customElements.define('template-filter', TemplateFilter);

declare global {
  interface HTMLElementTagNameMap {
    'template-filter': TemplateFilter;
  }
}
