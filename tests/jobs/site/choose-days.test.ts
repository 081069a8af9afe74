import { expect, it } from 'vitest';
import { type DayChoice, chosenDays } from '../../../scripts/jobs/site/choose-days.ts';
import type { PlannedDay, DayState } from '../../../scripts/jobs/site/plan-days.ts';

const STANDING: Record<string, DayState> = {
  '2026-03-14': 'stale',
  '2026-03-15': 'new',
  '2026-03-16': 'current',
  '2026-03-17': 'changed',
  '2026-03-18': 'stale',
};

function chosen(choice: Partial<DayChoice>, published: string[] = []): string[] {
  const planned = Object.entries(STANDING).map(([day, standing]) => ({ day, standing }) as PlannedDay);
  const site = new Map(published.map((day) => [day, undefined]));
  return chosenDays(planned, site, { all: false, ...choice }).map(({ day }) => day.slice(8));
}

it('new and changed days are made, and the newest, the newest first; other stale ones wait', () => {
  expect(chosen({})).toEqual(['18', '17', '15']);
});

it('a stale day is not the newest when a later one is published', () => {
  expect(chosen({}, ['2026-03-19'])).toEqual(['17', '15']);
});

it('all stale days are made when that is asked for, but none that stands as it should', () => {
  expect(chosen({ all: true })).toEqual(['18', '17', '15', '14']);
});

it('only days of the range are made', () => {
  const range = { from: '2026-03-14', to: '2026-03-15' };
  expect(chosen({ all: true, range })).toEqual(['15', '14']);
});

it('each day is in one shard, by its place among all days, whatever stands already', () => {
  const shards = [0, 1].map((index) => chosen({ all: true, shard: { index, of: 2 } }));
  expect(shards).toEqual([
    ['18', '14'],
    ['17', '15'],
  ]);
});
