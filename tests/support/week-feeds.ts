/** An entry as a feed lists it at some moment. */
export interface Listed {
  url: string;
  guid?: string | undefined;
  /** As the feed writes it. */
  date?: string | undefined;
  title: string;
  summary: string;
}

const rss = (listed: readonly Listed[]) =>
  `<rss version="2.0"><channel><title>Invented</title>${listed
    .map(
      ({ url, guid, date, title, summary }) =>
        `<item><title>${title}</title><link>${escaped(url)}</link>${element('guid', guid, ' isPermaLink="false"')}${element('pubDate', date)}<description>${summary}</description></item>`,
    )
    .join('')}</channel></rss>`;

const atom = (listed: readonly Listed[]) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>Invented</title>${listed
    .map(
      ({ url, guid = url, date, title, summary }) =>
        `<entry><title>${title}</title><link href="${escaped(url)}"/><id>${escaped(guid)}</id>${element('updated', date)}<summary>${summary}</summary></entry>`,
    )
    .join('')}</feed>`;

const rdf = (listed: readonly Listed[]) =>
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="http://invented.test/"><title>Invented</title></channel>${listed
    .map(
      ({ url, date, title, summary }) =>
        `<item rdf:about="${escaped(url)}"><title>${title}</title><link>${escaped(url)}</link>${element('dc:date', date)}<description>${summary}</description></item>`,
    )
    .join('')}</rdf:RDF>`;

const json = (listed: readonly Listed[]) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Invented',
    items: listed.map(({ url, guid = url, date, title, summary }) => ({
      ...{ id: guid, url, title, summary, content_text: summary },
      ...(date !== undefined && { date_published: date }),
    })),
  });

/** Writes a feed of each kind. */
export const WRITERS = { rss, atom, rdf, json };

export type FeedKind = keyof typeof WRITERS;

const escaped = (text: string) => text.replaceAll('&', '&amp;');

function element(name: string, content: string | undefined, attributes = ''): string {
  return content === undefined ? '' : `<${name}${attributes}>${escaped(content)}</${name}>`;
}
