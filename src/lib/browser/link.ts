/**
 * A link whose name ends with what it is about, as `makeButton` names buttons. Links to other sites open beside this page:
 * what was filled in stays in view.
 *
 * @param label What everybody sees.
 * @param about What only a screen reader needs to hear; it follows the label.
 */
export function makeLink(label: string, about: string, href: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = label;
  link.setAttribute('aria-label', label + about);
  if (link.protocol.startsWith('http') && link.origin !== location.origin) {
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  }
  return link;
}
