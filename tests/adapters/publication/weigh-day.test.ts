import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { weighDay } from '../../../scripts/adapters/publication/weigh-day.ts';
import { makeTemporary } from '../../support/run-folder.ts';

it('a day weighs its pages, cards, pictures, data and snapshot, each by itself', async () => {
  const folder = makeTemporary('weigh-');
  const files = {
    'dist/2026-03-18/index.html': 100,
    'dist/2026-03-18/flood/index.html': 50,
    'dist/2026-03-18/flood/index.md': 7,
    'dist/2026-03-18/flood/card.png': 30,
    'dist/2026-03-17/index.html': 1_000,
    'dist/data/2026-03-18/stories.ndjson': 20,
    'dist/snapshots/2026-03-18.tar.zst': 11,
    'digests/2026-03-18/images/1.avif': 5,
    'digests/2026-03-18/digest.md': 1_000,
  };
  for (const [name, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), 'x'.repeat(bytes));
  }
  const digest = '0'.repeat(64);
  const { day, kinds, total } = await weighDay(
    { dist: join(folder, 'dist'), digests: join(folder, 'digests') },
    {
      record: {
        ...{ formatVersion: 1, day: '2026-03-18', madeFrom: digest, texts: 'full', images: 'all' },
        // The last was withdrawn, and weighs nothing.
        paths: ['flood/card.png', 'flood/index.html', 'flood/index.md', 'index.html', 'gone/index.html'],
        elsewhere: ['data/2026-03-18/stories.ndjson', 'snapshots/2026-03-18.tar.zst'],
      },
    },
  );
  expect(day).toBe('2026-03-18');
  expect(Object.fromEntries(kinds)).toEqual({ pages: 150, images: 35, data: 20, snapshot: 11, other: 7 });
  expect(total).toBe(223);
});
