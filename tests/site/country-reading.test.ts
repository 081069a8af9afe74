import { describe, expect, it } from 'vitest';
import { comparedHeadlines, whyNotCompared, whyUnknown } from '../../src/lib/country-reading.ts';
import type { Coverage, UnknownReason } from '../../src/schemas/story.ts';

const coverage = (own: Partial<Coverage>): { coverage: Coverage } => ({
  coverage: { covered: [], matched: [], doubtful: [], noMatch: [], unknown: [], ...own },
});
const unknown = (why: UnknownReason) => coverage({ unknown: [{ why, countries: ['KE', 'FR'] }] });
const silent = (headlines: number) => coverage({ noMatch: [{ country: 'KE', sources: 3, headlines }] });

describe('what was read of a country', () => {
  it('is the most headlines with which a story was compared', () => {
    expect(comparedHeadlines('KE', { stories: [silent(40), silent(44), unknown('other languages')] })).toBe(
      44,
    );
    expect(comparedHeadlines('FR', { stories: [silent(40)] })).toBe(0);
  });

  it('is unknown for a story for its reason', () => {
    expect(whyUnknown(unknown('too few sources'), 'FR')).toBe('too few sources');
    expect(whyUnknown(silent(40), 'KE')).toBeUndefined();
  });

  it('was too little to say what is missing, for the reason of most stories', () => {
    const few = [unknown('too few headlines'), unknown('other languages'), unknown('too few headlines')];
    expect(whyNotCompared('KE', { stories: few })).toBe('too few headlines');
    const covered = coverage({ covered: ['KE'] });
    expect(whyNotCompared('KE', { stories: [covered, unknown('no feed read')] })).toBe('no feed read');
    const unclear = unknown('no clear headline');
    expect(whyNotCompared('KE', { stories: [...few, unclear] })).toBe('too few headlines');
  });

  it('was enough where one story was not found in it, or as many came near a headline as could not be compared', () => {
    const uncompared = unknown('other languages');
    expect(whyNotCompared('KE', { stories: [uncompared, uncompared, silent(40)] })).toBeUndefined();
    expect(whyNotCompared('KE', { stories: [uncompared, unknown('no clear headline')] })).toBeUndefined();
  });
});
