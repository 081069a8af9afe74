/** Longest contact, in characters: servers cut long headers off. */
const MAX_CONTACT_LENGTH = 300;

/** Names that lead nowhere outside one machine or network (RFC 6761, RFC 6762, RFC 8375). */
const LOCAL_NAME = /(?:^|\.)(?:localhost|local|internal|lan|home\.arpa|onion)\.?$/;

/** What to do about an address that is none. */
export const CONTACT_REMEDY = 'write it like https://news.example/about: a page that says how to reach you';

/**
 * Whether a text is an http or https URL of a public host that can stand in a `User-Agent`: printable ASCII without
 * parentheses, a host with a name, no user name and no password.
 */
export function isContact(text: string): boolean {
  if (text.length > MAX_CONTACT_LENGTH || !/^https?:\/\/[!-~]+$/i.test(text) || /[()]/.test(text))
    return false;
  const url = URL.parse(text);
  if (url?.username !== '' || url.password !== '') return false;
  const { hostname } = url;
  const isName = /\.[a-z][a-z0-9-]*\.?$/.test(hostname);
  return isName && !LOCAL_NAME.test(hostname);
}
