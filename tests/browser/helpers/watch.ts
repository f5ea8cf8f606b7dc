import { expect, type Page } from '@playwright/test';

/** Recorder of console messages, policy violations and requests to other hosts. */
export interface Watch {
  /** Fails if anything was recorded. */
  readonly expectSilence: () => void;
}

export async function watch(page: Page, baseURL: string | undefined): Promise<Watch> {
  const complaints: string[] = [];
  await page.exposeFunction('reportViolation', (text: string) => complaints.push(text));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      (window as unknown as { reportViolation(text: string): void }).reportViolation(
        `${violatedDirective} blocks ${blockedURI} ${sample}`,
      );
    });
  });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const url = new URL(request.url());
    // Mail drafts are blobs that the page makes.
    if (url.origin !== baseURL && url.protocol !== 'blob:') complaints.push(`requests ${url.href}`);
  });
  return {
    expectSilence() {
      // Browsers log an error for a missing page, and for a transition that comes after the page has been shown.
      expect(complaints.filter((text) => !/404 \(Not Found\)|Transition was aborted/u.test(text))).toEqual([]);
    },
  };
}
