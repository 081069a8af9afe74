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

  it('could not be compared with any story for the reason of most', () => {
    const few = [unknown('too few headlines'), unknown('other languages'), unknown('too few headlines')];
    expect(whyNotCompared('KE', { stories: few })).toBe('too few headlines');
    const covered = coverage({ covered: ['KE'] });
    expect(whyNotCompared('KE', { stories: [covered, unknown('no feed read')] })).toBe('no feed read');
  });

  it.each([silent(40), unknown('no clear headline')])('was compared with one story at least', (story) => {
    expect(whyNotCompared('KE', { stories: [unknown('other languages'), story] })).toBeUndefined();
  });
});
