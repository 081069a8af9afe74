import { describe, expect, it } from 'vitest';
import { listCandidates } from '../../../../scripts/pipeline/gather/day/list-candidates.ts';
import { NO_MEMORY } from '../../../../scripts/pipeline/gather/day/memory.ts';
import { makeSource } from '../../../support/make-source.ts';

const WINDOW = { day: '2025-05-28', from: '2025-05-28T00:00:00Z', to: '2025-05-29T00:00:00Z' };
const STARTED = '2025-05-29T06:00:00Z';

function fateOf(path: string, published?: string) {
  const entry = {
    feed: 'https://cn-a.test/feed.xml',
    position: 1,
    url: `https://cn-a.test${path}`,
    title: 'Drill begins',
    blocks: [],
    ...(published !== undefined && { published }),
  };
  const { kept, dropped } = listCandidates(
    [{ source: makeSource('cn-a'), feed: entry.feed, entries: [entry] }],
    NO_MEMORY,
    { window: WINDOW, startedAt: STARTED },
  );
  expect(kept.length + dropped.length).toBe(1);
  return dropped[0] && [dropped[0].reason, dropped[0].detail];
}

describe('an entry of a feed', () => {
  it('is left out where its address is of another year than its date', () => {
    expect(fateOf('/a/201712/12/WS5a2f.html', '2025-05-28T19:41:17Z')).toEqual([
      'older by its address',
      'dated 2025-05-28, but its address is of 2017-12-12 at the latest',
    ]);
  });

  it('also without a date of its own', () => {
    expect(fateOf('/a/201712/12/WS5a2f.html')?.[0]).toBe('older by its address');
  });

  it.each([['/2025/05/28/a/'], ['/2025/05/23/a/'], ['/2025/05/a/'], ['/20991231/a'], ['/a']])(
    'becomes a candidate with the address %s',
    (path) => expect(fateOf(path, '2025-05-28T19:41:17Z')).toBeUndefined(),
  );

  it('is older from six days on', () => {
    expect(fateOf('/2025/05/22/a/', '2025-05-28T19:41:17Z')?.[0]).toBe('older by its address');
  });

  it('is left out for its own date first', () => {
    expect(fateOf('/2017/12/12/a/', '2017-12-12T08:00:00Z')?.[0]).toBe('older than the day');
  });
});
