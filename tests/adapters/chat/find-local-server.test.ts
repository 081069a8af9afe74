import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { findLocalServer, USUAL_PLACES } from '../../../scripts/adapters/chat/find-local-server.ts';
import { loopbackTransport } from '../../../scripts/adapters/chat/loopback.ts';
import type { Transport } from '../../../scripts/adapters/chat/transport.ts';
import { InputError } from '../../../scripts/pipeline/outcome/input-error.ts';
import { startService } from '../../support/json-service.ts';
import { listen } from '../../support/loopback.ts';

const NAMES = USUAL_PLACES.map(({ name }) => name);
const modelsOf = (...ids: string[]) => ({ object: 'list', data: ids.map((id) => ({ id, object: 'model' })) });

/** A server that lists models, and what it was asked. */
async function serverOf(list: unknown) {
  const { url, asked } = await startService(() => list);
  return { port: Number(new URL(url).port), asked };
}

/** A port of this machine where nothing listens. */
async function silentPort(): Promise<number> {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const find = (
  ports: readonly number[],
  options: { model?: string; transport?: Transport; timeLimit?: number } = {},
) =>
  findLocalServer({
    transport: loopbackTransport,
    places: ports.map((port, index) => ({ name: NAMES[index] ?? '', port })),
    ...options,
  });

describe('looking for a language model on this machine', () => {
  it('asks where Ollama, llama.cpp and LM Studio listen, in this order, and only 127.0.0.1', async () => {
    const asked: string[] = [];
    const transport: Transport = (url) => {
      asked.push(url);
      return Promise.reject(new TypeError('fetch failed'));
    };
    await expect(findLocalServer({ transport })).rejects.toThrow(InputError);
    expect(asked).toEqual([
      'http://127.0.0.1:11434/v1/models',
      'http://127.0.0.1:8080/v1/models',
      'http://127.0.0.1:1234/v1/models',
    ]);
  });

  it('takes the second of three where the first is silent, and does not ask the third', async () => {
    const second = await serverOf(modelsOf('nomic-embed-text:latest', 'gemma3:4b', 'qwen3:4b'));
    const third = await serverOf(modelsOf('other'));
    expect(await find([await silentPort(), second.port, third.port])).toEqual({
      name: 'llama.cpp',
      port: second.port,
      url: `http://127.0.0.1:${second.port}/v1`,
      model: 'gemma3:4b',
    });
    expect(second.asked.map(({ path }) => path)).toEqual(['/v1/models']);
    expect(third.asked).toEqual([]);
  });

  it('passes over what lists no model that can chat: another program, an empty list, models of vectors', async () => {
    const ports = await Promise.all(
      [
        { hello: 'world' },
        { object: 'list', data: null },
        modelsOf('text-embedding-nomic-embed-text-v1.5', 'bge-m3'),
      ].map(async (list) => (await serverOf(list)).port),
    );
    const refusal = await find(ports).catch((error: unknown) => (error as Error).message);
    expect(refusal).toContain(`Ollama at 127.0.0.1:${ports[0]} (it lists no models)`);
    expect(refusal).toContain(`llama.cpp at 127.0.0.1:${ports[1]} (it has no model)`);
    expect(refusal).toContain(
      `LM Studio at 127.0.0.1:${ports[2]} (it has text-embedding-nomic-embed-text-v1.5 and 1 others)`,
    );
  });

  it('says what was tried and what to do where nothing answers', async () => {
    const port = await silentPort();
    const { port: broken } = await serverOf(503);
    const refusal = find([port, broken]);
    await expect(refusal).rejects.toThrow(InputError);
    await expect(refusal).rejects.toThrow(
      `OVERVIEW_LLM=auto: no server on this machine has a language model; tried Ollama at 127.0.0.1:${port} (nothing answers), llama.cpp at 127.0.0.1:${broken} (HTTP 503)`,
    );
    await expect(refusal).rejects.toThrow(
      /What to do: start one, such as Ollama with `ollama pull gemma3:4b`, or/,
    );
  });

  it('is not held up by a server that hangs, before its head or within its body', async () => {
    const mute = await listen(createServer(() => undefined));
    const halting = await listen(createServer((_, response) => void response.write('{"data":')));
    const { port } = await serverOf(modelsOf('gemma3:4b'));
    const began = performance.now();
    // The one that answers has to do so within the limit too, on a busy machine as well.
    expect((await find([mute, halting, port], { timeLimit: 1_500 })).model).toBe('gemma3:4b');
    expect(performance.now() - began).toBeLessThan(60_000);
    await expect(find([mute], { timeLimit: 200 })).rejects.toThrow('no answer within 0.2 s');
  });

  it('takes the model that is wanted, wherever it is, and else says what there is', async () => {
    const first = await serverOf(modelsOf('gemma3:4b'));
    const second = await serverOf(modelsOf('qwen3:4b', 'mistral:latest'));
    const ports = [first.port, second.port];
    expect(await find(ports, { model: 'mistral' })).toMatchObject({
      port: second.port,
      model: 'mistral:latest',
    });
    await expect(find(ports, { model: 'llama3.2:3b' })).rejects.toThrow(
      /no server on this machine has llama3\.2:3b; tried Ollama at [^ ]+ \(it has gemma3:4b\), llama\.cpp at [^ ]+ \(it has qwen3:4b and 1 others\)/,
    );
  });

  it('follows nobody to another machine', async () => {
    const elsewhere = await serverOf(modelsOf('stolen'));
    const sending = await listen(
      createServer((_, response) =>
        response.writeHead(302, { location: `http://127.0.0.1:${elsewhere.port}/v1/models` }).end(),
      ),
    );
    await expect(find([sending])).rejects.toThrow('nothing answers');
    expect(elsewhere.asked).toEqual([]);
    const { signal } = new AbortController();
    await expect(loopbackTransport('http://192.0.2.1/v1/models', { signal })).rejects.toThrow(
      'not of this machine',
    );
    await expect(loopbackTransport('http://127.0.0.1.example/', { signal })).rejects.toThrow(
      'not of this machine',
    );
  });
});
