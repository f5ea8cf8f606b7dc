import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Debian's Chromium without windows. Tests run twice as fast in it, but it has no back/forward cache. */
export const HEADLESS_SHELL = '/usr/bin/chromium-headless-shell';

/** Usual paths of Chrome, Chromium and Edge, by platform. */
const INSTALLED: Readonly<Record<string, readonly string[]>> = {
  linux: [
    '/usr/bin/google-chrome',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
    String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
    String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
  ],
};

/** Finds the fastest browser for the tests. Undefined if there is none. */
export function findBrowser(): { executablePath: string } | undefined {
  return existsSync(HEADLESS_SHELL) ? { executablePath: HEADLESS_SHELL } : findWholeBrowser();
}

/** Finds a browser with windows and a back/forward cache: Playwright's own, or else an installed one. */
export function findWholeBrowser(): { executablePath: string } | undefined {
  const candidates = [chromium.executablePath(), ...(INSTALLED[process.platform] ?? [])];
  const executablePath = candidates.find((path) => existsSync(path));
  return executablePath === undefined ? undefined : { executablePath };
}
