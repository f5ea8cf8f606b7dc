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

/** What stands in the way of a build. The system says it by a code, tools that are no JavaScript in their own words. */
const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [/ENOSPC|EDQUOT|No space left|quota exceeded/iu, 'The disk is full. Make room and build again.'],
  [/EFBIG|File too large/u, 'A file would be larger than the system allows: see "ulimit -f".'],
  [/EROFS|Read-only file system/u, 'This disk cannot be written to.'],
  [/EACCES|EPERM|Permission denied/u, 'A file or folder may not be written: see whom it belongs to.'],
  [/EBUSY|ENOTEMPTY/u, 'A folder is in use by another program, or another disk stands in its place.'],
  [/Another build is running/u, 'Wait until it ends. If there is none, delete .cache/build.lock.'],
  [/EXDEV/u, 'dist/ and .cache/ have to be on one disk.'],
];

/** Why a build failed: a sentence where the system is the reason, else everything there is to know. */
export function explainFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const sentence = SENTENCES.find(([pattern]) => pattern.test(error.message))?.[1];
  return sentence === undefined ? (error.stack ?? error.message) : `${error.message}\n\n${sentence}`;
}
