import countries from '../../../../src/data/countries.json' with { type: 'json' };
import { LANGUAGE_CODES } from '../../../text/languages/languages.ts';
import { normalForm } from '../../../text/normal-form.ts';

let byName: ReadonlyMap<string, string> | undefined;

/**
 * The country, as an ISO 3166-1 code, that a name or a code means in any of the languages that we know (names of the
 * Unicode CLDR); undefined when it means none.
 */
export function countryNamed(name: string): string | undefined {
  // Made only when it is needed: it takes a tenth of a second.
  byName ??= countryNames();
  return byName.get(plain(name));
}

function countryNames(): Map<string, string> {
  const names = new Map<string, string>();
  // English last, so that its names win.
  for (const language of [...LANGUAGE_CODES, 'en']) {
    const shown = new Intl.DisplayNames(language, { type: 'region' });
    for (const { code } of countries) names.set(plain(shown.of(code) ?? code), code);
  }
  for (const { code, name } of countries) names.set(plain(code), code).set(plain(name), code);
  return names;
}

/** A name in small letters, without marks, blanks and signs. */
function plain(name: string): string {
  return normalForm(name, 'NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
}
