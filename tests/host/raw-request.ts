import { request, type IncomingHttpHeaders } from 'node:http';

export interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

interface Options {
  readonly method?: string;
  readonly headers?: Record<string, string>;
}

/** Sends a request as it is: `fetch` would normalize the path, add headers and decode the response. */
export function ask(origin: string, path: string, { method = 'GET', headers = {} }: Options = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(origin, { path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) });
      });
    })
      .once('error', reject)
      .end();
  });
}
