import { languageSchema } from '../../src/schemas/ids.ts';
import { primaryLanguage } from '../../src/schemas/language.ts';
import { LANGUAGE_CODES } from './languages/languages.ts';

/** The tag of an unknown language (ISO 639-2 `und`, RFC 5646 §4.1). */
export const UNKNOWN_LANGUAGE = 'und';

/** Codes that name no language: several, none, one without a code (ISO 639-2). */
const NO_LANGUAGE = new Set([UNKNOWN_LANGUAGE, 'mis', 'mul', 'zxx']);

/** Longest tag kept; RFC 5646 §4.4.1 asks for room for at least 35 characters. */
const MAX_TAG_LENGTH = 35;

/** What ends a language where more is written: others (`de, en`), an encoding (`ru_RU.UTF-8`), a weight. */
const REST = /[,;.@][^]*$/;

/**
 * Converts a language to its canonical BCP 47 tag (`EN_gb` to `en-GB`); undefined when it names none. A name in English or
 * in the language itself is its tag, and a country's code that is no language's stands for the language of the country:
 * feeds say `English`, and `cz` for Czech.
 */
export function languageTag(text: string): string | undefined {
  const written = text.replace(REST, '').trim();
  const tag = canonicalTag(written.replaceAll('_', '-'));
  if (tag !== undefined && isLanguage(primaryLanguage(tag))) return tag;
  return languagesByName().get(written.toLowerCase()) ?? languageOfCountry(written);
}

function canonicalTag(text: string): string | undefined {
  try {
    const [tag = ''] = Intl.getCanonicalLocales(text);
    return tag.length <= MAX_TAG_LENGTH && languageSchema.safeParse(tag).success ? tag : undefined;
  } catch (error) {
    // RangeError is how getCanonicalLocales (ECMA-402 §9.2.1) says "not a language tag".
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Whether a code is one of a language (CLDR); others have its form alone: `english`, `jp`. */
function isLanguage(code: string): boolean {
  return !NO_LANGUAGE.has(code) && languageNames.of(code) !== undefined;
}

let byName: ReadonlyMap<string, string> | undefined;

/** The languages of our sources by their names in English and in themselves, in small letters. */
function languagesByName(): ReadonlyMap<string, string> {
  byName ??= new Map(
    LANGUAGE_CODES.flatMap((code) =>
      ['en', code].map((reader): [string, string] => [
        new Intl.DisplayNames(reader, { type: 'language' }).of(code)?.toLowerCase() ?? code,
        code,
      ]),
    ),
  );
  return byName;
}

/** The language that most people of a country write (CLDR, likely subtags); undefined where the code is no country's. */
function languageOfCountry(code: string): string | undefined {
  const region = /^[a-z]{2}$/i.test(code) ? code.toUpperCase() : undefined;
  if (region === undefined || countryNames.of(region) === undefined) return undefined;
  return new Intl.Locale(`und-${region}`).maximize().language;
}
