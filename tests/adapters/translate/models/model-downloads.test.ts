import { createHash } from 'node:crypto';
import { globSync, statSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loopbackNetwork } from '../../../../scripts/adapters/http/network.ts';
import { ModelStore } from '../../../../scripts/adapters/translate/models/model-store.ts';
import { listen } from '../../../support/loopback.ts';
import { temporaryFolder } from '../../../support/make-fetcher.ts';

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** Bytes that do not get smaller when they are packed, and a small vocabulary. */
const MODEL = Buffer.from(Array.from({ length: 40_000 }, (_, at) => (at * at * 31 + (at >> 3)) % 251));
const WORDS = Buffer.from('words');
const PACKED = zstdCompressSync(MODEL);
const HALF = Math.floor(PACKED.length / 2);

const record = (fileType: string, bytes: Buffer) => ({
  sourceLanguage: 'de',
  targetLanguage: 'en',
  architecture: 'base',
  version: '1.0',
  fileType,
  name: `${fileType}.deen`,
  decompressedHash: sha256(bytes),
  decompressedSize: bytes.length,
  attachment: { location: `files/${fileType}` },
});

type Answer = (request: IncomingMessage, response: ServerResponse, count: number) => void;

/** Serves a model whose large file is answered as a test says; gives what was asked for of it. */
async function start(answer: Answer, folder?: string) {
  const asked: { range: string | undefined; ifRange: string | undefined }[] = [];
  const port = await listen(
    createServer((request, response) => {
      const { url = '', headers } = request;
      if (url === '/index')
        return response.end(JSON.stringify({ data: [record('model', MODEL), record('vocab', WORDS)] }));
      if (url === '/files/vocab') return response.end(WORDS);
      asked.push({ range: headers.range, ifRange: headers['if-range'] as string | undefined });
      return answer(request, response, asked.length);
    }),
  );
  const options = {
    folder: folder ?? (await temporaryFolder()),
    server: { index: 'http://models.test/index', files: 'http://models.test/' },
    network: loopbackNetwork(port),
    userAgent: 'Overview/test',
    online: true,
    notify: () => undefined,
  };
  models = options.folder;
  const store = new ModelStore(options);
  const fetchModel = async (end?: AbortSignal) => {
    const [model] = await store.modelsFor('de');
    if (!model) throw new Error('the index has no model');
    const files = await store.filesOf(model, end);
    return files.ok ? Buffer.from(files.value.model).equals(MODEL) : files.failure;
  };
  return { asked, fetchModel, folder: options.folder };
}

/** The folder of the store that was started last. */
let models = '';

/** Sends the beginning of a file, and breaks the connection once it is on the disk: before, it may be lost with the connection. */
function cut(response: ServerResponse, bytes: Buffer, etag?: string): void {
  response.writeHead(200, { 'content-length': PACKED.length, ...(etag && { etag }) });
  response.write(bytes);
  const looking = setInterval(() => {
    const kept = globSync('*.part', { cwd: models }).map((name) => statSync(join(models, name)).size);
    if (kept.every((size) => size < bytes.length)) return;
    clearInterval(looking);
    response.destroy();
  }, 10);
}

/** Sends the rest of a file from where it is asked for. */
function goOn({ headers }: IncomingMessage, response: ServerResponse, bytes = PACKED): void {
  const from = Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1] ?? Number.NaN);
  response.writeHead(206, { 'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` });
  response.end(bytes.subarray(from));
}

const parts = async (folder: string) => (await readdir(folder)).filter((name) => name.includes('.part'));

describe('a download of a model that is cut', () => {
  it('goes on at once where it stopped, if the file is still the same', async () => {
    const { asked, fetchModel, folder } = await start((request, response, count) =>
      count === 1 ? cut(response, PACKED.subarray(0, HALF), '"v1"') : goOn(request, response),
    );
    expect(await fetchModel()).toBe(true);
    expect(asked).toEqual([
      { range: undefined, ifRange: undefined },
      { range: `bytes=${HALF}-`, ifRange: '"v1"' },
    ]);
    expect(await parts(folder)).toEqual([]);
  });

  it('is gone on with by the next run, from what stays in the folder of models', async () => {
    const first = await start((_, response, count) => {
      if (count === 1) cut(response, PACKED.subarray(0, HALF), '"v1"');
      else response.writeHead(503).end();
    });
    expect(await first.fetchModel()).toMatchObject({ reason: 'not accepted' });
    expect(await parts(first.folder)).toEqual([`${sha256(MODEL)}.part`, `${sha256(MODEL)}.part.json`]);
    const second = await start((request, response) => goOn(request, response), first.folder);
    expect(await second.fetchModel()).toBe(true);
    expect(second.asked).toEqual([{ range: `bytes=${HALF}-`, ifRange: '"v1"' }]);
    expect(await parts(first.folder)).toEqual([]);
  });

  it.each<[what: string, answer: Answer]>([
    ['sends the whole file', (_, response) => void response.end(PACKED)],
    [
      'sends another range',
      (_, response, count) => {
        if (count > 2) response.end(PACKED);
        else response.writeHead(206, { 'content-range': 'bytes 0-9/99' }).end('0123456789');
      },
    ],
    [
      'has no such range',
      (_, response, count) => {
        if (count > 2) response.end(PACKED);
        else response.writeHead(416, { 'content-range': 'bytes */7' }).end();
      },
    ],
    [
      'goes on with another file',
      (request, response, count) => {
        if (count > 2) response.end(PACKED);
        else goOn(request, response, Buffer.from(PACKED).reverse());
      },
    ],
  ])('starts anew with a server that %s', async (_, answer) => {
    const { fetchModel, folder } = await start((request, response, count) => {
      if (count === 1) cut(response, PACKED.subarray(0, HALF), '"v1"');
      else answer(request, response, count);
    });
    expect(await fetchModel()).toBe(true);
    expect(await parts(folder)).toEqual([]);
  });

  it('is used as it is when it was whole already', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, `${sha256(MODEL)}.part`), PACKED);
    const { asked, fetchModel } = await start(
      (_, response) => void response.writeHead(416, { 'content-range': `bytes */${PACKED.length}` }).end(),
      folder,
    );
    expect(await fetchModel()).toBe(true);
    expect(asked).toHaveLength(1);
    expect(sha256(await readFile(join(folder, sha256(MODEL))))).toBe(sha256(MODEL));
  });

  it('keeps nothing of a file with another hash', async () => {
    const { asked, fetchModel, folder } = await start(
      (_, response) => void response.end(zstdCompressSync(WORDS)),
    );
    expect(await fetchModel()).toMatchObject({ reason: 'wrong answer' });
    expect(asked).toHaveLength(1);
    expect(await parts(folder)).toEqual([]);
  });

  it('is given up with a server that cuts every answer and never sends the right file', async () => {
    const wrong = Buffer.from(PACKED).reverse();
    const { asked, fetchModel, folder } = await start((request, response) => {
      if (request.headers.range === undefined) cut(response, wrong.subarray(0, HALF), '"v1"');
      else goOn(request, response, wrong);
    });
    expect(await fetchModel()).toMatchObject({ reason: 'wrong answer' });
    expect(asked).toHaveLength(4);
    expect(await parts(folder)).toEqual([]);
  });

  it('ends with the run, and keeps what has arrived', async () => {
    const { fetchModel, folder } = await start((_, response) => {
      response.writeHead(200, { 'content-length': PACKED.length });
      response.write(PACKED.subarray(0, HALF));
    });
    expect(await fetchModel(AbortSignal.timeout(300))).toMatchObject({
      reason: 'broken off',
      detail: 'http://models.test/files/model: the run is over',
    });
    expect(await readFile(join(folder, `${sha256(MODEL)}.part`))).toEqual(PACKED.subarray(0, HALF));
  });
});
