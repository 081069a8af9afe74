const TITLE = 'Council of Harwick votes 12 to 5 for a new bridge, mayor says';

const TEXT =
  'The council of Harwick voted on Tuesday, 10 March 2026, for a bridge of 4.5 million euros. “It will take two years”, said Mayor Ann Lee. Some neighbours object.';

const RSS = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Harwick Gazette</title><link>https://gazette.test/</link><language>en</language><item><title>${TITLE}</title><link>https://gazette.test/1</link><guid isPermaLink="false">g-1</guid><pubDate>Tue, 10 Mar 2026 08:00:00 +0100</pubDate><dc:creator>Ann Lee</dc:creator><category>Politics</category><description><![CDATA[<p>${TEXT}</p>]]></description><media:content url="https://gazette.test/1.jpg" medium="image"/></item></channel></rss>`;

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://gazette.test/"><title>Harwick Gazette</title><entry><id>tag:1</id><title type="html">${TITLE}</title><link href="/1"/><updated>2026-03-10T08:00:00Z</updated><summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${TEXT}</p></div></summary></entry></feed>`;

const JSON_FEED = `{"version":"https://jsonfeed.org/version/1.1","title":"Harwick Gazette","items":[{"id":"1","url":"https://gazette.test/1","title":"${TITLE}","content_html":"<p>${TEXT}</p>","date_published":"2026-03-10T08:00:00Z","authors":[{"name":"Ann Lee"}],"tags":["Politics"]}]}`;

const PAGE = `<!doctype html><html lang="en"><head><title>${TITLE}</title><meta name="robots" content="max-snippet:100"><meta property="og:title" content="${TITLE}"><link rel="canonical" href="https://gazette.test/1"><script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}","datePublished":"2026-03-10T08:00:00Z","author":[{"name":"Ann Lee"}],"articleBody":"${TEXT.replaceAll('"', '')}"}</script></head><body><nav><a href="/">Home</a></nav><main><article class="article-body"><h1>${TITLE}</h1><p class="byline">By Ann Lee</p><p>${TEXT}</p><p>${TEXT.slice(40)}</p><blockquote>It will take two years.</blockquote><ul><li>One</li></ul></article></main><footer>Imprint</footer></body></html>`;

const ROBOTS = `User-agent: *\nDisallow: /private/*.pdf$\nAllow: /private/open\nCrawl-delay: 1\nContent-Signal: /news/ search=yes, ai-train=no\nContent-Usage: train-ai=n\n\nUser-agent: overview\nDisallow: /a*b*c\n\nLicense: https://gazette.test/license.xml\nSitemap: https://gazette.test/sitemap.xml`;

const REGISTRY = `- id: fr-gazette-de-harwick\n  name: Gazette de Harwick\n  country: FR\n  language: fr\n  homepage: https://gazette.test/\n  feeds:\n    - https://gazette.test/feed\n  ownership: unknown\n  rights:\n    text: excerpt\n  notes: >-\n    A paper.\n`;

const OPML = `<?xml version="1.0" encoding="UTF-8"?><opml version="2.0"><head><title>Papers</title></head><body><outline text="France"><outline type="rss" text="Gazette de Harwick" title="Gazette" xmlUrl="https://gazette.test/feed" htmlUrl="https://gazette.test/" language="fr"/><outline text="Harwick Gazette" xmlUrl="feed://gazette.co.uk/rss"/></outline></body></opml>`;

const RSL = `<rsl xmlns="https://rslstandard.org/rsl"><content url="/news/*" server="https://licence.test"><license><permits type="usage">search, ai-input</permits><prohibits type="usage">ai-train</prohibits><payment type="attribution"/></license></content><content url="https://gazette.test/a*b$"><license><prohibits>all</prohibits></license></content></rsl>`;

const TDMREP = `[{"location":"/news/*","tdm-reservation":1,"tdm-policy":"https://gazette.test/p.json"},{"location":"/*.pdf$","tdm-reservation":0},{"location":"/","tdm-reservation":1}]`;

const LINK = `<https://gazette.test/feed>; rel="alternate"; type="application/rss+xml"; title="A, \\"B\\"; C", </1>; rel=canonical, <style.css>; rel=preload; as=style`;

const POLICY = `{"@type":"Offer","permission":[{"target":"https://gazette.test/","action":"tdm:mine","duty":[{"action":"attribute"}],"constraint":[{"leftOperand":"purpose","operator":"eq","rightOperand":{"@id":"tdm:non-research"}}]}]}`;

const DIRECTIVES = `googlebot: noarchive, nofollow, overview: max-snippet: 50, unavailable_after: 25 Jun 2026 15:00:00 PST\ntdm-reservation\ncontent-usage: search=y, train-ai=n;a=1`;

const ANSWER = `${TITLE} &amp;amp; &quot;more&quot; &#39;news&#39; &#x2019;s`;

const ARTICLE = `{"based":"page","blocks":[{"kind":"paragraph","text":"${TEXT}"}],"fetched":"2026-03-10T09:00:00Z","id":"0123456789abcdef","language":"en","published":"2026-03-10T08:00:00Z","publishedFrom":"feed","source":"fr-gazette-de-harwick","title":"${TITLE}","url":"https://gazette.test/1"}\n`;

const FILE = `{"bytes":1,"records":1,"sha256":"${'0'.repeat(64)}"}`;

const MANIFEST = `{"day":"2026-03-10","files":{"articles.jsonl":${FILE},"ledger.jsonl":${FILE},"sources.json":${FILE}},"format":"overview-snapshot","generator":{"name":"overview","version":"1"},"sealedAt":"2026-03-10T23:59:59Z","version":1}`;

const SOURCES = `[{"country":"FR","feeds":["https://gazette.test/feed"],"homepage":"https://gazette.test/","id":"fr-gazette","language":"fr","name":"Gazette","ownership":"unknown","rights":{"text":"excerpt"}}]`;

const CORPUS = `{"url":"https://gazette.test/2026/03/10/1","title":"${TITLE}","text":"${TEXT}\\n\\n${TEXT}","lead":"${TEXT}","published":"2026-03-10T08:00:00Z","language":"fr","source":"Harwick Gazette","byline":"Ann Lee","section":"Politics","english":{"title":"${TITLE}","text":"${TEXT}"}}`;

/** Whole documents of each kind, in words of our own, from which hostile ones are made. */
export const SEED_DOCUMENTS = {
  feed: [RSS, ATOM, JSON_FEED],
  page: [PAGE],
  robots: [ROBOTS],
  registry: [REGISTRY],
  snapshot: [ARTICLE],
  manifest: [MANIFEST],
  sources: [SOURCES, '[{},{},{}]'],
  corpus: [CORPUS],
  opml: [OPML],
  licence: [RSL],
  tdmrep: [TDMREP, '[{},{},{}]'],
  policy: [POLICY],
  link: [LINK],
  directives: [DIRECTIVES],
  answer: [ANSWER],
  text: [TEXT, `${TITLE} - Harwick Gazette | Politics (video)`, 'Tue, 10 Mar 2026 08:00:00 +0100'],
} as const;
