import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { servedFile } from './served-file.ts';
import { childrenOf, parseXml, childText, type XmlElement } from './xml-tree.ts';

/**
 * Finds the pages and pictures of a site that an RSS feed links to and that the built site lacks.
 *
 * @param xml a well-formed feed
 * @param folder the built site
 * @param site the origin that it was built for, as `https://news.example`
 */
export function missingPages(xml: string, folder: string, site: string): string[] {
  const channels = childrenOf(parseXml(xml), 'channel');
  const items = channels.flatMap((channel) => childrenOf(channel, 'item'));
  return [...channels, ...items]
    .flatMap((element: XmlElement) => [
      childText(element, 'link') ?? '',
      ...childrenOf(element, 'enclosure').map(({ attributes }) => attributes.url ?? ''),
    ])
    .filter((link) => link.startsWith(`${site}/`))
    .filter((link) => !existsSync(join(folder, servedFile(decodeURIComponent(new URL(link).pathname)))));
}
