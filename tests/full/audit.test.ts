import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const npm = (args: readonly string[]) =>
  spawnSync('npm', args, { encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 2 ** 26 });

interface Audit {
  /** Set if the registry did not answer. */
  readonly error?: unknown;
  readonly message?: string;
  readonly vulnerabilities?: Record<string, { readonly severity: string }>;
}

test('dependencies have no known vulnerability that is high or critical', (context) => {
  const { vulnerabilities, message } = JSON.parse(npm(['audit', '--json']).stdout) as Audit;
  if (!vulnerabilities) {
    console.log(`Skipped: the registry does not support audits (${message ?? 'no answer'}).`);
    context.skip();
    return;
  }
  const serious = Object.entries(vulnerabilities).filter(([, { severity }]) => /high|critical/u.test(severity));
  expect(serious.map(([name, { severity }]) => `${name}: ${severity}`)).toEqual([]);
});

test('npm run sbom prints a CycloneDX list of all dependencies', () => {
  const { stdout, status } = npm(['run', '--silent', 'sbom']);
  expect(status).toBe(0);
  const { bomFormat, components } = JSON.parse(stdout) as { bomFormat: string; components: { name: string }[] };
  expect(bomFormat).toBe('CycloneDX');
  expect(components.map(({ name }) => name)).toContain('astro');
});
