import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newPublication } from '../../scripts/jobs/publication/new-publication.ts';
import type { NewsWorld } from './news-world.ts';
import { makeTemporary } from './run-folder.ts';
import { environmentIn, PROJECT, type Run, run } from './run-script.ts';

/** A machine with a publication, and the places where its archive and its site are. */
export interface Machine {
  /** The folder of the publication. */
  folder: string;
  /** The root of the host, below which the site has its path. */
  www: string;
  archive: string;
}

/** Where the site is served, and its path there. */
export const SITE = 'https://fjord.example';
export const BASE = '/climate/';

/** A list of the feeds of a world, in folders by country, as a feed reader exports it. */
function opmlOf({ sources }: NewsWorld): string {
  const countries = new Intl.DisplayNames('en', { type: 'region' });
  const outlines = sources.map(({ name, country = '', homepage, feeds: [feed = ''] }) => {
    const own = `<outline text="${name}" language="en" xmlUrl="${feed}" htmlUrl="${homepage}"/>`;
    return `<outline text="${countries.of(country) ?? ''}">${own}</outline>`;
  });
  return `<opml version="2.0"><body>${outlines.join('')}</body></opml>`;
}

/** Makes a publication as its publisher would, of a list of the feeds of a world. */
export async function makeMachine(world: NewsWorld): Promise<Machine> {
  const home = makeTemporary('machine-');
  const folder = join(home, 'climate');
  const opml = join(home, 'climate.opml');
  writeFileSync(opml, opmlOf(world));
  await newPublication(folder, 'Climate Overview', { opml });
  const settings = {
    contact: 'https://fjord.example/about/',
    site: SITE,
    base: BASE,
    translate: 'none',
    gap: 0,
  };
  const lines = Object.entries(settings).map(([key, value]) => `${key}: ${value}\n`);
  appendFileSync(join(folder, 'overview.config.yaml'), lines.join(''));
  return { folder, www: join(home, 'www'), archive: join(home, 'archive') };
}

/**
 * Another machine with the configuration of a publication and nothing else.
 * @param isApart whether it has an archive and a host of its own too, both empty
 */
export function freshMachine({ folder, www, archive }: Machine, isApart = false): Machine {
  const home = makeTemporary('machine-');
  const fresh = join(home, 'climate');
  for (const name of ['overview.config.yaml', 'theme.css', 'sources'])
    cpSync(join(folder, name), join(fresh, name), { recursive: true });
  if (!isApart) return { folder: fresh, www, archive };
  return { folder: fresh, www: join(home, 'www'), archive: join(home, 'archive') };
}

/** When a run begins, and in which world. */
export interface Morning {
  world: Pick<NewsWorld, 'port'>;
  instant: string;
}

const surroundings = ({ folder, www, archive }: Machine, { world, instant }: Morning) => ({
  OVERVIEW_FOLDER: folder,
  OVERVIEW_TEST_ORIGIN: String(world.port),
  OVERVIEW_TEST_CLOCK: instant,
  OVERVIEW_ARCHIVE: archive,
  OVERVIEW_DEPLOY: join(www, 'climate'),
});

const COMMAND = 'publish-daily.ts';

/** Runs a command on a machine: of the program as it is, or of another copy of it. */
export const runOn = (
  machine: Machine,
  morning: Morning,
  script: string,
  options: readonly string[] = [],
  program = PROJECT,
): Promise<Run> =>
  run(process.execPath, [join(program, 'scripts', script), ...options], {
    folder: program,
    env: surroundings(machine, morning),
  });

/** Publishes a day on a machine, by the program as it is or by another copy of it. */
export const publishDaily = (machine: Machine, morning: Morning, program = PROJECT): Promise<Run> =>
  runOn(machine, morning, COMMAND, [], program);

/** Runs a part of `npm run archive` on a machine. */
export const archive = (machine: Machine, morning: Morning, part: string): Promise<Run> =>
  runOn(machine, morning, 'archive.ts', [part]);

/** Begins to publish a day, and kills that when a promise is kept; returns whether it was still running. */
export async function publishKilled(
  machine: Machine,
  morning: Morning,
  moment: (isEnded: () => boolean) => Promise<void>,
): Promise<boolean> {
  const env = environmentIn(PROJECT, surroundings(machine, morning));
  const command = [join(PROJECT, 'scripts', COMMAND)];
  const child: ChildProcess = spawn(process.execPath, command, { cwd: PROJECT, env, stdio: 'ignore' });
  const closed = once(child, 'close');
  await moment(() => child.exitCode !== null);
  const isKilled = child.kill('SIGKILL');
  await closed;
  return isKilled;
}
