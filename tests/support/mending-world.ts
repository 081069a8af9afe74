import { createServer, type Server } from 'node:http';
import { rssFeed } from './make-feed.ts';

/** Milliseconds of a day. */
export const DAY = 24 * 60 * 60 * 1000;
/** This day, as the command counts days. */
export const TODAY = new Date().toISOString().slice(0, 10);
/** The instant so many days ago. */
export const daysAgo = (count: number) => new Date(Date.now() - count * DAY).toISOString();

/** A registry as a person keeps it: with comments, quotes and a blank line of its own. */
export const FR = `# Sources of France, the best known first.

- id: fr-moved # a comment
  name: "L'Exemple"
  country: FR
  language: fr
  homepage: http://fr-moved.test/
  feeds:
    # the main one
    - http://fr-moved.test/feed.xml # of all sections
  ownership: unknown
  rights: { text: excerpt }
  daily: true

- id: fr-once
  name: Once
  country: FR
  language: fr
  homepage: http://fr-once.test/
  feeds: [ http://fr-once.test/feed.xml ]
  verified: [ { date: ${TODAY}, how: fetched } ]
  ownership: unknown
  rights: { text: excerpt }
  daily: true


- id: fr-dead
  name: Dead
  country: FR
  language: fr
  homepage: http://fr-dead.test/
  feeds:
    - http://fr-dead.test/feed.xml
  verified:
    - { date: 2026-01-02, how: listed }
  ownership: unknown
  rights: { text: excerpt }
  daily: true
  notes: 'One of two: a weekly.'

- id: fr-two
  name: Two
  country: FR
  language: fr
  homepage: http://fr-two.test/
  feeds:
    - http://fr-two.test/gone.xml
    - http://fr-two.test/feed.xml
  verified:
    - { how: unchecked }
    - { date: 2026-01-02, how: listed }
  ownership: unknown
  rights: { text: excerpt }
  daily: true
`;
/** Another file, without blank lines. */
export const DE = `- id: de-french
  name: French
  country: DE
  language: fr
  homepage: http://de-french.test/
  feeds:
    - http://de-french.test/feed.xml
  ownership: unknown
  rights: { text: excerpt }
  daily: true
- id: de-stale
  name: Stale
  country: DE
  language: de
  homepage: http://de-stale.test/
  feeds:
    - http://de-stale.test/feed.xml
  ownership: unknown
  rights: { text: excerpt }
  daily: true
- id: de-good
  name: Good
  country: DE
  language: de
  homepage: http://de-good.test/
  feeds:
    - http://de-good.test/feed.xml
  ownership: unknown
  rights: { text: excerpt }
  daily: true
`;

const GERMAN = [
  'Der Stadtrat hat am Abend beschlossen, die alte Brücke über den Fluss im Frühjahr zu sperren',
  'Nach dem langen Regen steigt das Wasser, und viele Keller in der Nähe des Ufers laufen voll',
  'Die Schule bekommt ein neues Dach, doch das Geld dafür reicht nach Angaben der Gemeinde nicht',
  'Ein Bauer aus dem Nachbardorf verkauft seine Äpfel jetzt auch am Bahnhof und ist zufrieden damit',
  'Für den Winter rechnen die Wetterdienste mit wenig Schnee, aber mit kalten und klaren Nächten',
];

function feedOf(titles: readonly string[], published: string): string {
  const item = (title: string, n: number) =>
    `<title>${title} ${n}</title><link>/${n}</link><pubDate>${published}</pubDate>`;
  return rssFeed(...titles.map(item)).replace('<language>fr</language>', '');
}

/** What the world has at each address; an address that it leads on from begins with `http`. */
export const world = new Map<string, string>();
/** A feed with entries of today. */
export const FRESH = feedOf(GERMAN.slice(0, 2), daysAgo(0));
/** What the sources of both have at their addresses on the first day. */
export const FEEDS: Record<string, string> = {
  'fr-moved.test/feed.xml': 'http://fr-moved.test/new.xml',
  'fr-moved.test/new.xml': FRESH,
  'fr-once.test/feed.xml': FRESH,
  'fr-once.test/new.xml': FRESH,
  'fr-two.test/feed.xml': FRESH,
  'de-french.test/feed.xml': feedOf([...GERMAN, ...GERMAN], daysAgo(0)),
  'de-stale.test/feed.xml': feedOf(GERMAN.slice(0, 2), daysAgo(60)),
  'de-good.test/feed.xml': FRESH,
};

/** Serves the world under the names of all hosts. */
export function worldServer(): Server {
  return createServer(({ headers: { host = '' }, url = '' }, response) => {
    const found = world.get(`${host}${url}`) ?? '';
    // What is kept of one run would be asked for otherwise in the next, a moment later.
    response.setHeader('cache-control', 'no-store');
    if (found.startsWith('http')) response.writeHead(301, { location: found }).end();
    else response.writeHead(found === '' ? 404 : 200).end(found);
  });
}
