import { expect, it } from 'vitest';
import { type ChainedDay, walkChain } from '../../../scripts/jobs/verify/walk-chain.ts';

const HASH = (letter: string): string => letter.repeat(64);
const day = (name: string, manifest: string, fields: Partial<ChainedDay> = {}): ChainedDay => ({
  day: `2026-03-${name}`,
  sealedAt: `2026-03-${name}T23:59:59Z`,
  manifest: HASH(manifest),
  ...fields,
});
const after = (name: string, manifest: string): Pick<ChainedDay, 'previous'> => ({
  previous: { day: `2026-03-${name}`, manifest: HASH(manifest) },
});
const walked = (days: ChainedDay[], isWhole = true): string[] =>
  walkChain(days, isWhole).map(({ subject, standing, what }) => `${subject} ${standing}: ${what}`);

const FIRST = day('17', 'a', { previous: null });

it('a chain is proved from its first day on, over days that were not sealed', () => {
  expect(walked([FIRST, day('18', 'b', after('17', 'a')), day('20', 'c', after('18', 'b'))])).toEqual([
    '2026-03-17 proved: the first day of its chain, as it says',
    '2026-03-18 proved: it follows 2026-03-17',
    '2026-03-20 proved: it follows 2026-03-18; 1 day(s) between them were not sealed',
  ]);
});

it('a day that was changed breaks the chain at the day after it', () => {
  const [, broken] = walked([{ ...FIRST, manifest: HASH('f') }, day('18', 'b', after('17', 'a'))]);
  expect(broken).toContain('2026-03-18 refuted: the chain is broken: it follows 2026-03-17');
});

it('a day that was sealed again keeps the chain, and says so', () => {
  const corrections = [{ manifest: HASH('a'), by: 'repair' as const, changed: [] }];
  const again = { ...FIRST, manifest: HASH('f'), corrections };
  expect(walked([again, day('18', 'b', after('17', 'a')), day('19', 'c', after('18', 'b'))])).toEqual([
    '2026-03-17 proved: the first day of its chain, as it says',
    `2026-03-17 note: sealed again by repair; its manifest before was ${HASH('a')}`,
    '2026-03-18 proved: it follows 2026-03-17 as that was before it was sealed again',
    '2026-03-19 proved: it follows 2026-03-18',
  ]);
});

it('a day that is missing leaves its link open, and one that poses as the first is refuted', () => {
  expect(walked([day('18', 'b', after('17', 'a'))])[0]).toContain(
    'open: it follows 2026-03-17, which is not here',
  );
  expect(walked([FIRST, day('18', 'b', { previous: null })])[1]).toContain(
    'refuted: it says that it is the first',
  );
  // Of a few days of an archive, nobody knows which is the first.
  expect(walked([FIRST, day('18', 'b', { previous: null })], false)[1]).toContain('proved');
});

it('a day from before the chain, and one that was sealed late, are said to be no links', () => {
  expect(walked([day('17', 'a')])[0]).toContain('note: no link of the chain');
  const late = day('18', 'b', { ...after('17', 'a'), sealedAt: '2026-03-21T08:00:00Z' });
  expect(walked([FIRST, late, day('19', 'c', after('17', 'a'))]).at(-1)).toContain(
    '2026-03-18, which was sealed later',
  );
});

it('a day that is passed over, though it says that it was sealed before, is open: the chain may fork', () => {
  const fork = [FIRST, day('18', 'b', after('17', 'a')), day('19', 'c', after('17', 'a'))];
  expect(walked(fork).at(-1)).toContain('2026-03-19 open: it passes over 2026-03-18, which says');
  const sample = day('18', 'b', { sample: true });
  expect(walked([FIRST, sample, day('19', 'c', after('17', 'a'))]).at(-1)).toBe(
    '2026-03-19 proved: it follows 2026-03-17; 1 day(s) between them were not sealed',
  );
});

it('a day whose link was taken out is open, and no day from before the chain', () => {
  expect(walked([FIRST, day('18', 'b')])[1]).toContain('open: it names no day before it');
  expect(walked([day('16', 'e'), day('17', 'a')])[1]).toContain('note: no link of the chain');
  expect(walked([FIRST, day('18', 'b', { sample: true })])[1]).toContain('note: no link of the chain');
});
