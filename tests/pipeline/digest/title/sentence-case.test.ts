import { describe, expect, it } from 'vitest';
import { learnCase } from '../../../../scripts/pipeline/digest/title/known-case.ts';
import { sentenceCase, wordsToKnow } from '../../../../scripts/pipeline/digest/title/sentence-case.ts';

const SENTENCES = [
  'On Monday the minister opened the harbour bridge, and others say that it is blocking the old ferry.',
  'The Harbour Bank of Marsk and the Supreme Court of Norland were closed; a court and a bank were open.',
  'Anna Stone said that a stone fell. The U.S. envoys left with strict rules for the year and a calm party.',
  'They say that nobody closes the harbour on Mondays or Friday, and says so, for ministers of Norland open it.',
];

/** A headline as it is printed where these sentences are all that is known. */
const printed = (headline: string): string =>
  sentenceCase(headline, learnCase(SENTENCES, wordsToKnow([headline])));

describe('a headline in capitals', () => {
  it.each([
    ['Minister Opens Old Harbour Bridge For Others', 'Minister opens old harbour bridge for others'],
    ['Ferry Blocks Old Bridge, Anna Stone Says', 'Ferry blocks old bridge, Anna Stone says'],
    [
      'Minister Closes Supreme Court And Harbour Bank Of Marsk',
      'Minister closes Supreme Court and Harbour Bank of Marsk',
    ],
    [
      '“Calm” Party Opens: Others Fell With Norland’s Ferry',
      '“Calm” party opens: Others fell with Norland’s ferry',
    ],
    ['Ferry Ministers Say “Old Bridge Fell” On Monday', 'Ferry ministers say “Old bridge fell” on Monday'],
    ['Minister Opens Old Ferry Forum', 'Minister opens old Ferry Forum'],
    ['U.S. Envoys Opened 20-Year Ferry Party X019', 'U.S. envoys opened 20-year ferry party X019'],
  ])('is written as a sentence: %s', (headline, shown) => {
    expect(printed(headline)).toBe(shown);
  });

  it('stays as it is where the case of one word is not known', () => {
    const headline = 'Minister Opens Old Harbour Zeppelin';
    expect(printed(headline)).toBe(headline);
  });

  it.each(['Anna Stone leaves the Supreme Court', 'Ferry closes Harbour, Bridge, Bank and Court of Marsk'])(
    'is none if it has capitals on names alone: %s',
    (headline) => {
      expect(printed(headline)).toBe(headline);
    },
  );
});
