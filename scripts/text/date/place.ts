import type { Source } from '../../../src/schemas/source.ts';
import capitalZones from './capital-zones.json' with { type: 'json' };

/** Where a date was written; it decides what the date does not say. */
export interface Place {
  /** The zone of its times, by its name in the tz database. */
  zone?: string | undefined;
  /** ISO 3166-1 code. */
  country?: string | undefined;
  /** BCP 47. */
  language?: string | undefined;
}

/** The zone of each country's capital, by ISO 3166-1 code (the tz database's `zone.tab`, of several zones the capital's). */
export const CAPITAL_ZONES: ReadonlyMap<string, string> = new Map(Object.entries(capitalZones));

/** The place of a source: its own zone, or else that of its country's capital. */
export function placeOf({ zone, country, language }: Pick<Source, 'zone' | 'country' | 'language'>): Place {
  return { zone: zone ?? CAPITAL_ZONES.get(country ?? ''), country, language };
}
