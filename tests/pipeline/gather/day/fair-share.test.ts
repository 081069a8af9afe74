import { describe, expect, it } from 'vitest';
import type { Choosable } from '../../../../scripts/pipeline/gather/day/choice.ts';
import { chooseEntries } from '../../../../scripts/pipeline/gather/day/choose-entries.ts';
import { fairShare } from '../../../../scripts/pipeline/gather/day/fair-share.ts';
import { makeChoices, quietDay } from '../../../support/make-choices.ts';

const OPTIONS = { target: 500, largestShare: 0.02, reserve: 0 };

const counts = (chosen: Iterable<Choosable>, key: 'country' | 'source') =>
  [...Map.groupBy(chosen, (item) => item[key])].map(([name, { length }]) => `${name} ${length}`).sort();

describe('the fair share', () => {
  it('gives every country the same while it has something to give', () => {
    const many = Array<number>(30).fill(20);
    const chosen = chooseEntries(quietDay({ FR: many, KE: many }), { ...OPTIONS, target: 100 });
    expect(counts(chosen.keys(), 'country')).toEqual(['FR 50', 'KE 50']);
  });

  it('leaves no country out that has a single article', () => {
    const chosen = chooseEntries(quietDay({ FR: Array<number>(60).fill(20), ZW: [1] }), OPTIONS);
    expect(counts(chosen.keys(), 'country')).toEqual(['FR 499', 'ZW 1']);
  });

  it('lets the sources of a country take turns, each in its own order', () => {
    const chosen = chooseEntries(quietDay({ FR: [5, 5] }), { ...OPTIONS, target: 3, largestShare: 0.9 });
    expect([...chosen.keys()].map(({ source, place }) => `${source} ${place}`).sort()).toEqual([
      'FR-0 0',
      'FR-0 1',
      'FR-1 5',
    ]);
  });

  it('holds a source to its share of what there is, when that is less than was wanted', () => {
    const chosen = chooseEntries(quietDay({ FR: [100, ...Array<number>(99).fill(1)] }), OPTIONS);
    expect(chosen.size).toBe(101);
    expect(counts(chosen.keys(), 'source')).toContain('FR-0 2');
  });

  it('counts what its countries and sources have already', () => {
    const day = quietDay({ FR: [6, 6], KE: [6, 6] });
    const already = day.filter(({ source }) => source === 'FR-0').slice(0, 3);
    const more = fairShare(day, already, { target: 8, limit: 4 });
    expect(counts(more, 'source')).toEqual(['FR-1 1', 'KE-0 2', 'KE-1 2']);
  });

  it('gives nothing more of a story that has its eight', () => {
    const papers = Array.from({ length: 12 }, (_, paper) => ({ country: 'FR', paper, event: 1 }));
    const day = makeChoices([...papers, { country: 'FR', paper: 12 }]);
    expect(fairShare(day, day.slice(0, 8), { target: 13, limit: 5 })).toEqual(day.slice(12));
  });
});
