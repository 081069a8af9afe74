import countries from '../../src/data/countries.json' with { type: 'json' };
import { httpUrlSchema } from '../../src/schemas/ids.ts';
import { isContact } from '../text/contact-address.ts';
import { InputError } from '../pipeline/outcome/input-error.ts';

/**
 * The value of `--site`: the address that a site is served from.
 * @throws InputError when it is no http or https URL, or says more than a place
 */
export function parseSite(option: string, text: string): string {
  if (httpUrlSchema.safeParse(text).success) {
    const { username, password, search, hash } = new URL(text);
    if (`${username}${password}${search}${hash}` === '') return text;
  }
  const what = `${JSON.stringify(text)} is no address of a site`;
  throw new InputError(option, what, 'write it like https://news.example; a path below it goes to --base');
}

/**
 * The value of `--base`: the path of a site below its host.
 * @throws InputError when it is no plain path
 */
export function parseBase(option: string, text: string): string {
  const isPlain = /^\/?(?:[\w.~-]+\/?)*$/.test(text);
  if (text !== '' && isPlain && !text.split('/').some((part) => /^\.\.?$/.test(part))) return text;
  throw new InputError(
    option,
    `${JSON.stringify(text)} is no path below a host`,
    'write it like /world/, of plain letters, digits, - and _',
  );
}

/**
 * The value of `--contact`: an address that stands in a header, in parentheses.
 * @throws InputError when it is no http or https URL of a public host
 */
export function parseContact(option: string, text: string): string {
  if (isContact(text)) return text;
  const what = `${JSON.stringify(text)} is no address where somebody can be reached`;
  throw new InputError(option, what, 'write it like https://news.example/about');
}

/**
 * The value of `--host`: the name or the IP address of this machine to listen on.
 * @throws InputError when it is neither
 */
export function parseHost(option: string, text: string): string {
  if (/^[\w.:-]+$/.test(text)) return text;
  const what = `${JSON.stringify(text)} is no address of a machine`;
  throw new InputError(option, what, 'write it like localhost or 0.0.0.0');
}

/**
 * The value of `--country`, in capitals.
 * @throws InputError when there is no such country
 */
export function parseCountry(option: string, text: string): string {
  const wanted = text.toUpperCase();
  if (countries.some(({ code }) => code === wanted)) return wanted;
  throw new InputError(
    option,
    `${JSON.stringify(text)} is no country`,
    'give its code of ISO 3166-1, such as FR',
  );
}

/**
 * The value of an option that is names with commas between them.
 * @throws InputError when it names nothing, or what cannot be a name
 */
export function parseNames(option: string, text: string): string {
  const names = text.split(',').map((name) => name.trim());
  if (names.every((name) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/i.test(name))) return text;
  const what = `${JSON.stringify(text)} is no list of names`;
  throw new InputError(option, what, 'write them with commas between them, such as FR,DE');
}
