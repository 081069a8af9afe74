import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Choosable } from '../../../../scripts/pipeline/gather/day/choice.ts';
import { chooseEntries } from '../../../../scripts/pipeline/gather/day/choose-entries.ts';
import { tally } from '../../../../scripts/text/tally.ts';
import { anyChoices, type ChoiceSketch, makeChoices } from '../../../support/make-choices.ts';
import { inLittleWork } from '../../../support/work-time.ts';

const SHARE = 0.02;
const OPTIONS = { target: 20, largestShare: 0.5, reserve: 0 };
const anyTarget = fc.integer({ min: 1, max: 400 });

const choose = (items: readonly Choosable[], target: number, reserve = 0) =>
  chooseEntries(items, { target, largestShare: SHARE, reserve });

/** One entry of an event of so many papers of each country. */
const event = (number: number, countries: Record<string, number>): ChoiceSketch[] =>
  Object.entries(countries).flatMap(([country, papers]) =>
    Array.from({ length: papers }, (_, paper) => ({ country, paper, event: number })),
  );

const quiet = (count: number): ChoiceSketch[] =>
  Array.from({ length: count }, (_, n) => ({ country: 'XX', paper: n }));

describe('half of a day', () => {
  const fromStories = (items: readonly Choosable[], options = OPTIONS) =>
    [...chooseEntries(items, options)].filter(([, why]) => why === 'story').map(([item]) => item);

  it('is of stories, the other half by fair share', () => {
    const day = makeChoices([...event(1, { FR: 9, KE: 9 }), ...event(2, { BR: 9 }), ...quiet(30)]);
    const chosen = chooseEntries(day, OPTIONS);
    expect([...tally(chosen.values())]).toEqual([
      ['story', 10],
      ['fair share', 10],
    ]);
  });

  it('begins with what most countries report, then with what most sources do', () => {
    const day = makeChoices([
      ...event(1, { FR: 6 }),
      ...event(2, { FR: 4, KE: 4 }),
      ...event(3, { FR: 1, KE: 1, BR: 1 }),
      ...quiet(30),
    ]);
    const keys = fromStories(day, { ...OPTIONS, target: 24 }).map(({ part }) => part?.story.key);
    expect([...tally(keys)]).toEqual([
      ['event 3', 3],
      ['event 2', 8],
    ]);
  });

  it('has up to eight of a story, of as many countries and then sources as there are', () => {
    const day = makeChoices([...event(1, { FR: 9, KE: 3, BR: 1 }), ...event(1, { FR: 9 }), ...quiet(30)]);
    const sources = fromStories(day).map(({ source }) => source);
    expect(sources.slice(0, 3)).toEqual(['FR-0', 'KE-0', 'BR-0']);
    expect(sources).toHaveLength(8);
    expect(new Set(sources).size).toBe(8);
  });

  it('takes what a single site writes of an event for no story', () => {
    const own = Array.from({ length: 12 }, () => ({ country: 'FR', paper: 0, event: 1 }));
    expect(fromStories(makeChoices([...own, ...quiet(30)]))).toEqual([]);
  });

  it('keeps back as a reserve one more of each story first, and the rest for all', () => {
    const day = makeChoices([...event(1, { FR: 12 }), ...event(2, { KE: 5, BR: 5 }), ...quiet(60)]);
    const chosen = chooseEntries(day, { target: 32, largestShare: 0.5, reserve: 6 });
    expect(chosen.size).toBe(38);
    const keys = [...chosen].flatMap(([{ part }, why]) => (why === 'story' ? [part?.story.key] : []));
    expect([...tally(keys)].sort()).toEqual([
      ['event 1', 9],
      ['event 2', 10],
    ]);
  });
});

describe('any choice', () => {
  it('has at most eight of a story, and no source over its share', () => {
    fc.assert(
      fc.property(anyChoices, anyTarget, (items, target) => {
        const chosen = [...choose(items, target).keys()];
        const ofStory = tally(chosen.flatMap(({ part }) => part?.story ?? []));
        expect(Math.max(0, ...ofStory.values())).toBeLessThanOrEqual(8);
        const largest = Math.max(0, ...tally(chosen.map(({ source }) => source)).values());
        expect(largest).toBeLessThanOrEqual(Math.max(1, Math.floor(SHARE * target)));
        const enough = new Set(items.map(({ source }) => source)).size >= 1 / SHARE;
        if (enough) expect(largest).toBeLessThanOrEqual(Math.max(1, SHARE * chosen.length));
      }),
      { numRuns: 60 },
    );
  });

  it('meets its target, unless nothing is left that the story and the source may still give', () => {
    fc.assert(
      fc.property(anyChoices, anyTarget, fc.boolean(), (items, target, withReserve) => {
        const reserve = withReserve ? Math.ceil(target / 10) : 0;
        const chosen = choose(items, target, reserve);
        expect(chosen.size).toBeLessThanOrEqual(target + reserve);
        if (chosen.size === target + reserve) return;
        const ofSource = tally([...chosen.keys()].map(({ source }) => source));
        const ofStory = tally([...chosen.keys()].flatMap(({ part }) => part?.story ?? []));
        const limit = Math.max(1, Math.floor(SHARE * chosen.size));
        const open = items.filter(
          (item) =>
            !chosen.has(item) &&
            (ofSource.get(item.source) ?? 0) < limit &&
            (item.part === undefined || (ofStory.get(item.part.story) ?? 0) < 8),
        );
        expect(open).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('starves no country that the fair share alone would serve with half the target', () => {
    fc.assert(
      fc.property(anyChoices, anyTarget, (items, target) => {
        const alone = choose(
          items.map((item) => ({ ...item, part: undefined })),
          Math.floor(target / 2),
        );
        const chosen = [...choose(items, target).keys()];
        const ofStory = tally(chosen.flatMap(({ part }) => part?.story ?? []));
        const served = new Set(chosen.map(({ country }) => country));
        for (const country of new Set([...alone.keys()].map((item) => item.country))) {
          const own = items.filter((item) => item.country === country);
          // A country all of whose entries are of stories that have their eight has nothing to give.
          const spent = own.every(({ part }) => part && ofStory.get(part.story) === 8);
          expect(spent || served.has(country)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is the same in whatever order the entries come', () => {
    fc.assert(
      fc.property(anyChoices.chain(shuffled), anyTarget, ({ items, others }, target) => {
        expect(asListed(choose(others, target, 20))).toEqual(asListed(choose(items, target, 20)));
      }),
      { numRuns: 60 },
    );
  });

  it('is made in a moment among ten thousand entries of eight hundred sources', () => {
    const day = makeChoices(
      Array.from({ length: 10_000 }, (_, n) => ({
        country: `C${n % 157}`,
        paper: n % 800,
        event: n % 3 === 0 ? n % 1_000 : undefined,
      })),
    );
    expect(inLittleWork(1_000, () => choose(day, 500, 50)).size).toBe(550);
  });
});

const shuffled = (items: Choosable[]) =>
  fc
    .shuffledSubarray(items, { minLength: items.length, maxLength: items.length })
    .map((others) => ({ items, others }));

const asListed = (chosen: ReadonlyMap<Choosable, string>) =>
  [...chosen].map(([{ place }, why]) => `${String(place).padStart(5)} ${why}`).sort();
