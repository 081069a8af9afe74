import { InputError } from '../../pipeline/outcome/input-error.ts';
import { readDayBegin } from '../../pipeline/gather/day/read-day-begin.ts';
import {
  parseBase,
  parseContact,
  parseCountry,
  parseLanguages,
  parseNames,
  parseSite,
} from '../address-options.ts';
import { parseArchivePlace } from '../archive-place-option.ts';
import { parseDestination, parseDomain } from '../deploy-options.ts';
import { parseImages } from '../images-option.ts';
import { parseInterface } from '../interface-option.ts';
import { parseLook } from '../look-option.ts';
import { parseExcerpt, parseRetention, parseShare, wholeNumber } from '../number-options.ts';
import { parsePublication } from '../publication-option.ts';
import { isWebAddress } from '../../text/is-web-address.ts';
import type { ParseValue } from '../value-option.ts';
import { type Config, VARIABLES } from './config-schema.ts';

/** An address on any machine, this one too. @throws InputError when it is none */
function parseEndpoint(place: string, text: string): string {
  if (isWebAddress(text) && URL.canParse(text)) return text;
  const remedy = 'write an address that begins with https:// or http://';
  throw new InputError(place, `${JSON.stringify(text)} is not a web address`, remedy);
}

/** A number of tokens, or a price. @throws InputError when it is none, or below zero */
function parseAmount(place: string, text: string): string {
  if (text.trim() !== '' && Number(text) >= 0) return text;
  throw new InputError(place, `${JSON.stringify(text)} is not a number from 0`, 'write one like 3000000');
}

/** The parsers of what else comes from a variable. */
const PARSERS = {
  site: parseSite,
  base: parseBase,
  snapshots: parseSite,
  country: parseCountry,
  excerpt: parseExcerpt,
  retention: parseRetention,
  contact: parseContact,
  images: parseImages,
  'day-begins': readDayBegin,
} satisfies Partial<Record<keyof typeof VARIABLES, ParseValue<unknown>>>;

/** The parsers of places, which may be folders of a publication, and of what has files there. @param project its folder */
const placeParsers = (project: string) =>
  ({
    archive: (option, text) => parseArchivePlace(option, text, project),
    deploy: (option, text) => parseDestination(option, text, project),
    language: (option, text) => parseInterface(option, text, project),
  }) satisfies Partial<Record<keyof typeof VARIABLES, ParseValue<unknown>>>;

/**
 * The parsers of what else is an option of several commands, or is read where it is used. Engines are known where they are
 * opened, and whether a folder is there is asked by the command that reads it.
 */
const OPTION_PARSERS = {
  sources: parseNames,
  countries: parseNames,
  languages: parseLanguages,
  articles: wholeNumber(),
  minutes: wholeNumber(1, 1_440),
  gap: wholeNumber(0, 600_000),
  timeout: wholeNumber(1, 3_600),
  'min-feeds': parseShare,
  'min-countries': parseShare,
  'min-articles': wholeNumber(),
  'min-of-median': parseShare,
  days: wholeNumber(),
  'budget-mb': wholeNumber(),
  cname: parseDomain,
  'language-model': (place, text) => (text === 'auto' ? text : parseEndpoint(place, text)),
  'language-model-budget': parseAmount,
  'language-model-price': parseAmount,
  'libretranslate-url': parseEndpoint,
  'deepl-url': parseEndpoint,
} satisfies Partial<Record<keyof Config, ParseValue<unknown>>>;

/** A key whose value is checked by a parser. */
type ParsedKey = keyof typeof PARSERS | keyof ReturnType<typeof placeParsers> | keyof typeof OPTION_PARSERS;

/** The parsers of the variables that commands read for themselves, by their names. @param project the folder of the publication */
export const variableParsers = (project: string): Readonly<Record<string, ParseValue<unknown>>> => ({
  ...Object.fromEntries(
    Object.entries({ ...PARSERS, ...placeParsers(project) }).map(([key, parse]) => [
      VARIABLES[key as keyof typeof VARIABLES],
      parse,
    ]),
  ),
  OVERVIEW_PUBLICATION: parsePublication,
  OVERVIEW_THEME: (_, theme) => parseLook({ theme }),
  OVERVIEW_LOGO: (_, logo) => parseLook({ logo }),
  OVERVIEW_ICON: (_, icon) => parseLook({ icon }),
});

/**
 * Checks the values of a configuration that stand for variables or options, as the commands check these.
 * @param placeOf file, line and key, as messages name them
 * @param folder that of the publication
 * @returns the keys whose values are wrong, and how
 */
export function wrongValues(
  config: Config,
  placeOf: (key: string) => string,
  folder: string,
): { key: ParsedKey; mistake: InputError }[] {
  const parsers = Object.entries({ ...PARSERS, ...placeParsers(folder), ...OPTION_PARSERS });
  return parsers.flatMap(([name, parse]) => {
    const key = name as ParsedKey;
    const value = config[key];
    if (value === undefined) return [];
    try {
      (parse as ParseValue<unknown>)(placeOf(key), [value].flat().join(','));
      return [];
    } catch (error) {
      if (error instanceof InputError) return [{ key, mistake: error }];
      throw error;
    }
  });
}
