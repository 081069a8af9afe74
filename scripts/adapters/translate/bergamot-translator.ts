import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import PQueue from 'p-queue';
import { primaryLanguage } from '../../../src/schemas/language.ts';
import type { Translator } from '../../pipeline/gather/translate/translator.ts';
import { ServiceFault } from '../../pipeline/outcome/service-fault.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import type { ModelSource } from './bergamot-model.ts';
import type { BergamotAnswer, BergamotRequest } from './bergamot-worker.ts';
import type { OpenEngine } from './engine.ts';
import { openModelStore } from './open-model-store.ts';

const PROGRAM = new URL('./bergamot-worker.ts', import.meta.url);

/** Milliseconds that the engine may take for one article; a long one takes ten seconds. */
const TIME_LIMIT = 180_000;

/** The engine's name and the version of its package, written beside each translation with that of the model. */
const NAME = 'bergamot';
const ENGINE_VERSION = '0.4.9';

/**
 * The embedded neural engine: Bergamot in WebAssembly, in a thread of its own that holds one model at a time.
 * Texts are split into sentences first, which is what the models were trained on.
 */
export function bergamotTranslator(models: ModelSource): Translator {
  const queue = new PQueue({ concurrency: 1 });
  let worker: Worker | undefined;
  let loaded: string | undefined;

  async function ask(request: BergamotRequest): Promise<BergamotAnswer> {
    worker ??= new Worker(PROGRAM);
    try {
      worker.postMessage(request);
      const [answer] = (await once(worker, 'message', { signal: AbortSignal.timeout(TIME_LIMIT) })) as [
        BergamotAnswer,
      ];
      return answer;
    } catch (error) {
      await stop();
      throw new ServiceFault(error instanceof Error ? error.message : 'the engine stopped', {
        cause: error,
      });
    }
  }

  async function stop(): Promise<void> {
    await worker?.terminate();
    worker = undefined;
    loaded = undefined;
  }

  async function load(language: string): Promise<void> {
    if (loaded === language) return;
    loaded = undefined;
    const answer = await ask({ load: await models.filesFor(language) });
    if ('fault' in answer) throw new ServiceFault(`its model of ${language}: ${answer.fault}`);
    loaded = language;
  }

  async function translate(texts: readonly string[], language: string): Promise<string[]> {
    await load(primaryLanguage(language));
    const split = texts.map((text) => splitSentences(text, language));
    const answer = await ask({ sentences: split.flat() });
    if (!('english' in answer)) throw new ServiceFault('fault' in answer ? answer.fault : 'no answer');
    let next = 0;
    return split.map((sentences) => answer.english.slice(next, (next += sentences.length)).join(' '));
  }

  return {
    name: NAME,
    versionFor: async (language) => {
      const version = await models.versionFor(primaryLanguage(language));
      return version && `${ENGINE_VERSION}, model ${version}`;
    },
    translate: (texts, language) => queue.add(() => translate(texts, language)),
    close: stop,
  };
}

/** Opens it; a model is fetched when a language first asks for it. */
export const open: OpenEngine = (options) => bergamotTranslator(openModelStore(options));
