import countries from '../../../../src/data/countries.json' with { type: 'json' };
import { LANGUAGE_CODES } from '../../../text/languages/languages.ts';
import { normalForm } from '../../../text/normal-form.ts';

let byName: ReadonlyMap<string, string> | undefined;

/**
 * Latin names so short that they are rather an abbreviation or a word of another language, such as the
 * Vietnamese ones of Austria ("Áo") and Italy ("Ý").
 */
const SHORT_NAME = /^\p{Script=Latin}{1,3}$/u;

/**
 * The country, as an ISO 3166-1 code, whose full name this is in any of the languages that we know (names of the Unicode
 * CLDR); undefined when it is none's. Codes are no names: a folder "IT" or "TV" is rather about a subject.
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
    const shown = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const { code } of countries) names.set(plain(shown.of(code) ?? ''), code);
  }
  for (const { code, name } of countries) names.set(plain(name), code);
  return new Map([...names].filter(([name]) => name !== '' && !SHORT_NAME.test(name)));
}

/** A name in small letters, without marks, blanks and signs. */
function plain(name: string): string {
  return normalForm(name, 'NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
}
