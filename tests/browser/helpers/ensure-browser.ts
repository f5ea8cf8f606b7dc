/** Makes sure that there is a browser for the tests. If none is found, installs Debian's, or else Playwright's. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser.ts';

const isDebianRoot = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

if (!findBrowser() && isDebianRoot) {
  console.log('Installing Chromium for the browser tests …');
  run('apt-get', ['update', '--quiet=2']);
  run('apt-get', ['install', '--yes', '--quiet=2', '--no-install-recommends', 'chromium', 'fonts-liberation']);
}
if (!findBrowser()) run('npx', ['playwright', 'install', 'chromium']);
if (!findBrowser()) {
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
