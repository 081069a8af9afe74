import { memoryKey, type TranslationMemory, type TranslationOrigin } from './translator.ts';

/** A memory as one of many pieces of work sees it. */
export interface HeldMemory extends TranslationMemory {
  /** Puts what was written into the memory behind it. */
  keep(): Promise<void>;
}

/**
 * Views of a memory for work that ends in any order: what one writes all can read at once, but it reaches the memory behind
 * them only when it is kept, so that the file of a memory has the same bytes whatever was done first.
 */
export function heldMemories(memory: TranslationMemory): () => HeldMemory {
  const written = new Map<string, string>();
  return () => {
    const held: [TranslationOrigin, ReadonlyMap<string, string>][] = [];
    return {
      read: async (origin, text) => written.get(keyOf(origin, text)) ?? memory.read(origin, text),
      write: (origin, texts) => {
        for (const [text, english] of texts) written.set(keyOf(origin, text), english);
        held.push([origin, texts]);
        return Promise.resolve();
      },
      versions: (engine, language) => memory.versions(engine, language),
      keep: async () => {
        for (const [origin, texts] of held.splice(0)) await memory.write(origin, texts);
      },
    };
  };
}

function keyOf(origin: TranslationOrigin, text: string): string {
  const { engine, version, language } = origin;
  return [engine, version, language, memoryKey(origin, text)].join('\n');
}
