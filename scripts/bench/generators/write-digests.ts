import { join } from 'node:path';
import { PROJECT_FOLDER } from '../../adapters/project-folder.ts';
import { writeDay } from '../../adapters/site/write-day.ts';
import { openSnapshot } from '../../adapters/snapshot/open-snapshot.ts';
import { composeSnapshot } from '../../pipeline/digest/build-digest.ts';
import { defaultDigestOptions } from '../../pipeline/digest/default-digest-options.ts';
import { renderDay } from '../../pipeline/digest/render/render-day.ts';
import { daysAfter } from '../archive/redated-days.ts';

/** The bundled day. */
const SAMPLE = '2026-03-18';

/**
 * Writes the Markdown of the bundled day under as many days as have some number of articles, with their dates in place of its own.
 * @param digests a folder that is made
 * @returns the days
 */
export async function writeDigests(digests: string, articles: number): Promise<string[]> {
  const snapshot = await openSnapshot(join(PROJECT_FOLDER, 'content/snapshots', SAMPLE));
  const made = renderDay(composeSnapshot(snapshot, defaultDigestOptions('full')));
  const each = [...made.keys()].filter((name) => name.startsWith('articles/')).length;
  const days = Array.from({ length: Math.round(articles / each) }, (_, place) => daysAfter(SAMPLE, place));
  for (const day of days) {
    const dated = Array.from(made, ([name, text]): [string, string] => [name, text.replaceAll(SAMPLE, day)]);
    await writeDay(join(digests, day), new Map(dated), new Map<string, never>());
  }
  return days;
}
