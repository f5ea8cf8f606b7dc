import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Tags that arrive one by one: about what the first screen shows. */
const SINGLE = 150;
/** Tags of each later piece. */
const TAGS = 50;
/** Pause after each piece in milliseconds: the browser shows what it has. */
const PAUSE = 25;

export interface SlowServer {
  readonly origin: string;
  readonly close: () => void;
}

/** Passes on what the site at `origin` serves. Pages arrive in pieces, each of whole tags, as on a poor connection. */
export async function serveSlowly(origin: string): Promise<SlowServer> {
  const server = createServer((request, response) => {
    void passOn(`${origin}${request.url}`, response);
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function passOn(url: string, response: ServerResponse): Promise<void> {
  const answer = await fetch(url, { redirect: 'manual' });
  const type = answer.headers.get('content-type') ?? '';
  response.writeHead(answer.status, { 'content-type': type });
  if (type.startsWith('text/html'))
    for (const piece of cut(await answer.text())) {
      response.write(piece);
      await sleep(PAUSE);
    }
  else response.write(Buffer.from(await answer.arrayBuffer()));
  response.end();
}

/** The head is one piece, as nothing is shown before its end. Text stays whole, as the rest of a word wraps it anew. */
function cut(html: string): string[] {
  const [head = '', body = ''] = html.split(/(?=<body)/u);
  const tags = body.split(/(?<=>)(?=<)/u);
  const pieces = [head, ...tags.slice(0, SINGLE)];
  for (let start = SINGLE; start < tags.length; start += TAGS) pieces.push(tags.slice(start, start + TAGS).join(''));
  return pieces;
}
