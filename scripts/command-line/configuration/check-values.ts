import { parseBase, parseContact, parseCountry, parseSite } from '../address-options.ts';
import { parseImages } from '../images-option.ts';
import { parseExcerpt } from '../number-options.ts';
import type { ParseValue } from '../value-option.ts';
import type { Config } from './config-schema.ts';

/** The parsers of what else comes from a variable. */
const PARSERS: Partial<Record<keyof Config, ParseValue<unknown>>> = {
  site: parseSite,
  base: parseBase,
  snapshots: parseSite,
  country: parseCountry,
  excerpt: parseExcerpt,
  contact: parseContact,
  images: parseImages,
};

/**
 * Checks the values of a configuration that stand for variables, as the commands check the variables.
 * @param placeOf file, line and key, as messages name them
 * @throws InputError at the first wrong one
 */
export function checkValues(config: Config, placeOf: (key: string) => string): void {
  for (const [key, parse] of Object.entries(PARSERS)) {
    const value = config[key as keyof Config];
    if (value !== undefined) parse(placeOf(key), String(value));
  }
}
