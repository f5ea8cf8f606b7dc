import { adoptStyles } from '../../../lib/browser/adopt-styles.ts';
import { makeButton, makeLink } from '../../../lib/browser/controls.ts';
import { say } from '../../../lib/browser/copy.ts';
import { child } from '../../../lib/browser/dom.ts';
import { download } from '../../../lib/browser/download.ts';
import { mailPrograms, toEml } from '../mail.ts';
import styles from './send-panel.css?inline';
import type { TemplateModel } from './template-model.ts';
import { valueStore } from './value-store.ts';

adoptStyles(styles);

/** Opens or closes the ways of sending a template; returns whether they are open now. */
export function toggleSendPanel(card: HTMLElement, model: TemplateModel): boolean {
  const panel = card.querySelector<HTMLElement>('.send-panel') ?? addPanel(card, model);
  panel.hidden = !panel.hidden;
  show(panel, card, model);
  return !panel.hidden;
}

function show(panel: HTMLElement, card: HTMLElement, model: TemplateModel): void {
  if (!panel.hidden) panel.replaceChildren(...entries(card, model));
}

function addPanel(card: HTMLElement, model: TemplateModel): HTMLElement {
  const panel = document.createElement('ul');
  panel.className = 'send-panel';
  panel.hidden = true;
  valueStore.addEventListener('change', () => {
    show(panel, card, model);
  });
  child(card, '[role="status"]').before(panel);
  return panel;
}

function entries(card: HTMLElement, model: TemplateModel): HTMLElement[] {
  const mail = { subject: model.text('subject'), body: model.text('body') };
  const about = `: ${model.name}`;
  const draft = makeButton('Download .eml', about, () => {
    download(toEml(mail), 'message/rfc822', `${card.id}.eml`);
  });
  const share = makeButton('Share', about, () => {
    navigator.share({ title: mail.subject, text: model.text('email') }).catch((error: unknown) => {
      // Closing the sheet is no failure.
      if ((error as DOMException).name !== 'AbortError') say(child(card, '[role="status"]'), 'Sharing did not work.');
    });
  });
  return [
    ...model.cautions('email'),
    ...mailPrograms.map(({ name, address, longest }) => {
      const href = address(mail);
      return href.length > longest
        ? `${name}: too long for a link (${href.length} of ${longest} characters). Copy it.`
        : makeLink(name, about, href);
    }),
    draft,
    ...('share' in navigator ? [share] : []),
  ].map((content) => {
    const entry = document.createElement('li');
    entry.append(content);
    return entry;
  });
}
