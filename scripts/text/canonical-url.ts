/**
 * Query parameters that track readers and never identify the page: those of Google Analytics and Ads, Facebook,
 * Microsoft, Yandex, X, TikTok, Instagram, Mailchimp, HubSpot, Marketo and Omeda, as the vendors document them.
 */
const TRACKING_PARAMETERS =
  /^(?:utm_.*|gclid|gclsrc|dclid|gbraid|wbraid|_ga|_gl|fbclid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|_hsenc|_hsmi|mkt_tok|oly_anon_id|oly_enc_id)$/;

/**
 * The canonical address that identifies an article: normalised by the URL Standard (lower-case host, no default port),
 * without fragment and without tracking parameters. The other parameters keep their order and their bytes.
 * @throws TypeError when it is not an absolute URL
 */
export function canonicalUrl(url: string): string {
  const parsed = new URL(url);
  parsed.hash = '';
  const query = parsed.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING_PARAMETERS.test(parameterName(pair)))
    .join('&');
  // The setter strips one leading question mark as the separator, even if it belongs to the query.
  parsed.search = query && `?${query}`;
  return parsed.href;
}

function parameterName(pair: string): string {
  const [name = ''] = new URLSearchParams(pair).keys();
  return name.toLowerCase();
}
