import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { feedHistoryIn, readFeedHistory } from '../../scripts/adapters/registry/feed-history-file.ts';
import { rememberGathering } from '../../scripts/jobs/remember-feeds.ts';
import { temporaryFolder } from '../support/make-fetcher.ts';
import { makeSource } from '../support/make-source.ts';

const AT = '2026-11-20T00:10:00Z';
const outcome = (id: string, reason?: string) => {
  const source = makeSource(id);
  const feed = `http://${id}.test/feed.xml`;
  const failure = reason === undefined ? undefined : { stage: 'fetch', subject: feed, reason };
  const entries = failure ? [] : [{ feed, position: 1, title: 'A', blocks: [] }];
  return { source, feed, entries, failure, notes: [], notModified: false, bytes: 1 };
};
const never = (what: string) => expect.unreachable(what);

describe('a gathering is remembered for the registry', () => {
  it('with what each of its feeds answered', async () => {
    const project = await temporaryFolder();
    await rememberGathering(project, [outcome('fr-a'), outcome('fr-b', 'gone')], AT, never);
    const { feeds } = await readFeedHistory(feedHistoryIn(project));
    expect(feeds).toEqual({
      'http://fr-a.test/feed.xml': [{ at: AT }],
      'http://fr-b.test/feed.xml': [{ at: AT, failure: 'gone' }],
    });
  });

  it('unless most of its feeds failed', async () => {
    const project = await temporaryFolder();
    await rememberGathering(project, [outcome('fr-a', 'timed out')], AT, never);
    expect((await readFeedHistory(feedHistoryIn(project))).feeds).toEqual({});
  });

  it('and goes on where the history is damaged, which it says and does not touch', async () => {
    const project = await temporaryFolder();
    const path = feedHistoryIn(project);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, '{');
    const said: string[] = [];
    await rememberGathering(project, [outcome('fr-a')], AT, (what) => void said.push(what));
    expect(said).toEqual([expect.stringMatching(/is not remembered .* damaged: it is not JSON/s)]);
    expect(await readFile(path, 'utf8')).toBe('{');
  });
});
