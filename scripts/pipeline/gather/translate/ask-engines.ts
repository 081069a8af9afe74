import { exactly, type Why } from '../../outcome/failure.ts';
import { fail, type Result, succeed } from '../../outcome/result.ts';
import type { ServiceFailure } from '../../outcome/service-failure.ts';
import { EngineLines, lanesOfChain } from './engine-lines.ts';
import { type HeldMemory, heldMemories } from './held-memory.ts';
import { inOrder, type Task } from './in-order.ts';
import { originOf, readRemembered, type RememberedEnglish, rememberedOf } from './remembered.ts';
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

/** What is to be translated together: texts of one language, and of one source where an engine of the chain reads them together. */
export interface Batch {
  language: string;
  source: string;
  texts: readonly string[];
}

/** Asks one engine for the English of some texts, through the memory. */
export type AskEngine = (
  texts: readonly string[],
) => Promise<Result<string[], ServiceFailure | typeof OUT_OF_TIME>>;

/**
 * Takes the answers of an engine; returns whether more are needed. It is called first with what is remembered, then again
 * with the engine itself.
 * @param knows whether the engine may be asked for a text: where its memory answers, it may not be for all
 */
export type Attempt = (
  ask: AskEngine,
  origin: TranslationOrigin,
  knows: (text: string) => boolean,
) => Promise<boolean>;

/**
 * Asks each engine of the chain that knows a language, in order, until an attempt needs no other. What is remembered of an
 * engine is used without it, even when its models or its server cannot be had, or the run is over.
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
  const remembered = await rememberedOf(batches, engines);
  const keysOf = ({ language, texts }: Item) => texts.map((text) => keyOf(language, text));
  await inOrder(
    batches,
    { lanes: lanesOfChain(engines.chain), keysOf },
    async (batch, task) => {
      const memory = memoryOf();
      const places = lines.join();
      const askChain: AskChain = (language, attempt) =>
        throughChain(attempt, {
          ...{ ...engines, memory, places, task },
          batch: { language, source: batch.source, texts: batch.texts },
          remembered: remembered.get(batch) ?? new Map<Translator, RememberedEnglish[]>(),
        });
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
  batch: Batch;
  remembered: ReadonlyMap<Translator, readonly RememberedEnglish[]>;
}

async function throughChain(attempt: Attempt, asking: Asking): Promise<string[]> {
  const { chain, end, samples, places, memory, batch, remembered } = asking;
  const { language } = batch;
  const absent: string[] = [];
  const isOver = () => end.aborted;
  for (const engine of chain) {
    const known = remembered.get(engine) ?? [];
    if (!(await fromMemory(known, attempt))) break;
    if (isOver() || known.some(({ isAnswer }) => isAnswer)) {
      places.leave(engine);
      continue;
    }
    await places.reach(engine);
    const version = await beforeTheEnd(end, () =>
      engine.versionFor(language, { sample: samples.get(language), end }),
    );
    if (isOver()) continue;
    if (version === undefined) {
      const left = new Set(await memory.versions(engine.name, language));
      for (const { origin } of known) left.delete(origin.version);
      if (!(await fromMemory(await readRemembered(batch, engine, [...left], memory), attempt))) break;
      const why: Why | undefined = await engine.unavailable?.(language);
      if (why) absent.push(`${engine.name}: ${exactly(why)}`);
    } else {
      const origin = originOf(engine, version, batch);
      if (
        !(await attempt(
          (texts) => ask(texts, engine, origin, asking),
          origin,
          () => true,
        ))
      )
        break;
    }
    places.leave(engine);
  }
  return absent;
}

/** Takes what is remembered, version by version; returns whether more is needed. */
async function fromMemory(known: readonly RememberedEnglish[], attempt: Attempt): Promise<boolean> {
  for (const { origin, english } of known) {
    const answer: AskEngine = (texts) =>
      Promise.resolve(succeed(texts.map((text) => english.get(text) ?? '')));
    if (!(await attempt(answer, origin, (text) => english.has(text)))) return false;
  }
  return true;
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
