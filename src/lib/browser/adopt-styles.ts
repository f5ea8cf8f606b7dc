/**
 * Styles of what scripts add: they come with the script, so that whoever only reads never fetches them. Browsers without
 * this show the same things unstyled.
 *
 * @param css A style sheet, imported with `?inline`.
 */
export function adoptStyles(css: string): void {
  if (!('adoptedStyleSheets' in document)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
