import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Authors and hosts run production builds. Development builds of some packages stop at an assertion.
process.env['NODE_ENV'] = 'production';

export default defineConfig({
  test: {
    // A missing expectation fails; `npm run unit -- --update` writes it.
    update: 'none',
    maxWorkers: '100%',
    root: fileURLToPath(new URL('..', import.meta.url)),
    projects: [
      {
        // No unit test depends on what the owner has written in src/site.ts.
        resolve: {
          alias: [
            {
              find: /^(?:\.{1,2}\/)+(?:src\/)?site\.ts$/u,
              replacement: fileURLToPath(new URL('../tests/fixtures/unit-site.ts', import.meta.url)),
            },
          ],
        },
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/content/**', 'tests/browser/**', 'tests/full/**'],
          // Properties try many cases, and the machine may be busy.
          testTimeout: 60_000,
          // Loading the modules once for all files saves 30 of 110 s.
          isolate: false,
        },
      },
      // Tests that take minutes. One file at a time, as some of them measure.
      {
        test: {
          name: 'full',
          include: ['tests/full/**/*.test.ts', 'tests/hostile/**/*.test.ts'],
          env: { HOSTILE_CASES: '10000' },
          testTimeout: 600_000,
          hookTimeout: 600_000,
          fileParallelism: false,
        },
      },
      // Builds two sites from tests/fixtures/site, and reads them.
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/site/setup.ts',
          testTimeout: 120_000,
        },
      },
      // Reads content/ and dist/, which `npm run build` writes. The only project that looks at the owner's content.
      {
        test: {
          name: 'content',
          include: ['tests/content/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
    ],
  },
});
