import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// As authors and hosts run it: packages' builds for development stop with an assertion where the others go on.
process.env['NODE_ENV'] = 'production';

export default defineConfig({
  test: {
    // A missing expectation fails; `npm run unit -- --update` writes it.
    update: 'none',
    root: fileURLToPath(new URL('..', import.meta.url)),
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/browser/**', 'tests/full/**'],
          // Properties try many cases, and the machine may be busy.
          testTimeout: 60_000,
        },
      },
      // What takes minutes. One file after the other: some of them measure.
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
      // Reads dist/, which has to be built.
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/site/setup.ts',
          testTimeout: 120_000,
        },
      },
    ],
  },
});
