import { THEME_KEY, type Theme } from '../../../stored-keys.ts';

/** Makes the button switch between the light and the dark theme. Until it is pressed, the page follows the system. */
class ThemeChoice extends HTMLElement {
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) throw new Error('<theme-choice> needs a <button>.');
    const { signal } = (this.#listeners = new AbortController());
    const systemIsDark = matchMedia('(prefers-color-scheme: dark)');
    const show = () => {
      button.setAttribute('aria-pressed', String(currentTheme(systemIsDark) === 'dark'));
    };
    systemIsDark.addEventListener('change', show, { signal });
    button.addEventListener(
      'click',
      () => {
        choose(currentTheme(systemIsDark) === 'dark' ? 'light' : 'dark');
        show();
      },
      { signal },
    );
    const reload = () => {
      apply(chosenTheme());
      show();
    };
    // The theme may be chosen in another tab.
    addEventListener(
      'storage',
      ({ key }) => {
        if (key === THEME_KEY || key === null) reload();
      },
      { signal },
    );
    apply(document.documentElement.dataset['theme']);
    show();
    button.hidden = false;
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }
}

function currentTheme(systemIsDark: MediaQueryList): Theme {
  const chosen = document.documentElement.dataset['theme'];
  return isTheme(chosen) ? chosen : systemIsDark.matches ? 'dark' : 'light';
}

function isTheme(value: unknown): value is Theme {
  return value === 'light' || value === 'dark';
}

/** Shows a theme. Any other value follows the system. */
function apply(theme: string | null | undefined): void {
  document.documentElement.dataset['theme'] = theme ?? '';
  document.querySelector('meta[name="theme-color"]:not([media])')?.remove();
  if (!isTheme(theme)) return;
  // The page names a color for each system setting.
  const system = document.querySelector<HTMLMetaElement>(`meta[name="theme-color"][media*="${theme}"]`);
  const meta = document.createElement('meta');
  meta.name = 'theme-color';
  meta.content = system?.content ?? '';
  // Browsers use the first tag that matches.
  document.head.prepend(meta);
}

/** Reads the chosen theme. Where storage is blocked, it is the one that the page already shows. */
function chosenTheme(): string | null | undefined {
  try {
    return localStorage.getItem(THEME_KEY);
  } catch {
    return document.documentElement.dataset['theme'];
  }
}

function choose(theme: Theme): void {
  apply(theme);
  try {
    localStorage.setItem(THEME_KEY, theme);
  } catch {
    // Storage is blocked or full, so the choice lasts until the page is left.
  }
}

customElements.define('theme-choice', ThemeChoice);

declare global {
  interface HTMLElementTagNameMap {
    'theme-choice': ThemeChoice;
  }
}
