import { cleanText } from '../../../text/clean-text.ts';
import { ServiceFault } from '../../outcome/service-fault.ts';
import type { TranslationMemory, TranslationOrigin, Translator } from './translator.ts';

/** The English of each text, from memory where it is known; the engine's fault when it cannot. */
export async function textsInEnglish(
  texts: readonly string[],
  translator: Translator,
  origin: TranslationOrigin,
  memory: TranslationMemory,
): Promise<string[] | string> {
  const known = new Map<string, string>();
  for (const text of new Set(texts)) {
    const english = await memory.read(origin, text);
    if (english !== undefined) known.set(text, english);
  }
  const missing = [...new Set(texts)].filter((text) => !known.has(text));
  if (missing.length > 0) {
    try {
      const fresh = await translator.translate(missing, origin.language);
      const pairs = new Map(missing.map((text, index) => [text, cleanText(fresh[index] ?? '')]));
      await memory.write(origin, pairs);
      for (const [text, english] of pairs) known.set(text, english);
    } catch (error) {
      if (error instanceof ServiceFault) return error.message;
      throw error;
    }
  }
  return texts.map((text) => known.get(text) ?? '');
}
