import { cleanText } from '../../../text/clean-text.ts';
import { type Result, succeed } from '../../outcome/result.ts';
import type { ServiceFailure } from '../../outcome/service-failure.ts';
import { decodeAnswer } from './decode-answer.ts';
import type { TranslationMemory, TranslationOrigin, Translator } from './translator.ts';

/** The English of each text, from the translation memory if known, else from the engine, which may fail. */
export async function textsInEnglish(
  texts: readonly string[],
  translator: Translator,
  origin: TranslationOrigin,
  memory: TranslationMemory,
  end?: AbortSignal,
): Promise<Result<string[], ServiceFailure>> {
  const known = new Map<string, string>();
  for (const text of new Set(texts)) {
    const english = await memory.read(origin, text);
    if (english !== undefined) known.set(text, english);
  }
  const missing = [...new Set(texts)].filter((text) => !known.has(text));
  if (missing.length > 0) {
    const fresh = await translator.translate(missing, origin.language, end);
    if (!fresh.ok) return fresh;
    const pairs = new Map(missing.map((text, index) => [text, cleanText(fresh.value[index] ?? '')]));
    await memory.write(origin, pairs);
    for (const [text, english] of pairs) known.set(text, english);
  }
  // After the memory, which holds what engines answered before their references were decoded.
  return succeed(texts.map((text) => englishOf(text, known.get(text) ?? '')));
}

/** The English of a text by what its engine answered. */
export function englishOf(text: string, answer: string): string {
  return cleanText(decodeAnswer(text, answer));
}
