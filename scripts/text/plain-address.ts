import { canonicalUrl } from './canonical-url.ts';

/** First labels of hosts that serve mobile versions of the same pages. */
const MOBILE_HOST = /^(?:m|mobile|mobil|amp|touch|wap)\.(?=[^.]+\.)/;

/** Path parts and endings of the AMP form of a page: `/amp/news`, `/news/amp/`, `/news.amp.html`. */
const AMP_PATH = /(?:^\/amp(?=\/.)|\/amp\/?$|\.amp(?=\.html?$|$))/;

/** Query parameters that ask for the AMP or mobile form. */
const FORM_PARAMETERS = new Set(['amp', 'outputtype', 'mobile', 'm', 'print']);

/**
 * Query parameters that say by which way a reader came, beside those that the canonical URL leaves out, as the vendors document
 * them: Piano, comScore, Mapp, Matomo, Adobe. Ids of sealed articles are made of the canonical URL, which stays as it is.
 */
const WAY_PARAMETERS =
  /^(?:at_.*|xtor|ns_(?:mchannel|source|campaign|linkname|fee)|wt_z?mc|mtm_.*|pk_(?:campaign|kwd|keyword|source|medium|content)|s_cid)$/i;

/** Default documents and trailing slashes, which servers treat alike. */
const PATH_END = /(?:\/index\.(?:html?|php))?\/?$/;

/**
 * A key shared by all addresses of the same page: the canonical URL without scheme, `www.`, mobile hosts, AMP forms and
 * trailing slashes. It identifies a page and must not be fetched: the host may not exist without its `m.`.
 * @throws TypeError when it is not an absolute URL
 */
export function plainAddress(url: string): string {
  const parsed = new URL(canonicalUrl(url));
  const host = parsed.host.replace(/^www\./, '').replace(MOBILE_HOST, '');
  const path = parsed.pathname.replace(AMP_PATH, '').replace(PATH_END, '');
  const query = [...parsed.searchParams]
    .filter(([name]) => !WAY_PARAMETERS.test(name))
    .filter(([name, value]) => !(FORM_PARAMETERS.has(name.toLowerCase()) && /^(?:|1|true|amp)$/i.test(value)))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');
  return `${host}${path}${query && `?${query}`}`;
}
