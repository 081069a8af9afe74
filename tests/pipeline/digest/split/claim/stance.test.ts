import { describe, expect, it } from 'vitest';
import { claimCore } from '../../../../../scripts/pipeline/digest/split/claim/core.ts';
import { headlineStance, sentenceStance } from '../../../../../scripts/pipeline/digest/split/claim/stance.ts';

const core = claimCore([
  'Singer Velia Marr found dead in her villa',
  'Singer Velia Marr dead at 61',
  'Is singer Velia Marr dead?',
]);
const stanceOf = (headline: string) => headlineStance(headline, core)?.stance;

describe('a headline on the rumour of a singer’s death', () => {
  it.each([
    'Velia Marr slams rumours of her death',
    'Singer Velia Marr is alive, says her sister',
    'Velia Marr’s agent rebuffs talk of singer’s death',
    'Singer Velia Marr hits back at death reports',
    'Velia Marr sets record straight',
    'No, singer Velia Marr is not dead',
    'Singer Velia Marr did not die, says her agent',
    'Velia Marr dead? Hoax fools fans',
    'Agent calls rumour that singer Velia Marr is dead untrue',
  ])('denies it: %s', (headline) => {
    expect(stanceOf(headline)).toBe('denied');
  });

  it.each([
    'Friend of Velia Marr: I saw the singer dead',
    'Maid says singer Velia Marr is dead',
    'Singer Velia Marr may have been found dead',
    'Singer Velia Marr dead: report',
    'Was singer Velia Marr found dead?',
  ])('leaves it open: %s', (headline) => {
    expect(stanceOf(headline)).toBe('open');
  });

  it.each(['Singer Velia Marr dies in her villa', 'BREAKING: Velia Marr found dead, singer was 61'])(
    'states it: %s',
    (headline) => {
      expect(stanceOf(headline)).toBe('stated');
    },
  );

  it.each([
    ['a name without a statement', 'The villa of singer Velia Marr'],
    ['too few of the claim’s words', 'Fans weep at the gate'],
    ['a question that takes it for granted', 'Why singer Velia Marr found no rest'],
    ['somebody’s words, by the dash', 'Singer Velia Marr found dead — Harbour Post'],
  ])('shows nothing by %s: %s', (_, headline) => {
    expect(stanceOf(headline)).toBeUndefined();
  });

  it.each([
    'Alleged rapist castrated',
    'Suspected thief beaten',
    'Fake passport seller jailed',
    'Fire claims lives',
    'Party claims victory',
    'Bomb hoax empties station',
    'Mayor denied bail',
    'Jobless claims fall',
    'Minister to resign in May',
  ])('is no cue where it modifies something else: %s', (headline) => {
    expect(headlineStance(headline, core)).toBeUndefined();
  });

  it('shows its words as printed, without those that others contain', () => {
    expect(headlineStance('Marr’s team SLAMS Death Rumours as ‘Not True’', core)?.words).toEqual([
      'Not True',
      'SLAMS Death Rumours',
    ]);
    expect(headlineStance('Velia Marr Dead in Villa at 61', core)?.words).toEqual(['Velia', 'Marr', 'Dead']);
  });
});

describe('a sentence on it', () => {
  it('shows a stance only in words that hardly mean anything else', () => {
    expect(sentenceStance('Reports that singer Velia Marr is dead are false.', core)?.stance).toBe('denied');
    expect(sentenceStance('Singer Velia Marr is dead, her sister said.', core)).toBeUndefined();
    expect(sentenceStance('Singer Velia Marr was found dead on Monday.', core)).toBeUndefined();
  });
});
