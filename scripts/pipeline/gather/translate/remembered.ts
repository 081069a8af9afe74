import { beforeTheEnd } from './before-the-end.ts';
import { englishOf } from './texts-in-english.ts';
import type { TranslationMemory, TranslationOrigin, Translator } from './translator.ts';

/** The English that is remembered of some texts under one version of an engine. */
export interface RememberedEnglish {
  origin: TranslationOrigin;
  english: ReadonlyMap<string, string>;
  /** Whether it is all that the engine would answer: every text, under the version that it prefers. */
  isAnswer: boolean;
}

/** Texts of one language that are translated together, and whose they are. */
interface Texts {
  language: string;
  source: string;
  texts: readonly string[];
}

/** With what texts are translated, and when that ends. */
interface Question {
  chain: readonly Translator[];
  memory: TranslationMemory;
  end: AbortSignal;
}

/**
 * Reads what is remembered of batches under the versions that engines may use now, the preferred first; of an engine that
 * cannot say them, since its models or its server cannot be had, under any. All is read before the work on the batches
 * begins, so that it does not depend on the order in which they are done.
 * @returns by batch and engine
 */
export async function rememberedOf(
  batches: readonly Texts[],
  { chain, memory, end }: Question,
): Promise<Map<Texts, Map<Translator, RememberedEnglish[]>>> {
  const found = new Map(batches.map((batch) => [batch, new Map<Translator, RememberedEnglish[]>()]));
  for (const engine of chain) {
    for (const [language, own] of Map.groupBy(batches, (each) => each.language)) {
      const versions = await memory.versions(engine.name, language);
      if (versions.length === 0) continue;
      const present = (await beforeTheEnd(end, async () => engine.versions?.(language, end))) ?? [];
      const usable = present.length > 0 ? present.filter((each) => versions.includes(each)) : versions;
      for (const batch of own)
        found.get(batch)?.set(engine, await readRemembered(batch, engine, usable, memory, present[0]));
    }
  }
  return found;
}

/**
 * Reads what is remembered of texts under versions of an engine, in order; nothing of those that have none of the texts.
 * @param preferred the version that the engine would use, if it can
 */
export async function readRemembered(
  batch: Texts,
  engine: Translator,
  versions: readonly string[],
  memory: TranslationMemory,
  preferred?: string,
): Promise<RememberedEnglish[]> {
  const found: RememberedEnglish[] = [];
  const { texts } = batch;
  for (const version of versions) {
    const origin = originOf(engine, version, batch);
    const english = new Map<string, string>();
    for (const text of new Set(texts)) {
      const known = await memory.read(origin, text);
      if (known !== undefined) english.set(text, englishOf(text, known));
    }
    const isAnswer = version === preferred && texts.every((text) => english.has(text));
    if (english.size > 0) found.push({ origin, english, isAnswer });
  }
  return found;
}

/** Where the English of a batch comes from, under which it is remembered. */
export const originOf = (
  { name: engine, readsTogether }: Translator,
  version: string,
  { language, source }: Omit<Texts, 'texts'>,
): TranslationOrigin => ({ engine, version, language, ...(readsTogether && { source }) });
