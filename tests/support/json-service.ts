import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { listen } from './loopback.ts';

/** One request to a service. */
export interface Asked {
  path: string;
  headers: Record<string, string | string[] | undefined>;
  body: unknown;
}

/** An answer that refuses: a status, and JSON that says why. */
export class Refusal {
  readonly status: number;
  readonly why: unknown;

  constructor(status: number, why: unknown) {
    this.status = status;
    this.why = why;
  }
}

/**
 * Starts a service on this machine that answers JSON until the test ends; a number is a status without answer, and a promise
 * is waited for.
 */
export async function startService(answer: (asked: Asked, count: number) => unknown) {
  const asked: Asked[] = [];
  const port = await listen(
    createServer((request, response) => {
      const body = request.method === 'POST' ? json(request) : Promise.resolve(undefined);
      void body.then(async (sent) => {
        const one = { path: request.url ?? '', headers: request.headers, body: sent };
        const said = await answer(one, asked.push(one));
        if (typeof said === 'number') response.writeHead(said).end('no');
        else if (said instanceof Refusal) response.writeHead(said.status).end(JSON.stringify(said.why));
        else response.end(JSON.stringify(said));
      });
    }),
  );
  return { url: `http://127.0.0.1:${port}`, asked };
}
