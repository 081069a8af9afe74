import { z } from 'astro/zod';
import { translationMistake } from './message.ts';
import { ONE_LINE } from './one-line.ts';

/** The language of an interface unless another is configured: that of the phrases in the code. */
export const DEFAULT_LANGUAGE = 'en';

/** Longest tag of a language that is read, in UTF-16 code units (RFC 5646, section 4.4.1). */
const MAX_TAG = 35;
/** Longest phrase, in UTF-16 code units: a paragraph. */
const MAX_PHRASE = 2_000;
/** Most phrases of a publisher’s own: several times those of the program. */
const MAX_PHRASES = 5_000;

/** The tag of a language as BCP 47 writes it, such as `nb` or `pt-BR`. */
export const languageTagSchema = z
  .string()
  .max(MAX_TAG)
  .refine(isCanonicalTag, 'it is no tag of a language (BCP 47) such as nb or pt-BR');

const phraseSchema = z.string().max(MAX_PHRASE).regex(ONE_LINE, 'it is one line of text');

/** The language of the words around the news, and a publisher’s own words in it. */
export const interfaceSchema = z
  .strictObject({
    language: languageTagSchema,
    /** Translations, by the English phrases of the program. */
    phrases: z.record(phraseSchema, phraseSchema).optional(),
  })
  .superRefine(({ language, phrases = {} }, context) => {
    const all = Object.entries(phrases);
    if (all.length > MAX_PHRASES)
      context.addIssue({ code: 'custom', message: `it has over ${MAX_PHRASES} phrases` });
    for (const [phrase, translation] of all.slice(0, MAX_PHRASES)) {
      const message = translationMistake(phrase, translation, language);
      if (message !== undefined) context.addIssue({ code: 'custom', path: ['phrases', phrase], message });
    }
  });

/** The language of the words around the news, and a publisher’s own words in it. */
export type Interface = z.infer<typeof interfaceSchema>;

function isCanonicalTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
