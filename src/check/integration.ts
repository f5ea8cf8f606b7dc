import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from './check-content.ts';
import type { Where } from './checked-article.ts';
import { showInBrowser } from './overlay.ts';
import { reportText } from './report.ts';

/**
 * Runs the authors' check before Astro reads the content. Errors stop the build, and all of them are printed; Astro
 * itself would stop at the first bad file and name no line. In `npm run dev` findings are printed whenever the content
 * changes, and errors are shown in the browser above the page.
 */
export function check(where: Where): AstroIntegration {
  let isBuild = false;
  let root = '';
  const run = async () => {
    const findings = await checkContent(root, where);
    if (findings.length > 0) console.error(`\n${reportText(findings)}\n`);
    return findings;
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
        const findings = await run();
        if (findings.every(({ severity }) => severity !== 'error')) return;
        console.error('Build stopped. Fix the errors above first.');
        process.exit(1);
      },
      'astro:server:setup': ({ server }) => {
        showInBrowser(server, root, run);
      },
    },
  };
}
