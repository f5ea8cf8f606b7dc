import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSite } from '../helpers/built-site.ts';
import { ensureFixtureSite } from '../helpers/fixture-site.ts';

const REQUESTS = 50_000;
const CONNECTIONS = 100;
const ROUNDS = 10;

/**
 * Code to run in the server: on a signal it collects garbage and reports the remaining memory in megabytes. Buffers
 * outside the heap are freed only after the collection that finds them, so it collects several times.
 */
const tellMemory = `
  process.on('SIGUSR2', async () => {
    for (let turn = 0; turn < 5; turn++) {
      gc();
      await new Promise((done) => setTimeout(done, 50));
    }
    const { heapUsed, external, rss } = process.memoryUsage();
    process.send([heapUsed + external, rss].map((bytes) => Math.round(bytes / 2 ** 20)));
  });`;

let server: ChildProcess;
let port: number;
const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });

const fixture = await ensureFixtureSite('plain');

/** Paths of all pages and files of the site. */
const paths = [
  ...[...readSite(join(fixture, 'dist'), 'http://localhost', '/', 0).files].filter((file) => !file.startsWith('/_')),
].map((file) => file.replace(/index\.html$/u, ''));

beforeAll(async () => {
  port = await freePort();
  const tell = `--import=data:text/javascript,${encodeURIComponent(tellMemory)}`;
  server = spawn(process.execPath, ['--expose-gc', tell, 'src/commands/serve.ts'], {
    cwd: fixture,
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  while (server.exitCode === null && (await ask('/').catch(() => 0)) !== 200) await setTimeout(100);
});

afterAll(() => {
  server.kill();
  agent.destroy();
});

test(`${REQUESTS} requests over ${CONNECTIONS} connections cause no error and no memory growth`, async () => {
  const statuses = new Map<number, number>();
  const memory: (readonly [kept: number, resident: number])[] = [];
  const started = performance.now();
  let sent = 0;
  const client = async (until: number) => {
    while (sent < until) {
      const number = sent++;
      const path = number % 50 === 0 ? '/no/such/page/' : (paths[number % paths.length] ?? '/');
      const status = await ask(path);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  };
  // Measure between rounds: a response being written is not a leak.
  while (sent < REQUESTS) {
    const until = sent + REQUESTS / ROUNDS;
    await Promise.all(Array.from({ length: CONNECTIONS }, () => client(until)));
    memory.push(await askMemory());
  }
  const seconds = Math.round((performance.now() - started) / 1000);
  const told = memory.map((pair) => pair.join('/')).join(', ');
  console.log(`${REQUESTS} requests in ${seconds} s; memory after each round, kept and resident: ${told} MB`);
  const { 200: found = 0, 301: redirected = 0, ...others } = Object.fromEntries(statuses);
  expect(found + redirected).toBe(REQUESTS - REQUESTS / 50);
  expect(others).toEqual({ 404: REQUESTS / 50 });
  const kept = memory.map(([megabytes]) => megabytes);
  // A leak grows from round to round. The first rounds may hold what is freed later.
  expect(kept.at(-1)).toBeLessThan(Math.min(...kept.slice(0, ROUNDS / 2)) + 4);
  expect(server.exitCode).toBeNull();
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}

/** Requests a path, reads the whole response, and returns its status. */
function ask(path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { 'Accept-Encoding': 'br' };
    get({ port, path: encodeURI(path), agent, headers }, (response) => {
      response.resume().once('end', () => {
        resolve(response.statusCode ?? 0);
      });
    }).once('error', reject);
  });
}

function askMemory(): Promise<[number, number]> {
  return new Promise((resolve) => {
    server.once('message', resolve);
    server.kill('SIGUSR2');
  });
}
