import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A missing expectation fails; `npm run unit -- --update` writes it.
    update: 'none',
    root: new URL('..', import.meta.url).pathname,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/browser/**'],
          // The first word that is looked up reads the dictionaries.
          testTimeout: 60_000,
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
