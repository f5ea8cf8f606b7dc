/** Serves dist/ on localhost; the second half of `npm start`. Takes PORT, and the next free port where it is taken. */
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPublishedFiles } from '../check/published-files.ts';
import { readDeployment } from '../domain/deployment.ts';
import { redirects } from '../domain/redirects.ts';
import { createSiteServer } from '../host/site-server.ts';

const FIRST_PORT = 4321;
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'dist');
const { base, today } = readDeployment(process.env, new Date());

// A build swaps dist/ while it is served: a file may be gone between looking and reading.
process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'ENOENT') throw error;
});

const server = createSiteServer({ folder, base, redirects: redirects(await readPublishedFiles(root, today)) });

let port = Number(process.env['PORT'] ?? FIRST_PORT);
while (!(await listen(port))) {
  console.log(`Port ${port} is taken. Trying ${port + 1} …`);
  port++;
}
console.log(`\nThe site is at http://localhost:${port}${base} (stop with Ctrl+C)`);

/** Resolves to whether the port was free. */
async function listen(port: number): Promise<boolean> {
  try {
    server.listen(port);
    await once(server, 'listening');
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return false;
    throw error;
  }
}
