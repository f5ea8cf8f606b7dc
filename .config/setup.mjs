/**
 * Prepares the project: installs the dependencies if they are missing or older than the lock file, and makes sure that Node
 * is new enough for Astro. It runs before anything is installed, on Node 20, so it is plain JavaScript and imports no
 * packages.
 *
 * The dependencies bring their own Node (the `node-*` optional dependencies in package.json). npm puts
 * `node_modules/.bin` first on the PATH of every script, so the commands after this file run on that Node.
 */
import { spawnSync } from 'node:child_process';
import { rmSync, statSync, utimesSync } from 'node:fs';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = new URL('..', import.meta.url);
const installedMark = new URL('node_modules/.package-lock.json', root);

if (!isInstalled()) {
  console.log('Installing dependencies (about a minute the first time) …');
  const status = runNpm(['install', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0) fail('The dependencies could not be installed. The errors of npm are above.');
  const now = new Date();
  utimesSync(installedMark, now, now);
}
if (!hasFittingNode()) {
  // On systems that the bundled Node was not built for (such as Alpine), it is installed but does not start. Remove it,
  // so that the system's own Node is found.
  for (const name of ['node', 'node.cmd', 'node.ps1'])
    rmSync(new URL(`node_modules/.bin/${name}`, root), { force: true });
  if (!hasFittingNode())
    fail('This project needs Node 22.12 or newer: install it from https://nodejs.org and try again.');
}

/** npm writes this copy of the lock file last, so an interrupted installation does not count. */
function isInstalled() {
  const installed = modified(installedMark);
  return ['package.json', 'package-lock.json'].every((file) => modified(new URL(file, root)) <= installed);
}

/** @param {URL} file */
function modified(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** @param {string[]} args */
function runNpm(args) {
  const npm = process.env['npm_execpath'];
  const options = { cwd: root, stdio: 'inherit' };
  return npm
    ? spawnSync(process.execPath, [npm, ...args], options).status
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' }).status;
}

/** Checks the Node that the next command of the npm script will run on. */
function hasFittingNode() {
  const env = {
    ...process.env,
    PATH: fileURLToPath(new URL('node_modules/.bin', root)) + delimiter + (process.env['PATH'] ?? ''),
  };
  const { stdout } = spawnSync('node --version', { cwd: root, env, encoding: 'utf8', shell: true });
  const [major = 0, minor = 0] = stdout.replace('v', '').split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 12);
}

/** @param {string} sentence */
function fail(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}
