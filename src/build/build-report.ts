export interface BuildFigures {
  readonly pages: number;
  /** Pages and Markdown files taken from the last build. */
  readonly kept: number;
  readonly templates: number;
  /** Social cards that this build drew. */
  readonly drawn: number;
  /** Social cards taken from the cache. */
  readonly reused: number;
  readonly bytes: number;
  /** Seconds of each phase of the build, in order. */
  readonly phases: ReadonlyMap<string, number>;
}

/** Formats the summary that a build prints at its end. */
export function buildReport({ pages, kept, templates, drawn, reused, bytes, phases }: BuildFigures): string {
  const seconds = [...phases.values()].reduce((sum, phase) => sum + phase, 0);
  return [
    `Built dist/ in ${seconds.toFixed(1)} seconds`,
    `  pages      ${pages}; ${kept} pages and Markdown files are those of the last build`,
    `  templates  ${templates}`,
    `  cards      ${drawn} drawn, ${reused} reused`,
    `  bytes      ${bytes.toLocaleString('en')}`,
    `  seconds    ${[...phases].map(([name, phase]) => `${name} ${phase.toFixed(1)}`).join(', ')}`,
  ].join('\n');
}

/** Advice by the cause of a failure: error codes of the system, and messages of native tools that print none. */
const ADVICE: readonly (readonly [RegExp, string])[] = [
  [/ENOSPC|EDQUOT|No space left|quota exceeded/iu, 'The disk is full. Free some space and build again.'],
  [/EFBIG|File too large/u, 'A file would exceed the size limit: see "ulimit -f".'],
  [/EROFS|Read-only file system/u, 'The disk is read-only.'],
  [/EACCES|EPERM|Permission denied/u, 'A file or folder cannot be written. Check its owner and permissions.'],
  [/EBUSY|ENOTEMPTY/u, 'A folder is in use by another program, or it is a mount point.'],
  [/Another build is running|EEXIST.*build\.lock/u, 'Wait until the other build ends, then build again.'],
  [/EXDEV/u, 'dist/ and .cache/ must be on the same disk.'],
];

/** Describes why a build failed: the message and advice if the cause is known, otherwise the stack. */
export function explainFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const advice = ADVICE.find(([pattern]) => pattern.test(error.message))?.[1];
  return advice === undefined ? (error.stack ?? error.message) : `${error.message}\n\n${advice}`;
}
