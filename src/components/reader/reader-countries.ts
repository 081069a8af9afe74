import type { CountryNames } from '../../lib/press-words.ts';
import { readerCountriesPath } from '../../lib/urls.ts';
import { fetchIfReached } from '../fetch-if-reached.ts';

/** A country that a reader may choose. */
export interface ReaderCountry extends CountryNames {
  name: string;
}

type Countries = ReadonlyMap<string, ReaderCountry>;

let asked: Promise<Countries> | undefined;

/** The countries that a reader may choose, by code, in order of their names; none where the list can't be had, as offline. */
export function readerCountries(): Promise<Countries> {
  asked ??= askFor();
  return asked;
}

async function askFor(): Promise<Countries> {
  const response = await fetchIfReached(readerCountriesPath());
  if (!response?.ok) return new Map();
  const list = (await response.json()) as [code: string, name: string, inSentence: string, before?: string][];
  return new Map(
    list.map(([code, name, inSentence, beforeNoun]) => [code, { name, inSentence, beforeNoun }]),
  );
}
