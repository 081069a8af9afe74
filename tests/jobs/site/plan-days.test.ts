import { expect, it } from 'vitest';
import { hashValue, madeFrom } from '../../../scripts/adapters/publication/made-from.ts';
import { type Maker, NO_SITE, planDays } from '../../../scripts/jobs/site/plan-days.ts';
import { storedDay } from '../../../scripts/jobs/site/stored-day.ts';
import type { SiteOptions } from '../../../scripts/jobs/site/site-options.ts';
import { defaultDigestOptions } from '../../../scripts/pipeline/digest/default-digest-options.ts';
import { privateHash } from '../../../scripts/pipeline/snapshot/public-snapshot.ts';
import type { DayRecord, Ingredients } from '../../../src/schemas/day-record.ts';
import { type Withdrawal, withdrawalName } from '../../../src/schemas/withdrawal.ts';
import { DAY, makeSnapshot } from '../../support/make-day.ts';
import { withdrawnArticle, withdrawnDay } from '../../support/make-withdrawal.ts';

const snapshot = makeSnapshot([{ source: 'fr-matin', title: 'The river rises' }]);
const maker: Maker = { program: '1'.repeat(64), settings: '2'.repeat(64) };
const options: SiteOptions = { project: '', digest: defaultDigestOptions('full'), settings: {} };
const made = { ...maker, manifest: privateHash(snapshot) };
const asMade: DayRecord = {
  ...{ formatVersion: 1, day: DAY, madeFrom: madeFrom(made), ingredients: made },
  ...{ texts: 'full', images: 'none', paths: [] },
};

function standing(record?: Partial<DayRecord>, lacksDigest = false, withdrawals: Withdrawal[] = []) {
  const pages = { stories: '', countries: '' };
  const days = new Map(record ? [[DAY, { record: { ...asMade, ...record }, sample: false, pages }]] : []);
  return planDays([storedDay(snapshot)], maker, options, {
    days,
    withdrawals,
    lacksDigest: () => lacksDigest,
  })[0]?.standing;
}

const madeOf = (ingredients: Ingredients) => ({ ingredients, madeFrom: madeFrom(ingredients) });
const OTHER = '3'.repeat(64);

it('a day is new until it is published, and then as it should be', () => {
  expect(standing()).toBe('new');
  expect(standing({})).toBe('current');
});

it('an earlier version of the program, or other settings, leave a day stale', () => {
  expect(standing(madeOf({ ...made, program: OTHER }))).toBe('stale');
  expect(standing(madeOf({ ...made, settings: OTHER }))).toBe('stale');
});

it('a day of another snapshot, of other texts or pictures, or under another path must not stay', () => {
  expect(standing(madeOf({ ...made, manifest: OTHER }))).toBe('changed');
  expect(standing({ texts: 'licensed' })).toBe('changed');
  expect(standing({ images: 'all' })).toBe('changed');
  expect(standing({ base: '/news' })).toBe('changed');
  expect(standing({}, true)).toBe('changed');
});

it('nor does one whose record does not say what it was made of', () => {
  const bare = { ...asMade };
  delete bare.ingredients;
  const days = new Map([[DAY, { record: bare, sample: false, pages: { stories: '', countries: '' } }]]);
  expect(planDays([storedDay(snapshot)], maker, options, { ...NO_SITE, days })[0]?.standing).toBe('changed');
});

it('a day is changed by what is withdrawn, by other words of it, and when it is taken back', () => {
  const article = withdrawnArticle('0123456789abcdef');
  const known = { ...made, withdrawals: hashValue([article]) };
  const without = { ...madeOf(known), withdrawals: [withdrawalName(article)] };
  expect(standing({}, false, [article])).toBe('changed');
  expect(standing(without, false, [article])).toBe('current');
  expect(standing(without, false, [{ ...article, reason: 'Another one.' }])).toBe('changed');
  expect(standing(without)).toBe('changed');
});

it('a record that does not name the day changes it if its pages took it into account', () => {
  const elsewhere = withdrawnArticle('0123456789abcdef', { day: '2026-03-01' });
  const known = { ...made, withdrawals: hashValue([elsewhere]) };
  expect(standing({}, false, [elsewhere])).toBe('current');
  expect(standing({ ...madeOf(known), withdrawals: [withdrawalName(elsewhere)] }, false, [elsewhere])).toBe(
    'current',
  );
});

it('a stale day does not go on linking to a day that was withdrawn', () => {
  const stale = madeOf({ ...made, program: OTHER });
  expect(standing({ ...stale, before: '2026-03-01' }, false, [withdrawnDay('2026-03-01')])).toBe('changed');
  expect(standing({ ...stale, before: '2026-03-02' }, false, [withdrawnDay('2026-03-01')])).toBe('stale');
});
