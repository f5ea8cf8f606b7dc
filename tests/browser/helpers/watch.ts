import { expect, type Page } from '@playwright/test';

/** What must not happen on any page, recorded from now on. */
export interface Watch {
  /** Fails when anything was said in the console, a policy was violated, or another host was asked for something. */
  readonly expectSilence: () => void;
}

export async function watch(page: Page, baseURL: string | undefined): Promise<Watch> {
  const complaints: string[] = [];
  await page.exposeFunction('reportViolation', (text: string) => complaints.push(text));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      (window as unknown as { reportViolation(text: string): void }).reportViolation(
        `${violatedDirective} refuses ${blockedURI} ${sample}`,
      );
    });
  });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const url = new URL(request.url());
    // Drafts of mails are made in the page.
    if (url.origin !== baseURL && url.protocol !== 'blob:') complaints.push(`asks ${url.href}`);
  });
  return {
    expectSilence() {
      // The browser's own word about a page that is not there.
      expect(complaints.filter((text) => !text.includes('404 (Not Found)'))).toEqual([]);
    },
  };
}
