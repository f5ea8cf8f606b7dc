/** A path from the root of the site, with one `*` at most, which stands for any text, slashes included. */
export type PathPattern = `/${string}`;

export function fits(path: string, pattern: PathPattern): boolean {
  const [start = '', end] = pattern.split('*');
  if (end === undefined) return path === pattern;
  return path.length >= start.length + end.length && path.startsWith(start) && path.endsWith(end);
}

/** The same as a regular expression that nginx and Vercel read alike, below a base. */
export function toRegExp(pattern: PathPattern, base: string): string {
  return below(base, pattern)
    .replace(/[.+?^${}()|[\]\\]/gu, String.raw`\$&`)
    .replace('*', '.*');
}

/** A path or pattern of the site as a host sees it. */
export function below(base: string, path: string): string {
  return base.slice(0, -1) + path;
}
