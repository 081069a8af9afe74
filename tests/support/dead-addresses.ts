/** What a file of a site links to: addresses in pages, in lists, and in feeds. */
const ADDRESSES =
  /(?:href|src)="([^"]+)"|"url":"([^"]+)"|<(?:loc|link|guid(?![^>]*isPermaLink="false")[^>]*)>([^<]+)</g;

/** Files whose links are followed. */
const LINKING = /\.(?:html|xml|json|opml)$/;

/** Where a site is, and where its links lead. */
interface Place {
  /** The address of its host. */
  site: string;
  /** Its path there, with a slash at both ends. */
  base: string;
}

/** A link, as it is written, and the file of the site that it leads to; undefined where that is outside of the site. */
interface Link {
  address: string;
  file: string | undefined;
}

/** The links of a file to its own host. */
function linksOf(path: string, text: string, { site, base }: Place): Link[] {
  if (!LINKING.test(path)) return [];
  return Array.from(text.matchAll(ADDRESSES)).flatMap(([, link, url, item]): Link[] => {
    const address = (link ?? url ?? item ?? '').replaceAll('&amp;', '&');
    if (!URL.canParse(address, `${site}${base}${path}`)) return [];
    const { origin, pathname } = new URL(address, `${site}${base}${path}`);
    if (origin !== site) return [];
    const file = decodeURIComponent(pathname)
      .replace(base, '')
      .replace(/(?:^|(?<=\/))$/, 'index.html');
    return [{ address, file: pathname.startsWith(base) ? file : undefined }];
  });
}

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
  for (const [path, text = ''] of Object.entries(files))
    for (const { address, file } of linksOf(path, text, { site, base }))
      if (file === undefined || files[file] === undefined) dead.add(`${path} → ${address}`);
  return [...dead];
}

/** What a crawl found: what a server gave for each file that links lead to, and the links that it did not answer. */
export interface Crawled {
  files: Record<string, string>;
  dead: string[];
}

/** Follows all links of a site from its front page on, as a server at another origin gives it. */
export async function crawlSite(origin: string, place: Place): Promise<Crawled> {
  const files: Record<string, string> = {};
  const dead = new Set<string>();
  const known = new Set(['index.html']);
  for (const path of known) {
    const address = path
      .replace(/(^|\/)index\.html$/, '$1')
      .split('/')
      .map(encodeURIComponent)
      .join('/');
    const answer = await fetch(`${origin}${place.base}${address}`, { redirect: 'manual' });
    const text = await answer.text();
    if (answer.status !== 200) {
      dead.add(`${path}: ${answer.status}`);
      continue;
    }
    files[path] = text;
    for (const { address: link, file } of linksOf(path, text, place))
      if (file === undefined) dead.add(`${path} → ${link}`);
      else known.add(file);
  }
  return { files, dead: [...dead] };
}
