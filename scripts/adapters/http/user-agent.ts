import { PRODUCT } from '../../pipeline/gather/robots/product.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { CONTACT_REMEDY, isContact } from '../../text/contact-address.ts';
import { GENERATOR } from '../generator.ts';

/** Where to look for the contact URL of a run. */
export interface ContactPlaces {
  /** The option `--contact`. */
  option?: string | undefined;
  /** The options `--site` and `--base`, which come before their variables. */
  site?: string | undefined;
  base?: string | undefined;
  /**
   * The environment: `OVERVIEW_CONTACT`, `OVERVIEW_SITE`, `OVERVIEW_BASE`, and the variables by which GitHub names the
   * repository that a workflow runs in.
   */
  environment: Record<string, string | undefined>;
}

/**
 * The contact URL sent with every request, always of whoever runs this copy: the one that they configured, else the about
 * page of their published site, else the repository of their workflow; undefined when there is none. Where the copy comes
 * from says nothing of who runs it, so a clone never names the owners of the original.
 * @throws InputError when the one that they configured cannot be a contact
 */
export function contactUrl(places: ContactPlaces): string | undefined {
  const { OVERVIEW_CONTACT, GITHUB_SERVER_URL, GITHUB_REPOSITORY } = places.environment;
  const [name, configured] =
    places.option === undefined ? ['OVERVIEW_CONTACT', OVERVIEW_CONTACT] : ['--contact', places.option];
  if (configured !== undefined && configured !== '') {
    if (isContact(configured)) return configured;
    throw new InputError(name, `${JSON.stringify(configured)} is not a public web address`, CONTACT_REMEDY);
  }
  const workflow = GITHUB_SERVER_URL && GITHUB_REPOSITORY && `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`;
  return [aboutPage(places), workflow].find((url) => url !== undefined && isContact(url));
}

/** The about page of the published site, below its base. */
function aboutPage({ site, base, environment }: ContactPlaces): string | undefined {
  const host = site ?? environment.OVERVIEW_SITE;
  const parts = (base ?? environment.OVERVIEW_BASE ?? '').split('/').filter((part) => part !== '');
  return host ? URL.parse(`/${[...parts, 'about', ''].join('/')}`, host)?.href : undefined;
}

/** `User-Agent` (RFC 9110 §10.1.5): our name, version and contact. */
export function userAgent(contact: string | undefined): string {
  const name = `${capitalised(PRODUCT)}/${GENERATOR.version}`;
  return `${name} (${contact === undefined ? 'a private reader' : `+${contact}`})`;
}

function capitalised(name: string): string {
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}
