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
