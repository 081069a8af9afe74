import { languageSchema } from '../../src/schemas/ids.ts';

/** The tag of an unknown language (ISO 639-2 `und`, RFC 5646 §4.1). */
export const UNKNOWN_LANGUAGE = 'und';

/** Longest tag kept; RFC 5646 §4.4.1 asks for room for at least 35 characters. */
const MAX_TAG_LENGTH = 35;

/** Converts a language to its canonical BCP 47 tag (`EN_gb` to `en-GB`); undefined when it is not a tag. */
export function languageTag(text: string): string | undefined {
  try {
    const [tag = ''] = Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'));
    return tag.length <= MAX_TAG_LENGTH && languageSchema.safeParse(tag).success ? tag : undefined;
  } catch (error) {
    // RangeError is how getCanonicalLocales (ECMA-402 §9.2.1) says "not a language tag".
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
