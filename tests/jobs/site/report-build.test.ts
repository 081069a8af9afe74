import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { reportBuild } from '../../../scripts/jobs/site/report-build.ts';
import { madeWords, staleWords } from '../../../scripts/jobs/site/report-days.ts';
import { startClock } from '../../../scripts/jobs/site/stage-clock.ts';
import type { StoredDay } from '../../../scripts/jobs/site/stored-day.ts';
import { makeTemporary } from '../../support/run-folder.ts';

const DAY = '2026-03-18';

/** A site of one day whose front page has two megabytes. */
async function siteOfTwoMegabytes(): Promise<string> {
  const dist = makeTemporary('report-');
  await mkdir(join(dist, DAY));
  const record = { formatVersion: 1, day: DAY, madeFrom: '0'.repeat(64), texts: 'full', images: 'none' };
  const none = { reporting: 0, monitored: 0 };
  const summary = {
    ...{ formatVersion: 1, day: DAY, sample: false, stories: [], countries: [] },
    totals: {
      published: 0,
      dropped: 0,
      failed: 0,
      countries: none,
      sources: { reporting: 0, registered: 0 },
    },
  };
  await writeFile(join(dist, DAY, 'addresses.json'), JSON.stringify({ ...record, paths: ['index.html'] }));
  await writeFile(join(dist, DAY, 'summary.json'), JSON.stringify(summary));
  await writeFile(join(dist, DAY, 'index.html'), 'x'.repeat(2_000_000));
  return dist;
}

it('time counts to the stage that was entered last, and none is shown that was not', () => {
  let now = 10;
  const clock = startClock(() => now);
  for (const [stage, until] of [
    ['pages', 13],
    ['digest', 14],
    ['pages', 16.5],
  ] as const) {
    clock.enter(stage);
    now = until;
  }
  expect([...clock.read()]).toEqual([
    ['digest', 1],
    ['pages', 5.5],
  ]);
});

it('a build says what its newest day and a year of such days weigh, and fails over its budget', async () => {
  const dist = await siteOfTwoMegabytes();
  const said: string[] = [];
  const report = (budget?: number) =>
    reportBuild({
      place: { dist, digests: join(dist, 'none') },
      rendered: [DAY],
      clock: startClock(() => 0),
      words: undefined,
      budget,
      say: (line) => said.push(line),
    });
  await report(2);
  expect(said).toEqual([`${DAY} weighs 2.00 MB (pages 2.00); a year of such days 0.73 GB`]);
  await expect(report(1)).rejects.toThrow(
    `--budget-mb: 1 day(s) weigh more than 1 MB, such as ${DAY} with 2.00 MB`,
  );
  await expect(report(1)).rejects.toThrow('the site is built and holds them');
});

it('a build says how many phrases have no translation', async () => {
  const said: string[] = [];
  const place = { dist: makeTemporary('none-'), digests: '' };
  const report = { place, rendered: [], clock: startClock(() => 0), budget: undefined };
  const say = (line: string) => said.push(line);
  await reportBuild({ ...report, words: { language: 'nb' }, say });
  expect(said).toEqual([]);
  await reportBuild({ ...report, words: { language: 'sv', phrases: { Search: 'Sök' } }, say });
  expect(said).toEqual([
    expect.stringMatching(/^\d{3,4} phrases have no translation into sv: interface\/sv\.yaml may have them$/),
  ]);
});

it('days of an earlier version are counted, and those named that nothing can make anew', () => {
  const stored = [{ manifest: { day: DAY } } as StoredDay];
  expect(staleWords([DAY, '2026-03-17'], stored)).toEqual([
    expect.stringContaining(
      '1 day(s) were made by an earlier version of the program, or with other settings',
    ),
    'left as they are, without a snapshot to make them from: 2026-03-17',
  ]);
  expect(staleWords([DAY])).toEqual([expect.stringContaining('rebuilds those of them that have a snapshot')]);
  expect(staleWords([], stored)).toEqual([]);
  expect(madeWords([])).toBe('every day stood as it should');
  expect(madeWords([DAY])).toBe(`made ${DAY}`);
});
