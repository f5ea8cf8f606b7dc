import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostileRequests } from './hostile-requests.ts';
import { startServer } from './sample-site.ts';

let folder: string;
let server: Server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  for (const name of ['dist', 'dist-old']) mkdirSync(join(folder, name));
  for (const name of ['secret.txt', 'dist-old/secret.txt']) writeFileSync(join(folder, name), 'A SECRET');
  writeFileSync(join(folder, 'dist/index.html'), '<!doctype html>home');
  writeFileSync(join(folder, 'dist/404.html'), '<!doctype html>not found');
  for (const name of ['_headers', '_redirects']) writeFileSync(join(folder, 'dist', name), '');
  ({ server } = await startServer(join(folder, 'dist')));
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

test('the list has at least 200 hostile requests', () => {
  expect(new Set(hostileRequests).size).toBeGreaterThanOrEqual(200);
});

test.each(hostileRequests)('%j', async (request) => {
  const response = await send(request);
  expect(response).toMatch(/^HTTP\/1\.1 40[04] /u);
  expect(response).not.toMatch(/A SECRET|root:|\r\nSet-Cookie/u);
});

test('the server still answers afterwards', async () => {
  const response = await send('GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
  expect(response).toMatch(/^HTTP\/1\.1 200 OK\r\n/u);
});

/** Sends bytes unchanged, and reads until the server closes the connection. */
function send(request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect((server.address() as AddressInfo).port, 'localhost', () => {
      socket.write(Buffer.from(request, 'latin1'));
    });
    socket.setEncoding('latin1');
    socket.on('data', (data: string) => {
      answer += data;
    });
    socket.once('close', () => {
      resolve(answer);
    });
    socket.once('error', reject);
  });
}
