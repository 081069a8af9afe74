import { createServer } from 'node:http';
import { z } from 'astro/zod';
import { expect, it } from 'vitest';
import { askJson } from '../../../scripts/adapters/chat/ask-json.ts';
import { cleanText } from '../../../scripts/text/clean-text.ts';
import { listen } from '../../support/loopback.ts';

const schema = z.object({ choices: z.tuple([z.object({ text: z.string() })]) });

it.each([
  ['a message on several lines', 400, '{\n  "error": {\n    "message": "no"\n  }\n}'],
  ['orders to a terminal', 500, '\u001B[2J\u001B]0;owned\u0007 \u202Eevil\r\nERROR  a line of its own'],
  ['no JSON', 200, '\u001B[31mred\nred'],
  ['JSON of another form', 200, '{"choices": [{}]}'],
])('an answer of %s gives a detail that a ledger may hold', async (_name, status, body) => {
  const server = createServer((_request, response) => response.writeHead(status).end(body));
  const url = `http://127.0.0.1:${await listen(server)}/v1`;
  const answer = await askJson({ url, pauses: [] }, schema);
  const detail = answer.ok ? '' : answer.failure.detail;
  expect(detail.startsWith(`${url}: `)).toBe(true);
  expect(cleanText(detail)).toBe(detail);
});

it('a password or a key in an address is in no detail', async () => {
  const port = await listen(createServer((_request, response) => response.writeHead(401).end('no')));
  for (const who of ['', 'user:hunter2@']) {
    const answer = await askJson(
      { url: `http://${who}127.0.0.1:${port}/v1?key=hunter2`, pauses: [] },
      schema,
    );
    expect(answer.ok ? '' : answer.failure.detail).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/v1: /);
    expect(JSON.stringify(answer)).not.toContain('hunter2');
  }
});
