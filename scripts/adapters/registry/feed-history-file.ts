import { join } from 'node:path';
import {
  type FeedHistory,
  feedHistorySchema,
  NO_HISTORY,
} from '../../pipeline/gather/registry/mend/feed-history.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { schemaIssues } from '../../pipeline/snapshot/schema-issues.ts';
import { jsonValue } from '../../text/json-value.ts';
import { onDisk } from '../disk/disk-error.ts';
import { readIfThere } from '../disk/if-there.ts';
import { writeWhole } from '../disk/write-whole.ts';

/** The file of a project in which is kept what the registry's feeds answered in earlier runs. */
export const feedHistoryIn = (project: string): string => join(project, '.cache/registry-history.json');

/**
 * Reads the history of the registry's feeds; that of a first run when there is no file.
 * @throws InputError when the file is damaged, or of another version
 */
export async function readFeedHistory(path: string): Promise<FeedHistory> {
  const bytes = await readIfThere(path);
  if (!bytes) return NO_HISTORY;
  const value = jsonValue(bytes.toString('utf8'));
  const read = feedHistorySchema.safeParse(value);
  if (read.success) return read.data;
  const why = value === undefined ? 'it is not JSON' : schemaIssues(read.error);
  const remedy = 'restore it, or delete it: the counting of runs then starts over';
  throw new InputError(path, `the history of the feeds is damaged: ${why}`, remedy);
}

/**
 * Writes the history, whole or not at all; creates its folder.
 * @throws InputError when it cannot be written
 */
export async function writeFeedHistory(path: string, history: FeedHistory): Promise<void> {
  const text = `${JSON.stringify(feedHistorySchema.parse(history), null, 1)}\n`;
  await onDisk(path, () => writeWhole(path, text, { flush: true }));
}
