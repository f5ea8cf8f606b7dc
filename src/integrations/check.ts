import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../check/check-content.ts';
import { reportText } from '../check/report-text.ts';

/**
 * Runs the authors' check before Astro reads the content. A build with errors ends here, with all of them; Astro itself
 * would stop at the first bad file, without a line. In `npm run dev` they are printed, and the site goes on.
 */
export function check(): AstroIntegration {
  let isBuild = false;
  return {
    name: 'check',
    hooks: {
      'astro:config:setup': ({ command }) => {
        isBuild = command === 'build';
      },
      'astro:config:done': async ({ config }) => {
        const problems = await checkContent(fileURLToPath(config.root));
        if (problems.length > 0) console.error(`\n${reportText(problems)}\n`);
        if (isBuild && problems.some(({ severity }) => severity === 'error')) {
          console.error('Nothing was built: mend the errors above first.');
          process.exit(1);
        }
      },
    },
  };
}
