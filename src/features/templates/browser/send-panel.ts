import { makeButton, makeLink } from '../../../lib/browser/controls.ts';
import { say } from '../../../lib/browser/copy.ts';
import { adoptStyles, child, make } from '../../../lib/browser/dom.ts';
import { download } from '../../../lib/browser/download.ts';
import { mailPrograms, toEml } from '../mail.ts';
import { applicationStore } from './application-store.ts';
import type { LetterCard } from './letter-card.ts';
import styles from './send-panel.css?inline';

adoptStyles(styles);

/** Opens or closes the list of ways to send a template. Returns whether it is open now. */
export function toggleSendPanel(card: LetterCard): boolean {
  const panel = card.querySelector<HTMLElement>('.send-panel') ?? addPanel(card);
  panel.hidden = !panel.hidden;
  show(panel, card);
  return !panel.hidden;
}

function show(panel: HTMLElement, card: LetterCard): void {
  if (!panel.hidden) panel.replaceChildren(...makeEntries(card));
}

function addPanel(card: LetterCard): HTMLElement {
  const panel = make('ul', [], 'send-panel');
  panel.hidden = true;
  applicationStore.addEventListener('change', () => {
    show(panel, card);
  });
  child(card, '.template-actions').prepend(panel);
  return panel;
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
      if ((error as DOMException).name !== 'AbortError') say(child(card, '[role="status"]'), 'Sharing did not work.');
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
