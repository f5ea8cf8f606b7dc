import { defineConfig } from '@playwright/test';
import { findBrowser } from '../tests/browser/helpers/find-browser.ts';

// Another one where two checkouts are tested at once.
const port = Number(process.env['TEST_PORT'] ?? 4400);

export default defineConfig({
  testDir: '../tests/browser',
  outputDir: '../test-results',
  fullyParallel: true,
  // A page of all templates takes axe a while where the machine is busy.
  timeout: 90_000,
  workers: '100%',
  forbidOnly: true,
  retries: 0,
  reporter: 'dot',
  use: {
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
    command: 'node src/commands/serve.ts',
    cwd: '..',
    env: { PORT: String(port) },
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
  },
});
