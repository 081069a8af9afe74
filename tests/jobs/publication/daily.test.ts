import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { serveFolder } from '../../../scripts/bench/serve-folder.ts';
import { stateFiles } from '../../../scripts/jobs/archive/state-files.ts';
import { crawlSite, deadAddresses } from '../../support/dead-addresses.ts';
import { filesIn } from '../../support/make-site.ts';
import { isInstalled, noteOn, serveByNginx } from '../../support/nginx.ts';
import { type NewsWorld, startNewsWorld } from '../../support/news-world.ts';
import {
  archive,
  BASE,
  freshMachine,
  type Machine,
  makeMachine,
  type Morning,
  publishDaily,
  publishKilled,
  SITE,
} from '../../support/publication-machine.ts';
import { readBelow } from '../../support/read-below.ts';
import { articlesOf } from '../../support/run-digest.ts';
import { PROJECT } from '../../support/run-script.ts';

const [DAY, NEXT] = ['2026-03-18', '2026-03-19'] as const;

/** How many runs are killed at random moments: a number in the environment, for a long run by hand. */
const KILLS = Number(process.env.KILLS ?? 0);

const servedBy = ({ www }: Machine) => filesIn(join(www, 'climate'));

/** The steps that a run ended with. */
const statesOf = (said: string) =>
  Array.from(said.matchAll(/^(done|skipped|failed) +(\w+) /gm), ([, state, name]) => `${name} ${state}`);

/** Waits until there is a file of a pattern, or the run has ended. */
const until = (folder: string, pattern: string) => async (isEnded: () => boolean) => {
  while (!isEnded() && globSync(pattern, { cwd: folder }).length === 0) await setTimeout(2);
};

/** The longest time after a stage has begun at which a run is killed, in milliseconds. */
const LATEST = 150;

/** When each stage of a run has begun, and the last has almost ended. */
const stagesOf = ({ folder, www, archive: store }: Machine) => [
  () => setTimeout(LATEST),
  () => setTimeout(4 * LATEST),
  until(folder, '.cache/runs/*'),
  until(folder, '.cache/http/**/*'),
  until(folder, `content/snapshots/${DAY}`),
  until(folder, '.overview/**/*'),
  until(folder, `content/digests/${DAY}`),
  until(folder, 'dist/published.json'),
  until(www, `climate/${DAY}/index.html`),
  until(store, 'pack-*'),
];

describe('a publication of one’s own list of feeds', () => {
  let world: NewsWorld;
  let machine: Machine;
  let morning: Morning;
  /** How long the first day takes, in milliseconds. */
  let takes = 0;
  beforeAll(async () => {
    world = await startNewsWorld({ feeds: 6, failing: 0, entries: 2, day: DAY }, afterAll);
    machine = await makeMachine(world);
    morning = { world, instant: '2026-03-19T00:17:00Z' };
  });

  it('publishes its first day on a clean machine, below the path of its site', async () => {
    const snapshots = await readdir(join(PROJECT, 'content/snapshots'));
    const started = performance.now();
    const { status, said } = await publishDaily(machine, morning);
    takes = performance.now() - started;
    expect(said).toContain(`digest  sealed ${DAY}`);
    expect(status).toBe(0);
    const sources = new Set((await articlesOf(machine.folder, DAY)).map(({ source }) => source));
    // No source of the program’s registry is read.
    expect(sources.size).toBe(world.sources.length);
    const files = servedBy(machine);
    expect(deadAddresses(files, SITE, BASE)).toEqual([]);
    // It would find one.
    expect(deadAddresses({ ...files, 'about/index.html': undefined }, SITE, BASE)).not.toEqual([]);
    expect(files['index.html']).toContain('<title>Climate Overview');
    const styles = globSync('_astro/*.css', { cwd: join(machine.www, BASE) });
    const css = styles.map((path) => readFileSync(join(machine.www, BASE, path), 'utf8'));
    expect(css.join('')).toMatch(/1d5c63/i);
    expect(await readdir(join(PROJECT, 'content/snapshots'))).toEqual(snapshots);
  });

  it.skipIf(!isInstalled('nginx'))(
    `can be read by nginx, from link to link, below the path of its site${noteOn('nginx')}`,
    async () => {
      const served = { site: SITE, base: BASE, root: machine.www, withdrawn: [] };
      const { files, dead } = await crawlSite(await serveByNginx(served, onTestFinished), served);
      expect(dead).toEqual([]);
      const stored = servedBy(machine);
      for (const [path, text] of Object.entries(files))
        expect([path, text === stored[path]]).toEqual([path, true]);
      // Where a reader comes by other ways than links: what is not found, and a page without a network.
      const pages = Object.keys(stored).filter((path) => path.endsWith('.html') && files[path] === undefined);
      expect(pages.toSorted()).toEqual(['404.html', 'offline/index.html']);
    },
  );

  it('is searched, read without a network and taken as data by a reader, below its path', async () => {
    const [article] = await articlesOf(machine.folder, DAY);
    const served = await serveFolder(machine.www);
    onTestFinished(() => served.close());
    const { found, offline, data, troubles } = await readBelow(`${served.url}${BASE}`, article?.title ?? '');
    expect(troubles).toEqual([]);
    expect(found.path).toContain(DAY);
    expect(found.title).toContain(article?.title.split(' ')[0]);
    expect(data).toEqual(expect.arrayContaining(['application/json']));
    expect([offline.kept.length > 5, offline.other]).toEqual([true, 'You are offline']);
  });

  it('is the same where the run was killed at ten random moments, in each of its stages', async () => {
    const other = freshMachine(machine, true);
    const stages = stagesOf(other);
    const killed: boolean[] = [];
    for (const [stage, after] of fc.sample(fc.nat(LATEST), { seed: 17, numRuns: stages.length }).entries())
      killed.push(
        await publishKilled(other, morning, async (isEnded) => {
          await stages[stage]?.(isEnded);
          await setTimeout(after);
        }),
      );
    expect(killed).toEqual(stages.map(() => true));
    const { status, said } = await publishDaily(other, morning);
    expect([status, statesOf(said).slice(0, 2)]).toEqual([0, ['pull skipped', 'digest skipped']]);
    expect(await stateFiles(other.folder)).toEqual(await stateFiles(machine.folder));
    expect(servedBy(other)).toEqual(servedBy(machine));
  });

  it.runIf(KILLS > 0)(
    `is the same after each of ${KILLS} kills at a random moment`,
    { timeout: 3_600_000 },
    async () => {
      const [state, served] = [await stateFiles(machine.folder), servedBy(machine)];
      for (let kill = 0; kill < KILLS; kill++) {
        const other = freshMachine(machine, true);
        const after = Math.round(Math.random() * takes);
        await publishKilled(other, morning, () => setTimeout(after));
        const { status, said } = await publishDaily(other, morning);
        process.stdout.write(
          `killed after ${after} of ${Math.round(takes)} ms; then: ${statesOf(said).join(', ')}\n`,
        );
        expect(status).toBe(0);
        expect(await stateFiles(other.folder)).toEqual(state);
        expect(servedBy(other)).toEqual(served);
        expect(existsSync(join(other.folder, '.overview/daily'))).toBe(false);
      }
    },
  );

  it('lost, is pulled back equal, and goes on: nothing is left to do, and the next day moves only what changed', async () => {
    const fresh = freshMachine(machine);
    const before = await stateFiles(machine.folder);
    expect((await archive(fresh, morning, 'pull')).status).toBe(0);
    expect(await stateFiles(fresh.folder)).toEqual(before);
    expect((await archive(fresh, morning, 'verify')).status).toBe(0);
    const nothing = await publishDaily(fresh, morning);
    expect(statesOf(nothing.said).filter((each) => !each.endsWith('skipped'))).toEqual([]);
    expect(nothing.status).toBe(0);

    const root = join(machine.www, 'climate');
    const stood = servedBy(machine);
    const written = new Map(Object.keys(stood).map((path) => [path, statSync(join(root, path)).mtimeMs]));
    const tomorrow = await startNewsWorld({ feeds: 6, failing: 0, entries: 4, day: NEXT });
    const { status, said } = await publishDaily(fresh, { world: tomorrow, instant: '2026-03-20T00:17:00Z' });
    expect(statesOf(said)).toEqual([
      ...['pull skipped', 'digest done', 'repair skipped', 'build done', 'deploy done', 'push done'],
    ]);
    expect(status).toBe(0);
    const files = servedBy(machine);
    expect(deadAddresses(files, SITE, BASE)).toEqual([]);
    const same = Object.keys(files).filter((path) => files[path] === stood[path]);
    expect(same.length).toBeGreaterThan(50);
    expect(same.filter((path) => statSync(join(root, path)).mtimeMs !== written.get(path))).toEqual([]);
    const packs = globSync('pack-*', { cwd: machine.archive }).map(
      (name) => statSync(join(machine.archive, name)).size,
    );
    expect(packs).toHaveLength(2);
    expect(Math.min(...packs)).toBeLessThan(0.7 * Math.max(...packs));
  });
});
