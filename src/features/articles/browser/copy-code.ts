import styles from './copy-code.css?inline';
import { makeButton } from '../../../lib/browser/controls.ts';
import { adoptStyles, child } from '../../../lib/browser/dom.ts';
import { copyText } from '../../../lib/browser/copy.ts';

adoptStyles(styles);

/** Adds a button that copies a block of code or plain text. Reads the text before it adds anything. */
class CopyCode extends HTMLElement {
  connectedCallback(): void {
    const code = child(this, 'code');
    const text = code.textContent.replace(/\n$/u, '');
    if (this.querySelector('button')) return;
    const button = makeButton('Copy', ` ${this.dataset['name'] ?? ''}`, () => {
      copyText(text, button, child(this, '[role="status"]'), ['Copied']);
    });
    this.prepend(button);
  }
}

customElements.define('copy-code', CopyCode);

declare global {
  interface HTMLElementTagNameMap {
    'copy-code': CopyCode;
  }
}
