import { describe, expect, it } from 'vitest';
import { joinByWords } from '../../../../scripts/pipeline/digest/cluster/groups/join-by-words.ts';
import { DEFAULT_OPTIONS } from '../../../../scripts/pipeline/digest/cluster/options.ts';
import type { ArticleVectors } from '../../../../scripts/pipeline/digest/cluster/words/vectors.ts';

const RARITY = 4;
const [STUDENT, VISA, PAUSE, EMBASSY, LANDERI, HARBOUR, OKAFOR] = [1, 2, 3, 4, 5, 6, 7];
const NAMES: ReadonlySet<number> = new Set([LANDERI, OKAFOR]);

/** An article with these rare words in its headline, and others in its opening. */
function article(headline: readonly number[], opening: readonly number[] = []): ArticleVectors {
  const terms = [...headline, ...opening].sort((a, b) => a - b);
  return {
    opening: {
      terms: Int32Array.from(terms),
      rarity: Float64Array.from(terms.map(() => RARITY)),
      inHeadline: Uint8Array.from(terms.map((term) => (headline.includes(term) ? 1 : 0))),
      isName: Uint8Array.from(terms.map((term) => (NAMES.has(term) ? 1 : 0))),
    },
  } as ArticleVectors;
}

/** The groups after joining two pairs of articles, one of which is near one of the other. */
function joined(articles: readonly ArticleVectors[], chance = 0.4): number[][] {
  const groups = [
    [0, 1],
    [2, 3],
  ];
  return joinByWords(groups, [{ first: 1, second: 2, chance }], articles, DEFAULT_OPTIONS);
}

const APART = [
  [0, 1],
  [2, 3],
];

describe('two stories near each other', () => {
  it('are one where all their headlines have the same rare words', () => {
    const visas = [
      article([STUDENT, VISA, PAUSE]),
      article([STUDENT, VISA, EMBASSY]),
      article([STUDENT, VISA]),
      article([STUDENT, VISA, HARBOUR]),
    ];
    expect(joined(visas)).toEqual([[0, 1, 2, 3]]);
    expect(joined(visas, 0.3)).toEqual(APART);
  });

  it('are two where they share a place and a person', () => {
    const inLanderi = [
      article([LANDERI, OKAFOR, PAUSE]),
      article([LANDERI, OKAFOR, PAUSE]),
      article([LANDERI, OKAFOR, HARBOUR]),
      article([LANDERI, OKAFOR, HARBOUR]),
    ];
    expect(joined(inLanderi)).toEqual(APART);
  });

  it('are two where their headlines share nothing', () => {
    const below = [STUDENT, VISA, EMBASSY];
    const openings = [
      article([PAUSE], below),
      article([PAUSE], below),
      article([HARBOUR], below),
      article([HARBOUR], below),
    ];
    expect(joined(openings)).toEqual(APART);
  });

  it('are two where half of one has other words', () => {
    const half = [
      article([STUDENT, VISA]),
      article([STUDENT, VISA]),
      article([STUDENT, VISA]),
      article([STUDENT, HARBOUR]),
    ];
    expect(joined(half)).toEqual(APART);
  });
});
