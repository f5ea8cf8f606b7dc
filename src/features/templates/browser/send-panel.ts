import { keepInPlace, makeButton, makeLink } from '../../../lib/browser/controls.ts';
import { say } from '../../../lib/browser/copy.ts';
import { adoptStyles, child, make } from '../../../lib/browser/dom.ts';
import { download } from '../../../lib/browser/download.ts';
import { mailPrograms, toEml } from '../mail.ts';
import { applicationStore } from './application-store.ts';
import type { LetterCard } from './letter-card.ts';
import styles from './send-panel.css?inline';

adoptStyles(styles);

/**
 * Makes the button that opens and closes the list of ways to send a template. Escape closes the list, too, wherever the focus
 * is in the bar of actions. In the form, Escape closes the form alone.
 */
export function makeSendButton(card: LetterCard): HTMLButtonElement {
  const panel = make('ul', [], 'send-panel');
  const show = () => {
    button.ariaExpanded = String(!panel.hidden);
    if (!panel.hidden) panel.replaceChildren(...makeEntries(card));
  };
  const button = makeButton('Open in…', `: ${card.model.name}`, () => {
    keepInPlace(button, () => {
      if (!panel.isConnected) button.after(panel);
      panel.hidden = !panel.hidden;
      show();
    });
  });
  panel.hidden = true;
  show();
  applicationStore.addEventListener('change', () => {
    if (!panel.hidden) show();
  });
  child(card, '.template-actions').addEventListener('keydown', ({ key, isComposing }) => {
    if (key !== 'Escape' || isComposing || panel.hidden) return;
    panel.hidden = true;
    show();
    button.focus();
  });
  return button;
}

function makeEntries(card: LetterCard): HTMLElement[] {
  const { model } = card;
  const mail = { subject: model.text('subject'), body: model.text('body') };
  const about = `: ${model.name}`;
  const draft = makeButton('Download .eml', about, () => {
    download(toEml(mail), 'message/rfc822', `${card.id}.eml`);
  });
  const share = makeButton('Share', about, () => {
    navigator.share({ title: mail.subject, text: model.text('email') }).catch((error: unknown) => {
      // Not a failure: the reader may have closed the share sheet.
      if ((error as DOMException).name !== 'AbortError')
        say(child(card, '[role="status"]'), ['Sharing did not work.'], share);
    });
  });
  const caution = model.check('email');
  return [
    ...(caution === '' ? [] : [caution]),
    ...mailPrograms.map(({ name, address, longest }) => {
      const href = address(mail);
      return href.length > longest
        ? `Too long to open in ${name}. Copy it instead.`
        : makeLink(`Open in ${name}`, about, href);
    }),
    draft,
    ...('share' in navigator ? [share] : []),
  ].map((content) => make('li', [content]));
}
