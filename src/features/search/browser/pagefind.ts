import type { IndexedGuide } from '../result.ts';

/** What is used of Pagefind in the browser; the package has types for Node alone. https://pagefind.app/docs/api/ */
export interface Pagefind {
  /** @param text Null finds everything that passes the filters. */
  search(text: string | null, options: { filters: Readonly<Record<string, string>> }): Promise<PagefindResponse>;
}

interface PagefindResponse {
  readonly results: readonly PagefindResult[];
  /** Number of results without the filters. */
  readonly unfilteredResultCount: number;
}

interface PagefindResult {
  /** Numbers of the words that were found. */
  readonly words: readonly number[];
  readonly data: () => Promise<IndexedGuide>;
}

interface PagefindModule {
  createInstance(options: { noWorker: boolean }): Pagefind & { init(): Promise<void> };
}

/** Fetches Pagefind from the folder of the index. Its worker would only log an error under a strict policy. */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  const address = new URL(`${folder}pagefind.js`, location.href).href;
  const module = (await import(/* @vite-ignore */ address)) as PagefindModule;
  const pagefind = module.createInstance({ noWorker: true });
  await pagefind.init();
  return pagefind;
}
