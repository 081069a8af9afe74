import { describe, expect, it } from 'vitest';
import { PACK_BYTES } from '../../../scripts/adapters/archive/packs.ts';
import { planPacks } from '../../../scripts/jobs/archive/plan-packs.ts';

describe('the packs of an archive', () => {
  it('hold each content once, whatever paths it has', () => {
    expect(planPacks({ b: '1', a: '1', c: '2' }, {})).toEqual({ kept: {}, paths: ['a', 'c'] });
    expect(planPacks({ a: '1', c: '2' }, { p: { 1: 9 } })).toEqual({ kept: { p: { 1: 9 } }, paths: ['c'] });
  });

  it('are made anew from what is left where most of it is out of use', () => {
    const packs = { p: { 1: 10, 2: 90 }, q: { 3: 50, 4: 50 } };
    expect(planPacks({ a: '1', c: '3' }, packs)).toEqual({ kept: { q: packs.q }, paths: ['a'] });
  });

  it('are merged where many are small, and large ones stay', () => {
    const days = Array.from({ length: 40 }, (_, day) => String(day));
    const files = Object.fromEntries(days.map((day) => [`day-${day}`, day]));
    const small = Object.fromEntries(days.map((day) => [`pack-${day}`, { [day]: 1000 }]));
    expect(planPacks(files, small).paths).toHaveLength(40);
    const large = Object.fromEntries(days.map((day) => [`pack-${day}`, { [day]: PACK_BYTES }]));
    expect(planPacks(files, large)).toEqual({ kept: large, paths: [] });
  });
});
