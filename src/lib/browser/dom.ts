/** @throws {Error} naming the element and what it lacks: a mistake in its markup. The rest of the page goes on. */
export function child(element: Element, selector: string): HTMLElement {
  const found = element.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`<${element.localName}> needs a ${selector}.`);
  return found;
}

/** An element with what it holds. Texts stay texts. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  children: readonly (string | Node)[],
  className = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}
