import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/schemas/article.ts';
import type { LedgerLine } from '../../src/schemas/ledger.ts';
import type { NewsWorld } from '../support/news-world.ts';
import { copyProject } from '../support/project-copy.ts';
import { articlesOf, digestsAtInstants, ledgerOf, writeRegistry } from '../support/run-digest.ts';
import { at, instant } from '../support/week-articles.ts';
import {
  faultsOfLedger,
  lostArticles,
  noteSealing,
  publishedByKey,
  publishedTwice,
  type Published,
  type Sealing,
  WEEK_DAYS,
} from '../support/week-oracle.ts';
import { WEEK_SITES } from '../support/week-sites.ts';
import { feedsOf, startWeek, type WeekWorld } from '../support/week-world.ts';

const ARGS = ['--no-build', '--translate', 'none', '--min-articles', '10', '--min-countries', '30%'];

/** A run of the week: how it ended, what it said, and the day that it sealed as it was then. */
interface WeekRun {
  status: number | null;
  said: string;
  sealed?: { sealing: Sealing; articles: Article[]; ledger: LedgerLine[] };
}

/** The calendar day of a day of the week, by its number. */
const dayOf = (number: number): string => WEEK_DAYS[number] ?? '';

describe('a week of a dozen sites whose feeds mislead', () => {
  let project: string;
  let world: WeekWorld;
  const runs = new Map<string, WeekRun>();

  /** Writes the registry as it is now. */
  async function renewRegistry(): Promise<void> {
    const sources = WEEK_SITES.map((site) => ({ ...site.source, feeds: feedsOf(site, world) }));
    await writeRegistry(project, { sources } as NewsWorld);
  }

  beforeAll(async () => {
    project = await copyProject();
    world = await startWeek(afterAll);
    await renewRegistry();
    const digests = digestsAtInstants(project, world);
    afterAll(digests.end);
    /** Makes a digest that should seal a day, given by its number. */
    const run = async (name: string, now: number, day: number | undefined, ...args: string[]) => {
      world.now = now;
      const { status, said } = await digests.run(instant(now), ...args, ...ARGS);
      runs.set(name, { status, said });
      if (day === undefined || !said.includes('sealed')) return;
      const articles = await articlesOf(project, dayOf(day));
      const sealing = noteSealing(dayOf(day), world, articles);
      runs.set(name, {
        status,
        said,
        sealed: { sealing, articles, ledger: await ledgerOf(project, dayOf(day)) },
      });
    };
    await run('the first', at(1, 0, 10), 0);
    await run('the second', at(2, 0, 10), 1);
    await run('a late one', at(3, 6, 40), 2);
    await run('another for the same day', at(3, 7), undefined);
    await run('one after a day without', at(5, 0, 10), 4);
    await run('one that makes up for it', at(5, 0, 40), 3);
    world.isDown = ({ source }) => source.id > 'c' && source.id < 'u';
    await run('one without a network', at(6, 0, 10), undefined);
    world.isDown = () => false;
    world.withoutPages = true;
    await run('one without pages', at(6, 9), 5);
    world.withoutPages = false;
    await run('its repair', at(6, 12), undefined, '--repair', dayOf(5));
    world.isRegistryNew = true;
    await renewRegistry();
    await run('one of the running day', at(6, 15), 6, '--today');
    await run('one of the whole of it', at(7, 0, 10), 6);
    await run('the eighth', at(8, 0, 10), 7);
    await run('the ninth', at(9, 0, 10), 8);
    await run('one of an earlier day again', at(9, 20), 7, '--day', dayOf(7), '--refresh');
  });

  const sealed = () => [...runs.values()].flatMap(({ sealed }) => sealed ?? []);

  /** What the days have in the end. */
  async function published(): Promise<Published[]> {
    const all: Published[] = [];
    for (const day of WEEK_DAYS) {
      const now = sealed().findLast(({ sealing }) => sealing.day === day)?.sealing.now ?? 0;
      for (const article of await articlesOf(project, day)) all.push({ day, now, article });
    }
    return all;
  }

  it('has no article twice', async () => {
    expect(publishedTwice(publishedByKey(await published()))).toEqual([]);
  });

  it('has every article that a feed offered when its day was made, or that it listed late', async () => {
    const sealings = sealed().map(({ sealing }) => sealing);
    expect(lostArticles(publishedByKey(await published()), sealings)).toEqual([]);
  });

  it('shows what has changed as changed, under its id', async () => {
    const changed = [...publishedByKey(await published()).values()].filter(({ length }) => length > 1);
    expect(changed.length).toBeGreaterThan(1);
    for (const [first, second] of changed) {
      expect(second?.article.id).toBe(first?.article.id);
      const line = sealed()
        .findLast(({ sealing }) => sealing.day === second?.day)
        ?.ledger.find(({ outcome, subject }) => outcome === 'published' && subject === second?.article.url);
      expect(line?.detail).toContain(`its text has changed since ${first?.day ?? ''}`);
    }
  });

  it('has a ledger each day that adds up', () => {
    const faults = sealed().map(({ sealing, ledger, articles }) => [
      sealing.day,
      faultsOfLedger(sealing, ledger, articles),
    ]);
    expect(faults).toEqual(faults.map(([day]) => [day, []]));
    expect(faults).toHaveLength(11);
  });

  it('has the reasons of feeds that die, and the new address of the one that moves', () => {
    const said = (name: string) => runs.get(name)?.said;
    expect(said('the second')).toContain('feed failed: se-blad: http://se-blad.test/feed.xml: not found');
    expect(said('a late one')).toContain('se-blad.test/feed.xml: gone');
    expect(said('one after a day without')).toContain('se-blad.test/feed.xml: empty');
    expect(said('one without pages')).toContain('se-blad.test/feed.xml: web page');
    expect(said('one after a day without')).toContain(
      'ar-diario.test/feed.xml is now http://ar-diario.test/nuevo.xml, as on 2026-03-11; in content/sources/ar.yaml',
    );
  });

  it('has the articles of a repaired day under their ids, now with their texts', async () => {
    const before = runs.get('one without pages')?.sealed?.articles ?? [];
    const after = await articlesOf(project, dayOf(5));
    expect(after.map(({ id, url, title }) => [id, url, title])).toEqual(
      before.map(({ id, url, title }) => [id, url, title]),
    );
    expect(before.filter(({ based }) => based === 'page')).toEqual([]);
    expect(after.filter(({ based }) => based === 'page').length).toBeGreaterThan(0.8 * after.length);
    const again = runs.get('one without pages')?.sealed?.sealing;
    expect(again && faultsOfLedger(again, await ledgerOf(project, dayOf(5)), after)).toEqual([]);
  });

  it('has runs that end as documented', () => {
    expect([...runs].map(([name, { status }]) => [name, status])).toEqual([
      ['the first', 0],
      ['the second', 0],
      ['a late one', 0],
      ['another for the same day', 0],
      ['one after a day without', 0],
      ['one that makes up for it', 0],
      ['one without a network', 3],
      ['one without pages', 4],
      ['its repair', 0],
      ['one of the running day', 0],
      ['one of the whole of it', 0],
      ['the eighth', 0],
      ['the ninth', 0],
      ['one of an earlier day again', 0],
    ]);
  });
});
