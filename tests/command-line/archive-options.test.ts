import { expect, it } from 'vitest';
import { parseDayRange, parseShard } from '../../scripts/command-line/archive-options.ts';

it('a range of days has a first and a last day, which may be the same', () => {
  const range = { from: '2026-01-01', to: '2026-03-31' };
  expect(parseDayRange('--days', '2026-01-01..2026-03-31')).toEqual(range);
  expect(parseDayRange('--days', '2026-01-01..2026-01-01').to).toBe('2026-01-01');
});

it.each([
  '7',
  '2026-01-01',
  '2026-01-02..2026-01-01',
  '2026-02-29..2026-03-01',
  '2026-01-01..',
  '..',
  'a..b..c',
])('%j is no range of days', (text) => {
  expect(() => parseDayRange('--days', text)).toThrow(`--days: "${text}" is not a range of days`);
});

it('shards are counted from 0', () => {
  expect(parseShard('--shard', '0/1')).toEqual({ index: 0, of: 1 });
  expect(parseShard('--shard', '3/4')).toEqual({ index: 3, of: 4 });
});

it.each(['4/4', '1', '1/0', '-1/4', '1/4/4', '0.5/2', ''])('%j is no shard', (text) => {
  expect(() => parseShard('--shard', text)).toThrow(`--shard: "${text}" is not a shard`);
});
