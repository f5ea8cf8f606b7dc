import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from './check-content.ts';
import type { Where } from './checked-article.ts';
import type { Finding } from './finding.ts';
import { showInBrowser } from './overlay.ts';
import { isError, reportBriefly, reportChange } from './report.ts';

/**
 * Runs the authors' check before Astro reads the content. Errors stop the build, and all of them are printed; Astro
 * itself would stop at the first bad file and name no line. Warnings are counted on one line. In `npm run dev` the check
 * runs whenever the content changes, and errors are shown in the browser above the page.
 */
export function check(where: Where): AstroIntegration {
  let isBuild = false;
  let root = '';
  return {
    name: 'check',
    hooks: {
      'astro:config:setup': ({ command }) => {
        isBuild = command === 'build';
      },
      'astro:config:done': async ({ config }) => {
        root = fileURLToPath(config.root);
        if (!isBuild) return;
        const findings = await checkContent(root, where);
        print(reportBriefly(findings));
        if (!findings.some(isError)) return;
        console.error('Build stopped. Fix the errors above first.');
        process.exit(1);
      },
      'astro:server:setup': ({ server }) => {
        let before: readonly Finding[] | undefined;
        const run = async (saved: ReadonlySet<string>) => {
          const now = await checkContent(root, where);
          print(before ? reportChange(before, now, saved) : reportBriefly(now));
          return (before = now);
        };
        showInBrowser(server, root, run);
      },
    },
  };
}

function print(report: string): void {
  if (report !== '') console.error(`\n${report}\n`);
}
