/** What a file of a site links to: addresses in pages, in lists, and in feeds. */
const ADDRESSES = /(?:href|src)="([^"]+)"|"url":"([^"]+)"|<(?:loc|link|guid[^>]*)>([^<]+)</g;

/**
 * What files of a site name on their own host that is not there.
 * @param files with their texts, relative to the root of the site
 * @param site the address of the host
 * @param base the path of the site on it, with a slash at both ends
 */
export function deadAddresses(
  files: Readonly<Partial<Record<string, string>>>,
  site: string,
  base: string,
): string[] {
  const dead = new Set<string>();
  for (const [path, text] of Object.entries(files)) {
    if (text === undefined || !/\.(?:html|xml|json|opml)$/.test(path)) continue;
    for (const [, link, url, item] of text.matchAll(ADDRESSES)) {
      const address = (link ?? url ?? item ?? '').replaceAll('&amp;', '&');
      if (!URL.canParse(address, `${site}${base}${path}`)) continue;
      const { origin, pathname } = new URL(address, `${site}${base}${path}`);
      if (origin !== site) continue;
      const place = decodeURIComponent(pathname)
        .replace(base, '')
        .replace(/(?:^|(?<=\/))$/, 'index.html');
      if (!pathname.startsWith(base) || files[place] === undefined) dead.add(`${path} → ${address}`);
    }
  }
  return [...dead];
}
