/** Makes sure that there is a browser for the tests. If none is found, installs Debian's, or else Playwright's. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findWholeBrowser, HEADLESS_SHELL } from './find-browser.ts';

const isDebianRoot = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

if (isDebianRoot && (!findWholeBrowser() || !existsSync(HEADLESS_SHELL))) {
  const packages = ['chromium', 'chromium-headless-shell', 'fonts-liberation'];
  console.log('Installing Chromium for the browser tests …');
  run('apt-get', ['update', '--quiet=2']);
  run('apt-get', ['install', '--yes', '--quiet=2', '--no-install-recommends', ...packages]);
}
if (!findWholeBrowser()) run('npx', ['playwright', 'install', 'chromium']);
if (!findWholeBrowser()) {
  console.error('The browser tests need Chrome, Chromium or Edge. Install one of them and run npm test again.');
  process.exit(1);
}

/** Runs an installer without output. A failure is not an error yet, because another installer may work. */
function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, {
    stdio: 'ignore',
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
