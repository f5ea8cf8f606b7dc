/** Says that an element lacks a child that its code needs: a mistake in its markup. */
class ElementError extends Error {
  override name = 'ElementError';
}

/**
 * Finds a descendant that must be there.
 *
 * @throws {ElementError} if it is missing. The rest of the page keeps working.
 */
export function child(element: Element, selector: string): HTMLElement {
  const found = element.querySelector<HTMLElement>(selector);
  if (!found) throw new ElementError(`<${element.localName}> needs a ${selector}.`);
  return found;
}

/** Makes an element. Strings become text, never markup. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  children: readonly (string | Node)[] = [],
  className = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}

/**
 * Adds a style sheet to the page. The styles of what scripts add come with the script, so that a page without them stays
 * small. Browsers without adopted style sheets show the same content unstyled.
 *
 * @param css A style sheet imported with `?inline`.
 */
export function adoptStyles(css: string): void {
  if (!('adoptedStyleSheets' in document)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
