import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFeedHistory, writeFeedHistory } from '../../../scripts/adapters/registry/feed-history-file.ts';
import { type FeedHistory, NO_HISTORY } from '../../../scripts/pipeline/gather/registry/mend/feed-history.ts';
import { temporaryFolder } from '../../support/make-fetcher.ts';

const HISTORY: FeedHistory = {
  version: 1,
  feeds: { 'https://a.test/feed': [{ at: '2026-11-20T01:00:00Z', movedTo: 'https://b.test/feed' }] },
};

describe('the file of the history', () => {
  it('is read as it was written, in a folder of its own, and leaves nothing else there', async () => {
    const path = join(await temporaryFolder(), 'cache/history.json');
    expect(await readFeedHistory(path)).toEqual(NO_HISTORY);
    await writeFeedHistory(path, { version: 1, feeds: {} });
    await writeFeedHistory(path, HISTORY);
    expect(await readFeedHistory(path)).toEqual(HISTORY);
    expect(await readdir(join(path, '..'))).toEqual(['history.json']);
  });

  it.each([
    ['', 'it is not JSON'],
    ['{"version":1,"feeds":{"https://a.test/feed":[{"at":', 'it is not JSON'],
    ['{"version":2,"feeds":{}}', 'version'],
    ['{"version":1,"feeds":{"a":[]}}', 'feeds.a'],
    ['{"version":1,"feeds":{"https://a.test/feed":[{"at":"today"}]}}', 'feeds.https://a.test/feed.0.at'],
  ])('is refused when it is damaged, and stays: %s', async (text, why) => {
    const path = join(await temporaryFolder(), 'history.json');
    await writeFile(path, text);
    await expect(readFeedHistory(path)).rejects.toMatchObject({
      name: 'InputError',
      message: expect.stringMatching(
        /history of the feeds is damaged: .*restore it, or delete it/s,
      ) as string,
    });
    await expect(readFeedHistory(path)).rejects.toThrow(why);
    expect(await readFile(path, 'utf8')).toBe(text);
  });
});
