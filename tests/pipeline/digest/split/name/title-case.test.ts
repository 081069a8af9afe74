import { describe, expect, it } from 'vitest';
import { titleCase } from '../../../../../scripts/pipeline/digest/split/name/title-case.ts';
import { segmentsOf } from '../../../../../scripts/pipeline/digest/split/name/title-tokens.ts';

const cased = (title: string): string => titleCase(segmentsOf(title).flatMap(({ tokens }) => tokens));

describe('Title Case', () => {
  it('writes articles and short prepositions small unless they stand first or last', () => {
    expect(cased('the sale of a port to the north')).toBe('The Sale of a Port to the North');
    expect(cased('What The Vote Was For')).toBe('What the Vote Was For');
  });

  it('keeps the capitals of names and acronyms', () => {
    expect(cased('mcCoy’s iPhone and NATO in the U.S. army')).toBe(
      "mcCoy's iPhone and NATO in the U.S. Army",
    );
  });

  it('gives each part of a hyphened word its capital', () => {
    expect(cased('long-range missiles and face-to-face talks')).toBe(
      'Long-Range Missiles and Face-to-Face Talks',
    );
  });

  it('keeps quotation marks that pair, and leaves out those that do not', () => {
    expect(cased('mayor calls plan ‘madness’ today')).toBe('Mayor Calls Plan ‘Madness’ Today');
    expect(cased('mayor calls plan ‘madness today')).toBe('Mayor Calls Plan Madness Today');
    expect(cased("Dodgers' new pitcher")).toBe("Dodgers' New Pitcher");
  });
});
