import { appendFileSync, cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesIn } from '../../support/make-site.ts';
import { startNewsWorld } from '../../support/news-world.ts';
import { copyProject, hashTree } from '../../support/project-copy.ts';
import { type Machine, makeMachine, publishDaily, runOn } from '../../support/publication-machine.ts';

const [DAY, NEXT] = ['2026-03-18', '2026-03-19'] as const;
const [MORNING, NEXT_MORNING] = ['2026-03-19T00:17:00Z', '2026-03-20T00:17:00Z'];

/** What commands make of what a publisher wrote, and say so. */
const MADE = /^\/(?:\.cache|\.overview|content|dist)\//;

/** The hashes of all that is the publisher's in the folder of a publication. */
const ownOf = async ({ folder }: Machine): Promise<Record<string, string>> =>
  Object.fromEntries(Object.entries(await hashTree(folder)).filter(([path]) => !MADE.test(path)));

const siteOf = ({ folder }: Machine) => filesIn(join(folder, 'dist'));

/** Replaces what a file of the program says. */
function change(program: string, file: string, old: string, fresh: string): void {
  const path = join(program, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(old);
  writeFileSync(path, text.replace(old, fresh));
}

/** The next version of the program: it has other words, another style, another starting theme and other workflows. */
async function upgraded(): Promise<string> {
  const program = await copyProject();
  for (const part of ['hosting', 'content/sources'])
    cpSync(join(import.meta.dirname, '../../..', part), join(program, part), { recursive: true });
  change(program, 'src/layouts/Page.astro', "t('Skip to content')", "t('Go to the news')");
  appendFileSync(join(program, 'src/styles/global.css'), '\nbody{tab-size:3}\n');
  for (const name of ['publish.yml', 'rerender.yml', 'sources.yml'])
    appendFileSync(join(program, 'hosting', name), '# Of the next version.\n');
  return program;
}

describe('a publication whose program is upgraded', () => {
  let machine: Machine;
  let program: string;
  let own: Record<string, string> = {};
  let first: Record<string, string> = {};
  const world = (day: string, entries: number) =>
    startNewsWorld({ feeds: 6, failing: 0, entries, day }, afterAll);
  beforeAll(async () => {
    machine = await makeMachine(await world(DAY, 2));
    appendFileSync(join(machine.folder, 'theme.css'), '\n/* The publisher wrote this. */\n');
    own = await ownOf(machine);
    const { status } = await publishDaily(machine, { world: await world(DAY, 2), instant: MORNING });
    expect(status).toBe(0);
    first = siteOf(machine);
    program = await upgraded();
  });

  it('has nothing in its folder but what its publisher wrote, and what commands make', async () => {
    expect(Object.keys(own).toSorted()).toEqual(
      expect.arrayContaining(['/README.md', '/overview.config.yaml', '/theme.css', '/sources/au.yaml']),
    );
    expect(await ownOf(machine)).toEqual(own);
  });

  it('is as it was after "digest", "build" and "publish:daily" of the next version, which makes the pages', async () => {
    const morning = { world: await world(NEXT, 4), instant: NEXT_MORNING };
    const sealed = await hashTree(join(machine.folder, 'content/snapshots', DAY));
    expect(await runOn(machine, morning, 'digest.ts', [], program)).toMatchObject({ status: 0 });
    expect(await runOn(machine, morning, 'build.ts', [], program)).toMatchObject({ status: 0 });
    expect(await publishDaily(machine, morning, program)).toMatchObject({ status: 0 });
    expect(await ownOf(machine)).toEqual(own);
    expect(await hashTree(join(machine.folder, 'content/snapshots', DAY))).toEqual(sealed);
    const site = siteOf(machine);
    expect(site['index.html']).toContain('Go to the news');
    // The day before keeps its pages and what they load, until they are made anew.
    expect(site[`${DAY}/index.html`]).toContain('Skip to content');
    const dead = Object.keys(first).filter((path) => path.endsWith('.html') && site[path] === undefined);
    expect(dead).toEqual([]);
    expect(existsSync(join(program, 'dist'))).toBe(false);
    expect(existsSync(join(program, 'content/digests'))).toBe(false);
  });

  it('makes the days before anew when it is told so, and writes nothing else', async () => {
    const morning = { world: await world(NEXT, 4), instant: NEXT_MORNING };
    expect(await runOn(machine, morning, 'build.ts', ['--all'], program)).toMatchObject({ status: 0 });
    expect(siteOf(machine)[`${DAY}/index.html`]).toContain('Go to the news');
    expect(await ownOf(machine)).toEqual(own);
  });
});
