import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { zstdCompressSync } from 'node:zlib';
import { listen } from './loopback.ts';

const FOLDER = new URL('../../../shared/models/toy-xx-en/', import.meta.url);

/** Whether the toy model of the real engine is there. */
export const HAS_TOY_MODEL = existsSync(FOLDER);

/** A text, its English, and its language. */
export type Pair = [source: string, english: string, language: string];

/** Texts that the toy model was made for; the engine gives the English of most to the letter. */
export function toyPairs(): Pair[] {
  return JSON.parse(readFileSync(new URL('pairs.json', FOLDER), 'utf8')) as Pair[];
}

/** What a model server does wrong. */
export interface ModelFaults {
  /** The file is another than the index says. */
  wrongHash?: boolean;
  /** The download breaks off. */
  truncated?: boolean;
}

/** Answers for a server of the toy model as the model of some languages, with an index and packed files. */
export function modelAnswers(languages: readonly string[], faults: ModelFaults = {}): RequestListener {
  const parts = [
    { fileType: 'model', name: 'model.xxen.float32.bin', bytes: readFileSync(new URL('model.bin', FOLDER)) },
    { fileType: 'vocab', name: 'vocab.xxen.spm', bytes: readFileSync(new URL('vocab.spm', FOLDER)) },
  ];
  const records = languages.flatMap((sourceLanguage) =>
    parts.map(({ fileType, name, bytes }) => ({
      sourceLanguage,
      targetLanguage: 'en',
      architecture: 'tiny',
      version: '1.0',
      fileType,
      name,
      decompressedHash: createHash('sha256').update(bytes).digest('hex'),
      decompressedSize: bytes.length,
      attachment: { location: `files/${name}.zst` },
    })),
  );
  const files = new Map(
    parts.map(({ name, bytes }) => {
      const packed = zstdCompressSync(faults.wrongHash ? Buffer.from(bytes).fill(0, 0, 1) : bytes);
      return [`/files/${name}.zst`, faults.truncated ? packed.subarray(0, -100) : packed];
    }),
  );
  return ({ url = '' }, response) => {
    const file = files.get(url);
    if (url === '/index') response.end(JSON.stringify({ data: records }));
    else if (file) response.end(file);
    else response.writeHead(404).end();
  };
}

/** Serves the toy model until the test ends. */
export async function startModelServer(languages: readonly string[], faults: ModelFaults = {}) {
  const answer = modelAnswers(languages, faults);
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    answer(request, response);
  });
  return { port: await listen(server), requests };
}
