import styles from './copy-markdown.css?inline';
import { makeButton } from '../../../lib/browser/controls.ts';
import { adoptStyles, child } from '../../../lib/browser/dom.ts';
import { say } from '../../../lib/browser/copy.ts';

adoptStyles(styles);

/** Adds a button that copies the linked file. The file is fetched only when the button is pressed. */
class CopyMarkdown extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('button')) return;
    child(this, 'a').after(makeButton('Copy as Markdown', '', () => void this.#copy()));
  }

  async #copy(): Promise<void> {
    const status = child(this, '[role="status"]');
    const { href } = child(this, 'a') as HTMLAnchorElement;
    try {
      // Safari no longer counts this as a click after an `await`, so the clipboard gets the promise.
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': fetchText(href) })]);
      say(status, ['Copied']);
    } catch {
      say(status, ["Couldn't copy. Open the Markdown page and copy it there."]);
    }
  }
}

async function fetchText(address: string): Promise<Blob> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Blob([await response.text()], { type: 'text/plain' });
}

customElements.define('copy-markdown', CopyMarkdown);

declare global {
  interface HTMLElementTagNameMap {
    'copy-markdown': CopyMarkdown;
  }
}
