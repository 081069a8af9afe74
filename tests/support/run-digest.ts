import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../src/schemas/article.ts';
import type { Headline } from '../../src/schemas/headline.ts';
import type { LedgerLine } from '../../src/schemas/ledger.ts';
import { sourcesYaml } from '../../scripts/pipeline/gather/registry/source-yaml.ts';
import { commandsIn, startRunner } from './many-command-lines.ts';
import type { NewsWorld } from './news-world.ts';
import { environmentIn, run, type Run } from './run-script.ts';

/** Writes a world's sources as a registry into a folder of a project copy. */
export async function writeRegistry(
  project: string,
  { sources }: NewsWorld,
  name = 'registry',
): Promise<void> {
  const folder = join(project, name);
  await mkdir(folder, { recursive: true });
  for (const [country = '', own] of Map.groupBy(sources, (source) => source.country)) {
    await writeFile(join(folder, `${country.toLowerCase()}.yaml`), sourcesYaml(own));
  }
}

/** Seconds that a request may take unless a test says otherwise: no machine is so slow, and no server here stalls. */
const PATIENCE = '600';

/** No pause between requests, and no limit that one reaches. */
const PATIENT = ['--gap', '0', '--timeout', PATIENCE];

/** The arguments of every digest, before its own. */
function manners(project: string, limits: readonly string[] = PATIENT): string[] {
  return ['--registry', join(project, 'registry'), '--contact', 'https://overview.example/about/', ...limits];
}

function commandOf(project: string, args: readonly string[]): string[] {
  return [join(project, 'scripts/digest.ts'), ...manners(project), ...args];
}

/**
 * Makes digests of a project copy in one process, each as if it began at an instant; `end` ends the process.
 * @param limits options of the requests' limits; none for those that users have
 */
export function digestsAtInstants(
  project: string,
  { port }: Pick<NewsWorld, 'port'>,
  { env = {}, limits = PATIENT }: { env?: Record<string, string>; limits?: readonly string[] } = {},
) {
  const runner = startRunner({ folder: project, env: { OVERVIEW_TEST_ORIGIN: String(port), ...env } });
  return {
    run: (instant: string, ...args: string[]): Promise<Run> =>
      runner.run(`OVERVIEW_TEST_CLOCK=${instant}`, 'digest.ts', ...manners(project, limits), ...args),
    end: runner.end,
  };
}

/** Makes digests of a project copy, from one world or another, in one process that ends after the tests of the file or group. */
export function digestsIn(
  project: () => string,
): (world: Pick<NewsWorld, 'port'>, ...args: string[]) => Promise<Run> {
  const command = commandsIn(project);
  return ({ port }, ...args) =>
    command(`OVERVIEW_TEST_ORIGIN=${port}`, 'digest.ts', ...manners(project()), ...args);
}

/** Makes the digest of a project copy from a world. */
export function runDigest(project: string, { port }: NewsWorld, ...args: string[]): Promise<Run> {
  const env = { OVERVIEW_TEST_ORIGIN: String(port) };
  return run(process.execPath, commandOf(project, args), { folder: project, env });
}

/** Starts making a digest, to be killed. */
export function startDigest(project: string, { port }: NewsWorld, ...args: string[]): ChildProcess {
  const env = environmentIn(project, { OVERVIEW_TEST_ORIGIN: String(port) });
  return spawn(process.execPath, commandOf(project, args), { cwd: project, env, stdio: 'ignore' });
}

/** The records of a file of a day's snapshot. */
async function recordsOf(project: string, day: string, name: string): Promise<unknown[]> {
  const text = await readFile(join(project, 'content/snapshots', day, name), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);
}

export async function articlesOf(project: string, day: string): Promise<Article[]> {
  return (await recordsOf(project, day, 'articles.jsonl')) as Article[];
}

export async function headlinesOf(project: string, day: string): Promise<Headline[]> {
  return (await recordsOf(project, day, 'headlines.jsonl')) as Headline[];
}

export async function ledgerOf(project: string, day: string): Promise<LedgerLine[]> {
  return (await recordsOf(project, day, 'ledger.jsonl')) as LedgerLine[];
}
