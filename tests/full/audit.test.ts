import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const npm = (args: readonly string[]) =>
  spawnSync('npm', args, { encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 2 ** 26 });

interface Audit {
  /** Where the registry did not answer. */
  readonly error?: unknown;
  readonly message?: string;
  readonly vulnerabilities?: Record<string, { readonly severity: string }>;
}

test('no dependency has a known vulnerability that matters', (context) => {
  const { vulnerabilities, message } = JSON.parse(npm(['audit', '--json']).stdout) as Audit;
  if (!vulnerabilities) {
    console.log(`The registry does not audit (${message ?? 'no answer'}): nothing is known about the dependencies.`);
    context.skip();
    return;
  }
  const serious = Object.entries(vulnerabilities).filter(([, { severity }]) => /high|critical/u.test(severity));
  expect(serious.map(([name, { severity }]) => `${name}: ${severity}`)).toEqual([]);
});

test('one command lists what the site is made of', () => {
  const { stdout, status } = npm(['run', '--silent', 'sbom']);
  expect(status).toBe(0);
  const { bomFormat, components } = JSON.parse(stdout) as { bomFormat: string; components: { name: string }[] };
  expect(bomFormat).toBe('CycloneDX');
  expect(components.map(({ name }) => name)).toContain('astro');
});
