import { createServer, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { askJson } from '../../../scripts/adapters/chat/ask-json.ts';
import { chatClient } from '../../../scripts/adapters/chat/chat-client.ts';
import { listModels } from '../../../scripts/adapters/chat/find-local-server.ts';
import { loopbackTransport } from '../../../scripts/adapters/chat/loopback.ts';
import { tokensOfDay } from '../../../scripts/adapters/chat/token-count.ts';
import { startService } from '../../support/json-service.ts';
import { listen } from '../../support/loopback.ts';
import { makeTemporary } from '../../support/run-folder.ts';

/** Bytes after which a server gives up, so that a client without a limit fails instead of taking all memory. */
const GIVES_UP = 64 * 2 ** 20;

/** The start of a good answer, that goes on and on. */
function endless(response: ServerResponse): void {
  const piece = Buffer.alloc(2 ** 16, ' ');
  let sent = 0;
  const more = () => {
    while (!response.destroyed) {
      sent += piece.length;
      if (sent > GIVES_UP) return void response.end();
      if (!response.write(piece)) return;
    }
  };
  response.on('drain', more);
  more();
}

/** A small body that unpacks to a hundred times the limit of memory that anybody would give it. */
function bomb(response: ServerResponse): void {
  response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(GIVES_UP, ' ')));
}

const addressOf = async (answer: (response: ServerResponse) => void) =>
  `http://127.0.0.1:${await listen(createServer((_request, response) => answer(response)))}/v1`;

describe.each([
  ['never ends', endless],
  ['unpacks to more than it is', bomb],
])('an answer that %s', (_name, answer) => {
  it.each([
    ['a service', undefined],
    ['a server on this machine', loopbackTransport],
  ])('of %s is broken off, and not asked for again', async (_of, transport) => {
    const url = await addressOf(answer);
    const request = { url, pauses: [0, 0], ...(transport && { transport }) };
    expect(await askJson(request, z.unknown())).toEqual({
      ok: false,
      failure: { reason: 'wrong answer', detail: `${url}: the answer has over 16777216 bytes` },
    });
  });

  it('is no list of models', async () => {
    const url = await addressOf(answer);
    const listed = await listModels(url, { transport: loopbackTransport, timeLimit: 60_000 });
    expect(listed.ok).toBe(false);
  });
});

it.each([-1_000, 0.5, 1e300])(
  'a count of %d tokens is no answer, and leaves the budget readable',
  async (total_tokens) => {
    const { url } = await startService(() => ({
      choices: [{ message: { content: '{"number":2}' } }],
      usage: { total_tokens },
    }));
    const spent = tokensOfDay(makeTemporary('tokens-'), '2026-03-18');
    const client = chatClient({ url: `${url}/v1`, key: '', model: 'small', budget: 10, pauses: [], spent });
    const question = { task: 'Count.', material: [] };
    const answer = await client.ask(question, 'count', z.object({ number: z.int() }));
    expect(answer).toMatchObject({ ok: false, failure: { reason: 'wrong answer' } });
    expect(await spent.total()).toBe(0);
  },
);
