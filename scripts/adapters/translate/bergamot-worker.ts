import { parentPort } from 'node:worker_threads';
import { repeatableMessage } from '../../pipeline/outcome/repeatable-message.ts';
import { fail, type Result, succeed } from '../../pipeline/outcome/result.ts';
import type { ServiceFailure } from '../../pipeline/outcome/service-failure.ts';
import { loadBergamot, type BergamotModule } from './bergamot-module.ts';
import { modelConfig, type ModelFiles } from './bergamot-model.ts';
import { READY } from '../worker/ask-worker.ts';

/** A request to the engine's thread: to load another model, or to translate sentences with the current one. */
export type BergamotRequest = { load: ModelFiles } | { sentences: string[] };

/** Its answer: the English of the sentences, or none after loading a model. */
export type BergamotAnswer = Result<string[], ServiceFailure>;

/** Memory alignment that the engine requires of a model and of its vocabularies, in bytes. */
const MODEL_ALIGNMENT = 256;
const VOCABULARY_ALIGNMENT = 64;

const engine = await loadBergamot();
const service = new engine.BlockingService({ cacheSize: 0 });
let model: { delete(): void } | undefined;

function load(files: ModelFiles): void {
  model?.delete();
  model = undefined;
  const vocabularies = new engine.AlignedMemoryList();
  for (const vocabulary of files.vocabularies)
    vocabularies.push_back(copied(vocabulary, VOCABULARY_ALIGNMENT));
  model = new engine.TranslationModel(
    modelConfig(files.precision),
    copied(files.model, MODEL_ALIGNMENT),
    copied(files.shortlist, VOCABULARY_ALIGNMENT),
    vocabularies,
    null,
  );
  vocabularies.delete();
}

/** Copies bytes into the engine's memory; the model made from them takes ownership. */
function copied(bytes: Uint8Array, alignment: number): InstanceType<BergamotModule['AlignedMemory']> {
  const memory = new engine.AlignedMemory(bytes.byteLength, alignment);
  memory.getByteArrayView().set(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  return memory;
}

function translate(sentences: readonly string[]): string[] {
  const texts = new engine.VectorString();
  const options = new engine.VectorResponseOptions();
  for (const sentence of sentences) {
    texts.push_back(sentence);
    options.push_back({ alignment: false, html: false, qualityScores: false });
  }
  const responses = service.translate(model, texts, options);
  const english = sentences.map((_, index) => {
    const response = responses.get(index);
    const text = response.getTranslatedText();
    response.delete();
    return text;
  });
  for (const each of [responses, texts, options]) each.delete();
  return english;
}

function answer(request: BergamotRequest): BergamotAnswer {
  try {
    if ('sentences' in request) return succeed(translate(request.sentences));
    load(request.load);
    return succeed([]);
  } catch (error) {
    // Emscripten throws the address of a C++ exception, which says nothing and is another each time.
    const detail = error instanceof Error ? repeatableMessage(error.message) : 'the engine failed';
    return fail({ reason: 'broken off', detail });
  }
}

parentPort?.on('message', (request: BergamotRequest) => parentPort?.postMessage(answer(request)));
parentPort?.postMessage(READY);
