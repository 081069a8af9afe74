import type { Source } from '../../../src/schemas/source.ts';
import { CAPITAL_ZONES } from './zones.ts';

/** Where a date was written; it decides what the date does not say. */
export interface DatePlace {
  /** The zone of its times, by its name in the tz database. */
  zone?: string | undefined;
  /** ISO 3166-1 code. */
  country?: string | undefined;
  /** BCP 47. */
  language?: string | undefined;
}

/** The place of a source: its own zone, or else that of its country's capital. */
export function sourcePlace({
  zone,
  country,
  language,
}: Pick<Source, 'zone' | 'country' | 'language'>): DatePlace {
  return { zone: zone ?? CAPITAL_ZONES.get(country ?? ''), country, language };
}
