import { pageColors, THEME_KEY, type Theme } from '../domain/theme.ts';

/** A button that switches between the light and the dark theme. Until the reader presses it, the system decides. */
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
    // Another tab may have chosen, or the page may come back from the back/forward cache.
    addEventListener(
      'storage',
      ({ key, newValue }) => {
        if (key !== THEME_KEY) return;
        apply(newValue);
        show();
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

/** Shows a theme; anything that is none leaves it to the system. */
function apply(theme: string | null | undefined): void {
  document.documentElement.dataset['theme'] = theme ?? '';
  document.querySelector('meta[name="theme-color"]:not([media])')?.remove();
  if (!isTheme(theme)) return;
  const meta = document.createElement('meta');
  meta.name = 'theme-color';
  meta.content = pageColors[theme];
  // Browsers take the first tag that fits.
  document.head.prepend(meta);
}

function choose(theme: Theme): void {
  apply(theme);
  try {
    localStorage.setItem(THEME_KEY, theme);
  } catch {
    // Storage is blocked or full: the choice holds until the page is left.
  }
}

customElements.define('theme-choice', ThemeChoice);

declare global {
  interface HTMLElementTagNameMap {
    'theme-choice': ThemeChoice;
  }
}
