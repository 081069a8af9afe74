import { expect, it } from 'vitest';
import { SENDING_STEPS, stepOf } from '../../../scripts/jobs/deploy/steps.ts';

it.each(['', '.gz', '.br', '.zst'])(
  'a text goes in its step, and its compressed form %s with it',
  (suffix) => {
    const nameOf = (path: string) => SENDING_STEPS[stepOf(`${path}${suffix}`)];
    expect(['index.html', 'sw.js', 'offline.json'].map(nameOf)).toEqual(['front page', 'offline', 'offline']);
  },
);

it('a snapshot is no compressed form', () => {
  expect(SENDING_STEPS[stepOf('snapshots/2026-03-01.tar.zst')]).toBe('snapshots');
});
