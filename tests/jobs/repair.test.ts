import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DEFAULT_MANNERS } from '../../scripts/adapters/http/manners.ts';
import { loopbackNetwork } from '../../scripts/adapters/http/network.ts';
import { writeSnapshot } from '../../scripts/adapters/snapshot/write-snapshot.ts';
import { repairDay } from '../../scripts/jobs/repair-day.ts';
import type { LedgerLine } from '../../src/schemas/ledger.ts';
import { DAY as SKETCHED, makeSnapshot } from '../support/make-day.ts';
import { temporaryFolder } from '../support/make-fetcher.ts';
import { startNewsWorld } from '../support/news-world.ts';
import { copyProject } from '../support/project-copy.ts';
import { articlesOf, digestsIn, ledgerOf, writeRegistry } from '../support/run-digest.ts';

const DAY = '2026-03-10';
const ARGS = ['--no-build', '--translate', 'none'];

let project = '';
const digest = digestsIn(() => project);

it('a day of six sources whose pages fail is published as incomplete, and whole after its repair', async () => {
  project = await copyProject();
  const world = await startNewsWorld({ feeds: 6, failing: 0, entries: 10, day: DAY });
  await writeRegistry(project, world);
  world.withoutPages = true;
  const first = await digest(world, '--day', DAY, ...ARGS);
  expect(first.said).toContain('pages were read');
  expect(first.said).toContain(`npm run digest -- --repair ${DAY}`);
  expect(first.status).toBe(4);
  const before = await articlesOf(project, DAY);
  expect(before.every(({ based }) => based === 'summary')).toBe(true);
  expect((await ledgerOf(project, DAY)).filter(({ stage }) => stage === 'quality')).toHaveLength(1);

  // As long as nothing is gained, the day is not sealed again, and no reader is told of a correction.
  const seal = await readFile(join(project, 'content/snapshots', DAY, 'snapshot.json'), 'utf8');
  const vain = await digest(world, '--repair', DAY, ...ARGS);
  expect(vain.said).toContain(`${DAY} stays as it was sealed`);
  expect(vain.status).toBe(4);
  expect(await readFile(join(project, 'content/snapshots', DAY, 'snapshot.json'), 'utf8')).toBe(seal);

  world.withoutPages = false;
  const second = await digest(world, '--repair', DAY, ...ARGS);
  expect(second.said).toContain(`${before.length} more articles have their text`);
  expect(second.status).toBe(0);
  const after = await articlesOf(project, DAY);
  expect(after.map(({ id, url, title }) => [id, url, title])).toEqual(
    before.map(({ id, url, title }) => [id, url, title]),
  );
  expect(after.every(({ based }) => based === 'page')).toBe(true);
  expect((await ledgerOf(project, DAY)).filter(({ stage }) => stage === 'quality')).toEqual([]);
});

it('a repair of the pages alone leaves a day without English incomplete, for the reasons that it had', async () => {
  const folderOfDays = await temporaryFolder();
  const made = makeSnapshot([
    { source: 'fr-matin', title: 'Le port rouvre', paragraphs: ['Oui.'], language: 'fr' },
  ]);
  const ledger: LedgerLine[] = [
    ...made.ledger,
    ...made.articles.map(({ url: subject }) => ({
      ...{ stage: 'translate', subject, outcome: 'failed' as const },
      ...{ reason: 'engine not available', detail: 'toy: the index could not be had' },
    })),
    { stage: 'quality', subject: SKETCHED, outcome: 'failed', reason: 'too few articles in English' },
  ];
  const folder = join(folderOfDays, 'content/snapshots', SKETCHED);
  await writeSnapshot(folder, { ...made, ...made.manifest, ledger });
  const { lost } = await repairDay({
    ...{
      ...DEFAULT_MANNERS,
      project: folderOfDays,
      day: SKETCHED,
      userAgent: 'Overview/test',
      translators: [],
    },
    ...{ network: loopbackNetwork(1), clock: Date.now, notify: () => undefined },
  });
  expect(lost).toEqual(['0 of 1 articles are in English; 1: toy: the index could not be had']);
  const lines = await ledgerOf(folderOfDays, SKETCHED);
  expect(lines.filter(({ stage }) => stage === 'quality')).toHaveLength(1);
  expect(lines.filter(({ stage }) => stage === 'translate')).toMatchObject([
    { reason: 'engine not available' },
  ]);
});
