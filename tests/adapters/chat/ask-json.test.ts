import { createServer } from 'node:http';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { askJson } from '../../../scripts/adapters/chat/ask-json.ts';
import { deeplTranslator } from '../../../scripts/adapters/translate/deepl-translator.ts';
import { libreTranslator } from '../../../scripts/adapters/translate/libretranslate-translator.ts';
import { openAiTranslator } from '../../../scripts/adapters/translate/openai-translator.ts';
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

describe('a service that asks to wait', () => {
  /** Refuses the first requests with a header, then answers. */
  async function refusing(retryAfter: string, times = Infinity) {
    let asked = 0;
    const server = createServer((_request, response) => {
      asked += 1;
      if (asked > times) response.end('{"choices":[{"text":"yes"}]}');
      else response.writeHead(429, { 'retry-after': retryAfter }).end('slowly');
    });
    const url = `http://127.0.0.1:${await listen(server)}/v1`;
    return { url, count: () => asked };
  }

  it.each(['31536000', 'Fri, 01 Jan 2100 00:00:00 GMT', '121', '999999999999'])(
    'for longer than a run does (%s) is named, and not asked again',
    async (header) => {
      const { url, count } = await refusing(header);
      const service = {};
      const answers = [1, 2, 3].map(() => () => askJson({ url, pauses: [0, 0], service }, schema));
      for (const ask of answers) {
        const answer = await ask();
        expect(answer).toMatchObject({ ok: false, failure: { reason: 'not accepted' } });
        const detail = answer.ok ? '' : answer.failure.detail;
        expect(detail).toMatch(
          /^http:\/\/127.*: it is not to be asked (?:for|before) \S+(?: s)?, longer than a run waits/,
        );
        expect(detail).toContain('is given up for this run (HTTP 429 slowly)');
      }
      expect(count()).toBe(1);
    },
  );

  it.each([
    ['DeepL', (url: string) => deeplTranslator(url, '', [0])],
    ['LibreTranslate', (url: string) => libreTranslator(url, '', () => undefined, [0])],
    [
      'a model',
      (url: string) => openAiTranslator({ url, key: '', model: 'small', budget: 1_000, pauses: [0] }),
    ],
  ])('for a year is asked once by the translator for %s', async (_name, open) => {
    const { url, count } = await refusing('31536000');
    const translator = open(url);
    for (const text of ['Un.', 'Deux.'])
      expect(await translator.translate([text], 'fr')).toMatchObject({ ok: false });
    expect(count()).toBe(1);
  });

  it('for a second is asked after it', async () => {
    const { url, count } = await refusing('1', 1);
    const started = performance.now();
    expect((await askJson({ url, pauses: [0], service: {} }, schema)).ok).toBe(true);
    expect(performance.now() - started).toBeGreaterThan(900);
    expect(count()).toBe(2);
  });

  it('is waited for no longer than until the run is over', async () => {
    const { url, count } = await refusing('100');
    const end = AbortSignal.timeout(100);
    expect((await askJson({ url, pauses: [0], end }, schema)).ok).toBe(false);
    expect(count()).toBeLessThanOrEqual(2);
  });

  it.each(['soon', '-5', ''])('in words that say nothing (%j) is asked as before', async (header) => {
    const { url, count } = await refusing(header, 1);
    expect((await askJson({ url, pauses: [0], service: {} }, schema)).ok).toBe(true);
    expect(count()).toBe(2);
  });
});
