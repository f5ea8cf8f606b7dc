import { defineConfig } from '@playwright/test';
import { findBrowser } from '../tests/browser/helpers/find-browser.ts';

// Set another port to test two checkouts at once.
const port = Number(process.env['TEST_PORT'] ?? 4400);

export default defineConfig({
  testDir: '../tests/browser',
  outputDir: '../test-results',
  fullyParallel: true,
  // axe takes a while on the page of all templates when the machine is busy.
  timeout: 90_000,
  workers: '100%',
  forbidOnly: true,
  retries: 0,
  reporter: 'dot',
  use: {
    // Chromium without windows asks for this permission even of the page in front.
    permissions: ['clipboard-write'],
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      ...findBrowser(),
      // Root in a container has no sandbox; the rest keeps the browser from calling home.
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node tests/helpers/serve-fixture-site.ts',
    // The first start builds the fixture site.
    timeout: 180_000,
    cwd: '..',
    env: { PORT: String(port) },
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
  },
});
