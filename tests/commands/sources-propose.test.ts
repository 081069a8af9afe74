import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFeedHistory, writeFeedHistory } from '../../scripts/adapters/registry/feed-history-file.ts';
import type { FeedHistory } from '../../scripts/pipeline/gather/registry/mend/feed-history.ts';
import { listen } from '../support/loopback.ts';
import { DAY, DE, daysAgo, FEEDS, FR, FRESH, TODAY, world, worldServer } from '../support/mending-world.ts';
import { makeTemporary } from '../support/run-folder.ts';
import { PROJECT, type Run, run } from '../support/run-script.ts';

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
    const port = await listen(worldServer(), (action) => void closing.push(action));
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
    const { status } = await propose();
    expect(status).toBe(0);
    const text = await read(patch);
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

  it('writes a patch for git apply, after which all else is as it was', async () => {
    const applied = await run('git', ['apply', '--verbose', patch], { folder });
    expect(applied).toMatchObject({ status: 0 });
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

  it('finds the registry in order once its edits are made, and proposes nothing more; no patch is on standard output', async () => {
    await passDay();
    world.set('fr-once.test/feed.xml', FRESH);
    const { status, said } = await check('--live', '--propose');
    expect(said).toMatch(/registered: 7 sources .* nothing is to be edited/s);
    expect(status).toBe(0);
    expect(said).not.toMatch(/^(?:\*|---) /m);
  });

  it('in a publication, edits its own sources and leaves those of the program', async () => {
    for (const [address, found] of Object.entries(FEEDS)) world.set(address, found);
    const publication = makeTemporary('publication-');
    await mkdir(join(publication, 'sources'));
    await writeFile(join(publication, 'sources/fr.yaml'), FR);
    const ids = 'fr-moved, fr-once, fr-two, is-ruv';
    const config = `contact: https://fjord.example/about/\nsources: [${ids}]\n`;
    await writeFile(join(publication, 'overview.config.yaml'), config);
    const asked = [join(PROJECT, 'scripts/sources.ts'), 'check', '--live', '--propose', patch];
    const { status, said } = await run(process.execPath, asked, {
      env: { ...env, OVERVIEW_FOLDER: publication },
    });
    expect(said).toMatch(/https:\/\/www\.ruv\.is\/rss\/frettir/);
    expect(status).toBe(0);
    await run('git', ['init', '-q'], { folder: publication });
    const apply = ['apply', '--verbose', '--directory=sources', '--include=sources/*.yaml', patch];
    expect(await run('git', apply, { folder: publication })).toMatchObject({ status: 0 });
    const dated = `verified:\n    - { date: ${TODAY}, how: fetched }\n`;
    expect(await read(join(publication, 'sources/fr.yaml'))).toContain(dated);
  });
});
