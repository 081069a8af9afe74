import { exactly, type Why } from '../../outcome/failure.ts';
import { fail, type Result } from '../../outcome/result.ts';
import type { ServiceFailure } from '../../outcome/service-failure.ts';
import { EngineLines, lanesOfChain } from './engine-lines.ts';
import { type HeldMemory, heldMemories } from './held-memory.ts';
import { inOrder, type Task } from './in-order.ts';
import { textsInEnglish } from './texts-in-english.ts';
import type { TranslationMemory, TranslationOrigin, Translator } from './translator.ts';
import { beforeTheEnd, OUT_OF_TIME } from './before-the-end.ts';

/** The engines of a run, and what all work with them shares. */
export interface Engines {
  /** The preferred first. */
  chain: readonly Translator[];
  memory: TranslationMemory;
  /** Aborts when the run is over. */
  end: AbortSignal;
  /** The first text of the day in each language. */
  samples: ReadonlyMap<string, string>;
}

/** What is to be translated together: texts of one language. */
export interface Batch {
  language: string;
  texts: readonly string[];
}

/** Asks one engine for the English of some texts, through the memory. */
export type AskEngine = (
  texts: readonly string[],
) => Promise<Result<string[], ServiceFailure | typeof OUT_OF_TIME>>;

/** Takes the answers of an engine; returns whether the next engine is needed. */
export type Attempt = (ask: AskEngine, origin: TranslationOrigin) => Promise<boolean>;

/**
 * Asks each engine of the chain that knows a language, in order, until an attempt needs no other or the run is over.
 * @returns the failure of each engine of which it is not known whether it can translate the language
 */
export type AskChain = (language: string, attempt: Attempt) => Promise<string[]>;

/**
 * Translates batches, as many at once as the engines can, with the same requests and the same memory as one after another.
 * @param work on one batch
 * @param keep called with the result of each, in order
 */
export async function translateBatches<Item extends Batch, Value>(
  batches: readonly Item[],
  engines: Engines,
  work: (batch: Item, askChain: AskChain) => Promise<Value>,
  keep: (value: Value) => void,
): Promise<void> {
  const lines = new EngineLines(engines.chain);
  const memoryOf = heldMemories(engines.memory);
  const keysOf = ({ language, texts }: Item) => texts.map((text) => keyOf(language, text));
  await inOrder(
    batches,
    { lanes: lanesOfChain(engines.chain), keysOf },
    async (batch, task) => {
      const memory = memoryOf();
      const places = lines.join();
      const askChain: AskChain = (language, attempt) =>
        throughChain(language, attempt, { ...engines, memory, places, task });
      try {
        return { value: await work(batch, askChain), memory };
      } finally {
        for (const engine of engines.chain) places.leave(engine);
      }
    },
    async ({ value, memory }) => {
      await memory.keep();
      keep(value);
    },
  );
}

interface Asking extends Engines {
  memory: HeldMemory;
  places: ReturnType<EngineLines['join']>;
  task: Task;
}

async function throughChain(language: string, attempt: Attempt, asking: Asking): Promise<string[]> {
  const { chain, end, samples, places } = asking;
  const absent: string[] = [];
  const isOver = () => end.aborted;
  for (const engine of chain) {
    await places.reach(engine);
    const version = await beforeTheEnd(end, () =>
      engine.versionFor(language, { sample: samples.get(language), end }),
    );
    if (isOver()) break;
    if (version === undefined) {
      const why: Why | undefined = await engine.unavailable?.(language);
      if (why) absent.push(`${engine.name}: ${exactly(why)}`);
    } else {
      const origin = { engine: engine.name, version, language };
      const needsMore = await attempt((texts) => ask(texts, engine, origin, asking), origin);
      if (!needsMore || isOver()) break;
    }
    places.leave(engine);
  }
  return absent;
}

/** Asks an engine, after those texts are known or failed that a batch begun earlier is asking for. */
async function ask(
  texts: readonly string[],
  engine: Translator,
  origin: TranslationOrigin,
  { memory, end, task }: Asking,
): ReturnType<AskEngine> {
  const { language } = origin;
  const isUnknown = async (text: string) => (await memory.read(origin, text)) === undefined;
  for (;;) {
    const open: string[] = [];
    for (const text of new Set(texts)) if (await isUnknown(text)) open.push(keyOf(language, text));
    const earlier = task.earlierWith(open);
    if (!earlier) break;
    await Promise.allSettled([earlier]);
  }
  const english = await beforeTheEnd(end, () => textsInEnglish(texts, engine, origin, memory, end));
  return english ?? fail(OUT_OF_TIME);
}

function keyOf(language: string, text: string): string {
  return `${language}\n${text}`;
}
