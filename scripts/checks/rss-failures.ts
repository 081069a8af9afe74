import { isRfc822Date } from './rfc822-date.ts';
import { childrenOf, parseXml, childText, type XmlElement } from './xml-tree.ts';

/**
 * Checks an RSS feed against what RSS 2.0 requires (https://www.rssboard.org/rss-specification) and what the RSS
 * Advisory Board recommends (https://www.rssboard.org/rss-profile).
 *
 * @param xml the text of the feed
 * @returns one sentence per failure; none when the feed is good
 */
export function rssFailures(xml: string): string[] {
  let root: XmlElement;
  try {
    root = parseXml(xml);
  } catch (error) {
    return [`it is not well-formed XML: ${error instanceof Error ? error.message : String(error)}`];
  }
  if (root.name !== 'rss' || root.attributes.version !== '2.0')
    return ['its root is not <rss version="2.0">'];
  const [channel, ...more] = childrenOf(root, 'channel');
  if (!channel || more.length > 0) return ['it does not have exactly one channel'];
  const items = childrenOf(channel, 'item');
  return [
    ...channelFailures(channel),
    ...items.flatMap((item, index) =>
      itemFailures(item).map(
        (failure) => `item ${index + 1} (${childText(item, 'title') ?? 'untitled'}) ${failure}`,
      ),
    ),
    ...repeated(items.flatMap((item) => childText(item, 'guid') ?? [])).map(
      (guid) => `two items have the guid ${guid}`,
    ),
  ];
}

/**
 * Returns the guids of a feed's items, in order.
 *
 * @param xml a feed without failures
 */
export function guidsOf(xml: string): string[] {
  return childrenOf(parseXml(xml), 'channel')
    .flatMap((channel) => childrenOf(channel, 'item'))
    .flatMap((item) => childText(item, 'guid') ?? []);
}

function channelFailures(channel: XmlElement): string[] {
  const self = childrenOf(channel, 'atom:link').find(({ attributes }) => attributes.rel === 'self');
  return [
    ...['title', 'link', 'description']
      .filter((name) => childText(channel, name) === undefined)
      .map((name) => `its channel has no ${name}`),
    ...linkFailures(channel).map((failure) => `its channel ${failure}`),
    ...dateFailures(channel, ['pubDate', 'lastBuildDate']).map((failure) => `its channel ${failure}`),
    ...(self && isAbsolute(self.attributes.href)
      ? []
      : ['it does not name its own address in atom:link rel="self"']),
  ];
}

function itemFailures(item: XmlElement): string[] {
  const guid = childText(item, 'guid');
  const isAddress = childrenOf(item, 'guid')[0]?.attributes.isPermaLink !== 'false';
  return [
    ...((childText(item, 'title') ?? childText(item, 'description'))
      ? []
      : ['has neither title nor description']),
    ...(guid === undefined ? ['has no guid'] : []),
    ...(guid !== undefined && isAddress && !isAbsolute(guid)
      ? [`has a guid that is not a URL: ${guid}`]
      : []),
    ...(childText(item, 'pubDate') === undefined ? ['has no pubDate'] : []),
    ...linkFailures(item),
    ...childrenOf(item, 'enclosure').flatMap(enclosureFailures),
    ...dateFailures(item, ['pubDate']),
  ];
}

function linkFailures(element: XmlElement): string[] {
  const link = childText(element, 'link');
  return link === undefined || isAbsolute(link) ? [] : [`has a link that is not absolute: ${link}`];
}

/** RSS 2.0 requires the absolute address, the length in bytes and the media type of an enclosure. */
function enclosureFailures({ attributes: { url, length = '', type = '' } }: XmlElement): string[] {
  return [
    ...(isAbsolute(url) ? [] : [`has an enclosure whose address is not absolute: ${url}`]),
    ...(/^\d+$/.test(length) && /^\w+\/[\w.+-]+$/.test(type)
      ? []
      : ['has an enclosure without length or type']),
  ];
}

function dateFailures(element: XmlElement, names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const date = childText(element, name);
    return date === undefined || isRfc822Date(date)
      ? []
      : [`has a ${name} that is not an RFC 822 date: ${date}`];
  });
}

function isAbsolute(url: string | undefined): boolean {
  return url !== undefined && /^https?:\/\//.test(url) && URL.canParse(url);
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
