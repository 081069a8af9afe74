import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFeedHistory, writeFeedHistory } from '../../scripts/adapters/registry/feed-history-file.ts';
import type { FeedHistory } from '../../scripts/pipeline/gather/registry/mend/feed-history.ts';
import { listen } from '../support/loopback.ts';
import { rssFeed } from '../support/make-feed.ts';
import { makeTemporary } from '../support/run-folder.ts';
import { PROJECT, type Run, run } from '../support/run-script.ts';

const DAY = 24 * 60 * 60 * 1000;
const TODAY = new Date().toISOString().slice(0, 10);
const daysAgo = (count: number) => new Date(Date.now() - count * DAY).toISOString();

/** A registry as a person keeps it: with comments, quotes and a blank line of its own. */
const FR = `# Sources of France, the best known first.

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
const DE = `- id: de-french
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
const world = new Map<string, string>();
const FRESH = feedOf(GERMAN.slice(0, 2), daysAgo(0));
const FEEDS: Record<string, string> = {
  'fr-moved.test/feed.xml': 'http://fr-moved.test/new.xml',
  'fr-moved.test/new.xml': FRESH,
  'fr-once.test/feed.xml': FRESH,
  'fr-once.test/new.xml': FRESH,
  'fr-two.test/feed.xml': FRESH,
  'de-french.test/feed.xml': feedOf([...GERMAN, ...GERMAN], daysAgo(0)),
  'de-stale.test/feed.xml': feedOf(GERMAN.slice(0, 2), daysAgo(60)),
  'de-good.test/feed.xml': FRESH,
};

function startWorld(): Server {
  return createServer(({ headers: { host = '' }, url = '' }, response) => {
    const found = world.get(`${host}${url}`) ?? '';
    // What is kept of one run would be asked for otherwise in the next, a moment later.
    response.setHeader('cache-control', 'no-store');
    if (found.startsWith('http')) response.writeHead(301, { location: found }).end();
    else response.writeHead(found === '' ? 404 : 200).end(found);
  });
}

describe('npm run sources -- check --live --propose', () => {
  const folder = makeTemporary('propose-');
  const [registry, history, patch] = ['content/sources', 'history.json', 'registry.patch'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  let env: Record<string, string> = {};

  const check = (...more: string[]): Promise<Run> =>
    run(
      process.execPath,
      [join(PROJECT, 'scripts/sources.ts'), 'check', '--registry', registry, '--history', history, ...more],
      { folder, env },
    );
  const propose = () => check('--live', '--propose', patch);
  const read = (file: string) => readFile(file, 'utf8');

  /** Makes what is remembered a day older, as if the runs so far had been the day before. */
  async function passDay(): Promise<void> {
    const { version, feeds } = await readFeedHistory(history);
    const earlier = (at: string) => new Date(Date.parse(at) - DAY).toISOString();
    const aged = Object.entries(feeds).map(([feed, answers]) => [
      feed,
      answers.map((answer) => ({ ...answer, at: earlier(answer.at) })),
    ]);
    await writeFeedHistory(history, { version, feeds: Object.fromEntries(aged) as FeedHistory['feeds'] });
  }

  beforeAll(async () => {
    await mkdir(registry, { recursive: true });
    await writeFile(join(registry, 'fr.yaml'), FR);
    await writeFile(join(registry, 'de.yaml'), DE);
    const failures = [6, 5, 4, 3, 2].map((days) => ({ at: daysAgo(days), failure: 'not found' }));
    const feeds = { 'http://fr-dead.test/feed.xml': failures, 'http://fr-two.test/gone.xml': failures };
    await writeFeedHistory(history, { version: 1, feeds });
    const port = await listen(startWorld(), (action) => void closing.push(action));
    env = { OVERVIEW_TEST_ORIGIN: String(port) };
    return async () => {
      for (const close of closing) await close();
    };
  });
  const closing: (() => Promise<void>)[] = [];

  it('remembers nothing and proposes nothing when most feeds fail, and says so', async () => {
    const before = await read(history);
    await writeFile(patch, 'an earlier patch');
    const { status, said } = await propose();
    expect(said).toContain('most feeds failed (8 of 8), so nothing is proposed or remembered');
    expect(status).toBe(1);
    expect(await read(history)).toBe(before);
    expect(await read(patch)).toBe('');
  });

  it('on a first day says no more than which feeds answered', async () => {
    for (const [address, found] of Object.entries(FEEDS)) world.set(address, found);
    const { status, said } = await propose();
    expect(said).toContain('5 feeds answered: "verified" says so');
    expect(status).toBe(0);
    const lines = (await read(patch)).split('\n').filter((line) => /^[+-] /.test(line));
    expect(lines.filter((line) => !/verified:|how:/.test(line))).toEqual([]);
  });

  it('on another day writes the edits of what has repeated itself, and only these', async () => {
    await passDay();
    world.set('fr-once.test/feed.xml', 'http://fr-once.test/new.xml');
    const { status, said } = await check('--live', '--propose');
    expect(status).toBe(0);
    await propose();
    const text = await read(patch);
    expect(said).toContain(text.trim());
    const yesterday = daysAgo(1).slice(0, 10);
    expect(text.split('\n').filter((line) => line.startsWith('* '))).toEqual([
      `* de-french: its entries are in de, not fr, on ${yesterday} and ${TODAY}`,
      expect.stringMatching(/^\* de-stale: no longer daily: http:\S+: stale: its newest entry is of /),
      `* fr-moved: http://fr-moved.test/feed.xml is now http://fr-moved.test/new.xml: moved for good, on ${yesterday} and ${TODAY}`,
      expect.stringMatching(/^\* fr-dead: no longer daily: http:\S+: dead: not found, in 7 runs since /),
      expect.stringMatching(/^\* fr-two: http:\S+gone\.xml is taken out, dead: not found, in 7 runs since /),
      '* 4 feeds answered: "verified" says so',
      expect.stringMatching(/^\* read daily: 5 sources of 2 countries/),
    ]);
  });

  it('writes a patch for git apply, after which the registry is in order and all else is as it was', async () => {
    const applied = await run('git', ['apply', '--verbose', patch], { folder });
    expect(applied).toMatchObject({ status: 0 });
    expect((await check()).status).toBe(0);
    const since =
      /\d{4}-\d\d-\d\d(?=\n)/.exec((await read(patch)).split('dead: not found')[1] ?? '')?.[0] ?? '';
    const dead = `dead: not found, in 7 runs since ${since}`;
    expect(await read(join(registry, 'fr.yaml'))).toBe(
      FR.replace(
        'http://fr-moved.test/feed.xml # of all sections\n',
        `http://fr-moved.test/new.xml # of all sections\n  verified:\n    - { date: ${TODAY}, how: fetched }\n`,
      )
        .replace(
          "  daily: true\n  notes: 'One",
          `  # not daily since ${TODAY}: http://fr-dead.test/feed.xml: ${dead}\n  notes: 'One`,
        )
        .replace(
          '- http://fr-two.test/gone.xml',
          `# taken out ${TODAY}: http://fr-two.test/gone.xml: ${dead}`,
        )
        .replace(
          '    - { how: unchecked }\n    - { date: 2026-01-02, how: listed }',
          `    - { date: ${TODAY}, how: fetched }`,
        ),
    );
    expect(await read(join(registry, 'de.yaml'))).toContain(
      '  name: French\n  country: DE\n  language: de\n',
    );
  });

  it('proposes nothing more once its edits are made', async () => {
    await passDay();
    world.set('fr-once.test/feed.xml', FRESH);
    const { status, said } = await propose();
    expect(said).toContain('nothing is to be edited');
    expect(status).toBe(0);
    expect(await read(patch)).toBe('');
  });

  it('says what to do about a history that is damaged', async () => {
    await writeFile(history, '{"version":1,"feeds":{"http://a.test/":[{"at":"today"}]}}');
    const { status, said } = await propose();
    expect(status).toBe(1);
    expect(said).toMatch(
      /history\.json: the history of the feeds is damaged: feeds\.http.*restore it, or delete it/s,
    );
    expect(existsSync(patch)).toBe(true);
  });
});
