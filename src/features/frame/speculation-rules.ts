/**
 * Pages that browsers make ready when a pointer rests on a link or a finger comes down on it, so that they are there at
 * once. Browsers leave it where readers save data. Files, and places on the same page, are not made ready.
 *
 * @param base Path below which the site stands, with a slash at both ends.
 */
export function speculationRules(base: string): string {
  const page = {
    and: [
      { href_matches: `${base}*` },
      { not: { href_matches: `${base}*.*` } },
      { not: { selector_matches: '[href^="#"]' } },
    ],
  };
  return JSON.stringify({ prerender: [{ where: page, eagerness: 'moderate' }] });
}
