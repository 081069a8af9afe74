import { createHash } from 'node:crypto';
import { globSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { zstdCompressSync } from 'node:zlib';
import { loopbackNetwork } from '../../scripts/adapters/http/network.ts';
import { ModelStore } from '../../scripts/adapters/translate/models/model-store.ts';
import { listen } from './loopback.ts';
import { temporaryFolder } from './make-fetcher.ts';

/** The hash of a file as an index gives it. */
export const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** Bytes that do not get smaller when they are packed, and a small vocabulary. */
export const MODEL = Buffer.from(Array.from({ length: 40_000 }, (_, at) => (at * at * 31 + (at >> 3)) % 251));
export const WORDS = Buffer.from('words');
/** The model as it is sent, and how much is half of it. */
export const PACKED = zstdCompressSync(MODEL);
export const HALF = Math.floor(PACKED.length / 2);

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

/** How a request for the large file is answered; `count` is from 1. */
export type Answer = (request: IncomingMessage, response: ServerResponse, count: number) => void;

/** Serves a model whose large file is answered as a test says; gives what was asked for of it. */
export async function startModels(answer: Answer, folder?: string) {
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
  const fetchBy = async (by: ModelStore, end?: AbortSignal) => {
    const [model] = await by.modelsFor('de');
    if (!model) throw new Error('the index has no model');
    const files = await by.filesOf(model, end);
    return files.ok ? Buffer.from(files.value.model).equals(MODEL) : files.failure;
  };
  return {
    asked,
    folder: options.folder,
    fetchModel: (end?: AbortSignal) => fetchBy(store, end),
    /** As another process would. */
    fetchBeside: (end?: AbortSignal) => fetchBy(new ModelStore(options), end),
  };
}

/** The folder of the store that was started last. */
let models = '';

/** How much of files is there of which a part has arrived, in bytes. */
export const sizesOfParts = () =>
  globSync('*.part', { cwd: models }).map((name) => statSync(join(models, name)).size);

/** Sends the beginning of a file, and breaks the connection once it is on the disk: before, it may be lost with the connection. */
export function cut(response: ServerResponse, bytes: Buffer, etag?: string): void {
  response.writeHead(200, { 'content-length': PACKED.length, ...(etag && { etag }) });
  response.write(bytes);
  const looking = setInterval(() => {
    if (sizesOfParts().every((size) => size < bytes.length)) return;
    clearInterval(looking);
    response.destroy();
  }, 10);
}

/** Sends the rest of a file from where it is asked for. */
export function goOn({ headers }: IncomingMessage, response: ServerResponse, bytes = PACKED): void {
  const from = Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1] ?? Number.NaN);
  response.writeHead(206, { 'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` });
  response.end(bytes.subarray(from));
}

/** The names of parts of files, and of notes on them. */
export const parts = async (folder: string) =>
  (await readdir(folder)).filter((name) => name.includes('.part'));
