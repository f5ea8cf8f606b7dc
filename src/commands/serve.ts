/** Serves dist/ for `npm start`, on PORT or the next free port. */
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { readDeployment } from '../deployment.ts';
import { createSiteServer } from '../host/site-server.ts';
import { orExit } from './or-exit.ts';
import { readPort } from './read-port.ts';

const folder = fileURLToPath(new URL('../../dist', import.meta.url));
const { base } = orExit(() => readDeployment(process.env, new Date()));

const server = createSiteServer({ folder, base });

let port = orExit(() => readPort(process.env));
while (!(await listen(port))) {
  console.log(`Port ${port} is taken. Trying ${port + 1} …`);
  port++;
}
console.log(`\nThe site is at http://localhost:${port}${base} (stop with Ctrl+C)`);

/** Resolves to false if the port is taken. */
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
