import styles from './copy-markdown.css?inline';
import { makeButton } from '../../../lib/browser/controls.ts';
import { adoptStyles, child } from '../../../lib/browser/dom.ts';
import { say } from '../../../lib/browser/copy.ts';

adoptStyles(styles);

/** Copies the file that its link leads to. The file is fetched when the button is pressed, and not before. */
class CopyMarkdown extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('button')) return;
    child(this, 'a').after(makeButton('Copy as Markdown', '', () => void this.#copy()));
  }

  async #copy(): Promise<void> {
    const status = child(this, '[role="status"]');
    const { href } = child(this, 'a') as HTMLAnchorElement;
    try {
      // Safari forgets the click at the first `await`: the clipboard is handed the promise.
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': fetchText(href) })]);
      say(status, 'Copied');
    } catch {
      say(status, 'That did not work here. The link shows the same text, to select and copy.');
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
