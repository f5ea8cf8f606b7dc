/** The start of a link's or a picture's tag up to its address, and the address. */
const ADDRESS = /(<(?:a|img)(?=\s)(?:[^<>"']|"[^"]*"|'[^']*')*?\s(?:href|src)\s*=\s*["']?)([^\s"'<>]+)/giu;

/** The addresses of links and pictures in raw HTML. */
export function htmlAddresses(html: string): string[] {
  return Array.from(html.matchAll(ADDRESS), ([, , href = '']) => href);
}

/** Raw HTML with other addresses in its links and pictures. All else stays as the author typed it. */
export function mapHtmlAddresses(html: string, map: (href: string) => string): string {
  return html.replace(ADDRESS, (_, start: string, href: string) => start + map(href));
}
