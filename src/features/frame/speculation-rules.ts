/**
 * Makes browsers prerender a page when a pointer rests on its link or a finger touches it, so that it opens at once.
 * Browsers don't do this for readers who save data. Files and anchors on the same page are not prerendered.
 *
 * @param base Path below which the site is, with a slash at both ends. Links to pages of the site begin with it.
 */
export function speculationRules(base: string): string {
  const page = { selector_matches: `[href^='${base}']:not([href*='.'])` };
  return JSON.stringify({ prerender: [{ where: page, eagerness: 'moderate' }] });
}
