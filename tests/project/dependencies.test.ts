import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Package {
  readonly version?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
const lock = readFileSync('package-lock.json', 'utf8');
const { packages } = JSON.parse(lock) as { packages: Record<string, Package> };
const installed = Object.entries(packages).filter(([path]) => path !== '');

test.each(['dependencies', 'devDependencies', 'optionalDependencies'])('%s name exact versions', (group) => {
  const versions = Object.entries(manifest[group] ?? {});
  expect(versions.length).toBeGreaterThan(5);
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/u.test(version))).toEqual([]);
});

test('the lock file has a hash for every package, and no addresses', () => {
  expect(installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
  expect(lock).not.toMatch(/"resolved"|https?:\/\/registry/u);
});

test('install scripts are off, and the packages that have one are listed', () => {
  expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/mu);
  const wanting = installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
  expect(wanting.sort()).toEqual(['node_modules/esbuild']);
});

describe.each(readdirSync('.github/workflows'))('workflow %s', (file) => {
  const source = readFileSync(join('.github/workflows', file), 'utf8');
  const workflow = parse(source) as {
    permissions: unknown;
    on: Record<string, unknown>;
    jobs: Record<string, { permissions?: Record<string, string>; steps: { uses?: string }[] }>;
  };
  const jobs = Object.entries(workflow.jobs);

  test('gives each job the least permissions', () => {
    expect(workflow.permissions).toEqual({});
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    for (const [name, { permissions = {} }] of jobs) {
      const writes = Object.entries(permissions).filter(([, level]) => level === 'write');
      expect(writes.map(([scope]) => scope)).toEqual(name === 'deploy' ? ['pages', 'id-token'] : []);
    }
  });

  test('pins every action to a commit', () => {
    const uses = jobs.flatMap(([, { steps }]) => steps.flatMap(({ uses }) => (uses === undefined ? [] : [uses])));
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((action) => !/@[\da-f]{40}$/u.test(action))).toEqual([]);
  });

  test('does not run text that outsiders can write', () => {
    expect(source).not.toMatch(/\$\{\{\s*github\.(?:event|head_ref)/u);
  });
});
