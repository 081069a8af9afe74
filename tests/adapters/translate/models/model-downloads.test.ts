import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loopbackNetwork } from '../../../../scripts/adapters/http/network.ts';
import { ModelStore } from '../../../../scripts/adapters/translate/models/model-store.ts';
import {
  type Answer,
  cut,
  goOn,
  HALF,
  MODEL,
  PACKED,
  parts,
  sha256,
  startModels,
  WORDS,
} from '../../../support/cut-downloads.ts';
import { listen } from '../../../support/loopback.ts';
import { temporaryFolder } from '../../../support/make-fetcher.ts';

describe('a download of a model that is cut', () => {
  it('goes on at once where it stopped, if the file is still the same', async () => {
    const { asked, fetchModel, folder } = await startModels((request, response, count) =>
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
    const first = await startModels((_, response, count) => {
      if (count === 1) cut(response, PACKED.subarray(0, HALF), '"v1"');
      else response.writeHead(503).end();
    });
    expect(await first.fetchModel()).toMatchObject({ reason: 'not accepted' });
    expect(await parts(first.folder)).toEqual([`${sha256(MODEL)}.part`, `${sha256(MODEL)}.part.json`]);
    const second = await startModels((request, response) => goOn(request, response), first.folder);
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
    const { fetchModel, folder } = await startModels((request, response, count) => {
      if (count === 1) cut(response, PACKED.subarray(0, HALF), '"v1"');
      else answer(request, response, count);
    });
    expect(await fetchModel()).toBe(true);
    expect(await parts(folder)).toEqual([]);
  });

  it('is used as it is when it was whole already', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, `${sha256(MODEL)}.part`), PACKED);
    const { asked, fetchModel } = await startModels(
      (_, response) => void response.writeHead(416, { 'content-range': `bytes */${PACKED.length}` }).end(),
      folder,
    );
    expect(await fetchModel()).toBe(true);
    expect(asked).toHaveLength(1);
    expect(sha256(await readFile(join(folder, sha256(MODEL))))).toBe(sha256(MODEL));
  });

  it('keeps nothing of a file with another hash', async () => {
    const { asked, fetchModel, folder } = await startModels(
      (_, response) => void response.end(zstdCompressSync(WORDS)),
    );
    expect(await fetchModel()).toMatchObject({ reason: 'wrong answer' });
    expect(asked).toHaveLength(1);
    expect(await parts(folder)).toEqual([]);
  });

  it('is given up with a server that cuts every answer and never sends the right file', async () => {
    const wrong = Buffer.from(PACKED).reverse();
    const { asked, fetchModel, folder } = await startModels((request, response) => {
      if (request.headers.range === undefined) cut(response, wrong.subarray(0, HALF), '"v1"');
      else goOn(request, response, wrong);
    });
    expect(await fetchModel()).toMatchObject({ reason: 'wrong answer' });
    expect(asked).toHaveLength(4);
    expect(await parts(folder)).toEqual([]);
  });

  it('ends with the run, and keeps what has arrived', async () => {
    const { fetchModel, folder } = await startModels((_, response) => {
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

describe('an index of models', () => {
  const models = async (locations: [model: string, words: string]) => {
    const [model, vocab] = locations.map((path, at) => ({
      path,
      ...(at === 0 && { uncompressedHash: sha256(MODEL) }),
    }));
    const index = {
      models: { 'de-en': [{ architecture: 'tiny', releaseStatus: 'Release', files: { model, vocab } }] },
    };
    const port = await listen(
      createServer(({ url }, response) => {
        if (url === '/index') response.end(JSON.stringify(index));
        else response.end(url === '/model.zst' ? PACKED : '<html>Log in to go on</html>');
      }),
    );
    const store = new ModelStore({
      ...{ folder: await temporaryFolder(), server: { index: 'http://models.test/index' } },
      ...{
        network: loopbackNetwork(port),
        userAgent: 'Overview/test',
        online: true,
        notify: () => undefined,
      },
    });
    const [found] = await store.modelsFor('de');
    return found && (await store.filesOf(found));
  };

  it.each(['http://[model', '//models.test:99999/model'])(
    'with an address that is none costs the model, not the run: %s',
    async (address) => {
      expect(await models([address, 'words.gz'])).toMatchObject({ failure: { reason: 'no model' } });
    },
  );

  it('without a hash does not take the page of a network that asks to log in for a file', async () => {
    expect(await models(['model.zst', 'words.gz'])).toEqual({
      ok: false,
      failure: { reason: 'wrong answer', detail: 'words.gz is a page of text, not a packed file' },
    });
  });
});
