import { writeFile } from 'node:fs/promises';
import { consola } from 'consola';
import type { Source } from '../../src/schemas/source.ts';
import { onDisk } from '../adapters/disk/disk-error.ts';
import { PROJECT_FOLDER } from '../adapters/project-folder.ts';
import { readRegistryFeeds } from '../adapters/registry/read-registry-feeds.ts';
import type { FeedOutcome } from '../pipeline/gather/day/read-feeds.ts';
import { feedHealth, healthLine } from '../pipeline/gather/registry/feed-health.ts';
import { mendRegistry } from './mend-registry.ts';

/** The options of a live check, as parsed from the command line. */
export interface CheckFlags {
  /** The folder of the registry. */
  registry: string;
  contact?: string;
  /** The file to write a patch to, or true for standard output. */
  propose?: string | true;
  history: string;
  staleDays: number;
}

/**
 * Fetches all feeds of the chosen sources and reports on each. With `--propose` it also writes a patch of the registry;
 * without, the exit code is 1 when a feed is not healthy.
 * @throws InputError when most feeds failed and a patch is wanted, or a file cannot be read or written
 */
export async function checkLive(
  registry: readonly Source[],
  chosen: readonly Source[],
  flags: CheckFlags,
): Promise<void> {
  const { propose, contact, history, staleDays } = flags;
  // An earlier patch must not be taken for that of this run.
  await writePatch(propose, '');
  const at = `${new Date().toISOString().slice(0, 19)}Z`;
  const outcomes = await readRegistryFeeds(chosen, PROJECT_FOLDER, contact);
  const areHealthy = reportHealth(outcomes, Date.parse(at));
  if (propose === undefined) {
    if (!areHealthy) process.exitCode = 1;
    return;
  }
  const { patch, reasons, notes } = await mendRegistry({
    ...{ folder: flags.registry, registry, chosen, outcomes, at, history, staleDays, contact },
    project: PROJECT_FOLDER,
  });
  for (const note of notes) consola.warn(note);
  for (const reason of reasons) consola.info(reason);
  await writePatch(propose, patch);
  const where = propose === true ? 'written' : `in ${propose}`;
  consola.success(
    patch === '' ? 'nothing is to be edited' : `the patch is ${where}; "git apply" makes its edits`,
  );
}

async function writePatch(propose: CheckFlags['propose'], patch: string): Promise<void> {
  if (propose === true) process.stdout.write(patch);
  else if (propose !== undefined) await onDisk(propose, () => writeFile(propose, patch));
}

/** Prints a line about each feed, what is bad first; gives whether all are healthy. */
function reportHealth(outcomes: readonly FeedOutcome[], now: number): boolean {
  const health = outcomes.map((outcome) => feedHealth(outcome, now));
  const bad = health.filter(({ failure }) => failure !== undefined);
  const good = health.filter(({ failure }) => failure === undefined);
  for (const each of [...bad, ...good]) consola.log(healthLine(each));
  consola.info(`${good.length} of ${health.length} feeds are healthy`);
  return bad.length === 0;
}
