import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { childrenOf, parseXml, textOf, type XmlElement } from './xml-tree.ts';

/**
 * The addresses of a site's own pages that an RSS feed sends its readers to and that the built site lacks.
 *
 * @param xml a well-formed feed
 * @param folder the built site
 * @param site the host that it was built for, as `https://news.example`
 */
export function missingPages(xml: string, folder: string, site: string): string[] {
  const channels = childrenOf(parseXml(xml), 'channel');
  const items = channels.flatMap((channel) => childrenOf(channel, 'item'));
  return [...channels, ...items]
    .flatMap((element: XmlElement) => textOf(element, 'link') ?? [])
    .filter((link) => link.startsWith(`${site}/`))
    .filter((link) => !existsSync(join(folder, fileOf(new URL(link).pathname))));
}

/** Where a static host looks for an address. */
function fileOf(pathname: string): string {
  const path = decodeURIComponent(pathname);
  return path.endsWith('/') ? `${path}index.html` : path;
}
