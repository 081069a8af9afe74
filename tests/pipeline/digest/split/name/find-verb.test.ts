import { describe, expect, it } from 'vitest';
import { findVerb } from '../../../../../scripts/pipeline/digest/split/name/find-verb.ts';
import { isTitleCase, segmentsOf } from '../../../../../scripts/pipeline/digest/split/name/title-tokens.ts';

function verbOf(title: string): string | undefined {
  const tokens = segmentsOf(title)[0]?.tokens ?? [];
  const verb = findVerb(tokens, 0, isTitleCase(tokens));
  return (
    verb &&
    tokens
      .slice(verb.start, verb.end)
      .map(({ text }) => text)
      .join(' ')
  );
}

describe('the verb of a headline', () => {
  it('is found in the present, the past and behind auxiliaries', () => {
    expect(verbOf('Lorvia closes ports')).toBe('closes');
    expect(verbOf('Karsten won the vote')).toBe('won');
    expect(verbOf('Talks could still have failed')).toBe('could still have failed');
    expect(verbOf('Lorvia can’t afford gas')).toBe("can't afford");
    expect(verbOf('Lorvia to send troops')).toBe('to send');
  });

  it('is not the noun that looks like one', () => {
    expect(verbOf('Israeli strikes hit port')).toBe('hit');
    expect(verbOf('Lorvian arms deal collapses')).toBe('collapses');
    expect(verbOf('Rationing of petrol begins')).toBe('begins');
  });

  it('is not the verb of a relative clause', () => {
    expect(verbOf('Surgeon who abused patients jailed')).toBe('jailed');
  });

  it('is none where there is none', () => {
    expect(verbOf('A new plan for the old harbour')).toBeUndefined();
  });
});
