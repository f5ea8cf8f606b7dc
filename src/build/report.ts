export interface BuildFigures {
  readonly pages: number;
  readonly templates: number;
  /** Social cards that were drawn, and those that the last build had drawn already. */
  readonly drawn: number;
  readonly reused: number;
  readonly bytes: number;
  readonly seconds: number;
}

/** What a build says in the end. */
export function buildReport({ pages, templates, drawn, reused, bytes, seconds }: BuildFigures): string {
  return [
    `Built dist/ in ${seconds.toFixed(1)} seconds`,
    `  pages      ${pages}`,
    `  templates  ${templates}`,
    `  cards      ${drawn} drawn, ${reused} reused`,
    `  bytes      ${bytes.toLocaleString('en')}`,
  ].join('\n');
}
