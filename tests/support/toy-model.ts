import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import type { ModelFiles } from '../../scripts/adapters/translate/bergamot-model.ts';
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

/** The toy model as the engine takes it. */
export function toyModel(): ModelFiles {
  const [model, vocabulary] = ['model.bin', 'vocab.spm'].map((name) => readFileSync(new URL(name, FOLDER)));
  if (!model || !vocabulary) throw new Error('the toy model is not whole');
  return { model, vocabularies: [vocabulary], shortlist: Buffer.alloc(0), precision: 'float32' };
}

/** What a model server does wrong. */
export interface ModelFaults {
  /** The file is another than the index says. */
  wrongHash?: boolean;
  /** The download breaks off. */
  truncated?: boolean;
  /** Files by architecture that stand in the place of the toy model's, such as one that no engine loads. */
  instead?: Record<string, Buffer>;
  /** The filter of the records of an architecture. */
  filters?: Record<string, string>;
}

/**
 * Answers for a server of the toy model as the model of some languages, with an index and packed files: at `/index` the
 * records of Remote Settings, at `/db/models.json` the registry of a storage.
 * @param architectures of which each language has a model
 */
export function modelAnswers(
  languages: readonly string[],
  faults: ModelFaults = {},
  architectures: readonly string[] = ['tiny'],
): RequestListener {
  const toy = readFileSync(new URL('model.bin', FOLDER));
  const vocabulary = {
    fileType: 'vocab',
    name: 'vocab.xxen.spm',
    bytes: readFileSync(new URL('vocab.spm', FOLDER)),
  };
  const models = architectures.map((architecture) => {
    const bytes = faults.instead?.[architecture] ?? toy;
    return {
      architecture,
      parts: [{ fileType: 'model', name: `model.${architecture}.float32.bin`, bytes }, vocabulary],
    };
  });
  const records = languages.flatMap((sourceLanguage) =>
    models.flatMap(({ architecture, parts }) =>
      parts.map(({ fileType, name, bytes }) => ({
        sourceLanguage,
        targetLanguage: 'en',
        architecture,
        version: '1.0',
        fileType,
        name,
        filter_expression: faults.filters?.[architecture] ?? '',
        decompressedHash: hashOf(bytes),
        decompressedSize: bytes.length,
        attachment: { location: `files/${name}.zst` },
      })),
    ),
  );
  const storage = Object.fromEntries(
    languages.map((language) => [
      `${language}-en`,
      models.map(({ architecture, parts: [model, words] }) => ({
        architecture,
        releaseStatus: 'Release',
        files: {
          model: { path: `files/${model?.name}.gz`, uncompressedHash: hashOf(model?.bytes ?? toy) },
          vocab: { path: `files/${words?.name}.gz` },
        },
      })),
    ]),
  );
  const files = new Map(
    models
      .flatMap(({ parts }) => parts)
      .flatMap(({ name, bytes }) => {
        const sent = faults.wrongHash ? Buffer.from(bytes).fill(0, 0, 1) : bytes;
        const packed = zstdCompressSync(sent);
        return [
          [`/files/${name}.zst`, faults.truncated ? packed.subarray(0, -100) : packed],
          [`/files/${name}.gz`, gzipSync(sent)],
        ];
      }),
  );
  return ({ url = '' }, response) => {
    const file = files.get(url);
    if (url === '/index') response.end(JSON.stringify({ data: records }));
    else if (url === '/db/models.json')
      response.end(JSON.stringify({ baseUrl: 'http://models.test', models: storage }));
    else if (file) response.end(file);
    else response.writeHead(404).end();
  };
}

/** Serves the toy model until the test ends. */
export async function startModelServer(
  languages: readonly string[],
  faults: ModelFaults = {},
  architectures: readonly string[] = ['tiny'],
) {
  const answer = modelAnswers(languages, faults, architectures);
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    answer(request, response);
  });
  return { port: await listen(server), requests };
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
