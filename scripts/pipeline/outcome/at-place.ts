import { InputError } from './input-error.ts';

/**
 * An error that names an option, by the line of the configuration that set it; any other as it is.
 * @param places file, line and key of what was set, by the options' long names without dashes
 */
export function atPlace(error: unknown, places: ReadonlyMap<string, string>): unknown {
  if (!(error instanceof InputError)) return error;
  const place = places.get(error.where.replace(/^--/, ''));
  if (place === undefined || !error.where.startsWith('--')) return error;
  return new InputError(place, error.what, error.remedy, { cause: error });
}
