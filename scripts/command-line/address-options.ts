import countries from '../../src/data/countries.json' with { type: 'json' };
import { httpUrlSchema } from '../../src/schemas/ids.ts';
import { CONTACT_REMEDY, isContact } from '../text/contact-address.ts';
import { languageTag } from '../text/language-tag.ts';
import { InputError } from '../pipeline/outcome/input-error.ts';

/**
 * Parses the value of `--site`: the URL that a site is served from.
 * @throws InputError when it is not an http or https URL, or has a user name, password, query or fragment
 */
export function parseSite(option: string, text: string): string {
  if (httpUrlSchema.safeParse(text).success) {
    const { username, password, search, hash } = new URL(text);
    if (`${username}${password}${search}${hash}` === '') return text;
  }
  const what = `${JSON.stringify(text)} is not the URL of a site`;
  throw new InputError(option, what, 'write it like https://news.example; give the path with --base');
}

/**
 * Parses the value of `--base`: the path of a site on its host.
 * @throws InputError when it is not a plain path
 */
export function parseBase(option: string, text: string): string {
  const isPlain = /^\/?(?:[\w.~-]+(?:\/[\w.~-]+)*\/?)?$/.test(text);
  if (text !== '' && isPlain && !text.split('/').some((part) => /^\.\.?$/.test(part))) return text;
  throw new InputError(
    option,
    `${JSON.stringify(text)} is not a plain path`,
    'write it like /world/, with letters, digits, - and _',
  );
}

/**
 * Parses the value of `--contact`: a URL for the `User-Agent` header, where it stands in parentheses.
 * @throws InputError when it is not an http or https URL of a public host
 */
export function parseContact(option: string, text: string): string {
  if (isContact(text)) return text;
  const what = `${JSON.stringify(text)} is not a public web address`;
  throw new InputError(option, what, CONTACT_REMEDY);
}

/**
 * Parses the value of `--host`: the host name or IP address of this machine to listen on.
 * @throws InputError when it is neither
 */
export function parseHost(option: string, text: string): string {
  if (/^[\w.:-]+$/.test(text)) return text;
  const what = `${JSON.stringify(text)} is not a host name or IP address`;
  throw new InputError(option, what, 'write it like localhost or 0.0.0.0');
}

/**
 * Parses the value of `--country` into an upper-case country code.
 * @throws InputError when the code is unknown
 */
export function parseCountry(option: string, text: string): string {
  const wanted = text.toUpperCase();
  if (countries.some(({ code }) => code === wanted)) return wanted;
  throw new InputError(
    option,
    `${JSON.stringify(text)} is not a country code`,
    'give an ISO 3166-1 code, such as FR',
  );
}

/**
 * Checks the value of an option that is a comma-separated list of names.
 * @throws InputError when the list is empty or holds something that cannot be a name
 */
export function parseNames(option: string, text: string): string {
  const names = text.split(',').map((name) => name.trim());
  if (names.every((name) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/i.test(name))) return text;
  const what = `${JSON.stringify(text)} is not a list of names`;
  throw new InputError(option, what, 'separate the names by commas, such as FR,DE');
}

/**
 * Checks the value of `--languages`, a comma-separated list of languages.
 * @throws InputError when one is no tag of BCP 47
 */
export function parseLanguages(option: string, text: string): string {
  const wrong = text.split(',').find((tag) => languageTag(tag) === undefined);
  if (wrong === undefined) return text;
  const what = `${JSON.stringify(wrong.trim())} is not the tag of a language`;
  throw new InputError(option, what, 'separate tags by commas, such as es,pt');
}
