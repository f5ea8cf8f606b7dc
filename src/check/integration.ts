import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from './check-content.ts';
import { reportText } from './report.ts';
import type { Deployment } from '../deployment.ts';
import { showInBrowser } from './overlay.ts';

/**
 * Runs the authors' check before Astro reads the content. A build with errors ends here, with all of them; Astro itself
 * would stop at the first bad file, without a line. In `npm run dev` they are printed whenever the content changes, and
 * shown in the browser above the page.
 */
export function check(where: Pick<Deployment, 'site' | 'base' | 'today'>): AstroIntegration {
  let isBuild = false;
  let root = '';
  const run = async () => {
    const problems = await checkContent(root, where);
    if (problems.length > 0) console.error(`\n${reportText(problems)}\n`);
    return problems;
  };
  return {
    name: 'check',
    hooks: {
      'astro:config:setup': ({ command }) => {
        isBuild = command === 'build';
      },
      'astro:config:done': async ({ config }) => {
        root = fileURLToPath(config.root);
        if (!isBuild) return;
        const problems = await run();
        if (problems.every(({ severity }) => severity !== 'error')) return;
        console.error('Nothing was built: mend the errors above first.');
        process.exit(1);
      },
      'astro:server:setup': ({ server }) => {
        showInBrowser(server, root, run);
      },
    },
  };
}
