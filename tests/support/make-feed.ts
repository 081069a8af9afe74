/** An RSS 2.0 feed of items given as XML. */
export function rssFeed(...items: string[]): string {
  const head = '<title>Gazette</title><link>https://gazette.example/</link><language>fr</language>';
  return `<?xml version="1.0"?><rss version="2.0"><channel>${head}${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`;
}
