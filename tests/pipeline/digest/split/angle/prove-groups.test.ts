import { describe, expect, it } from 'vitest';
import { readAngle } from '../../../../../scripts/pipeline/digest/split/angle/angle-text.ts';
import { isPreview } from '../../../../../scripts/pipeline/digest/split/angle/preview.ts';
import { proveGroups, toProve } from '../../../../../scripts/pipeline/digest/split/angle/prove-groups.ts';
import { voicesOf } from '../../../../../scripts/pipeline/digest/split/voices.ts';
import { makeArticles } from '../../../../support/make-day.ts';

/**
 * How a story divides whose takes are given, as the words of its headlines prove it; `outside`: chances across takes;
 * `lead`: how all of its articles begin.
 */
function proved(
  headlines: readonly (readonly [source: string, title: string])[],
  takes: number[][],
  outside: number | ((one: number, other: number) => number) = 0.1,
  lead = 'It rained.',
) {
  const articles = makeArticles(
    headlines.map(([source, title]) => ({ source, title, paragraphs: lead === '' ? [] : [lead] })),
  );
  const inOrder = headlines.map(([, title], at) => {
    const found = articles.find(
      ({ article, source }) => article.title === title && source.id === headlines[at]?.[0],
    );
    const text = found && readAngle(found);
    if (!text) throw new Error(`no article has the headline ${title}`);
    return { text, source: found.source.id };
  });
  const voices = voicesOf(inOrder.map(({ text }) => text));
  const isTogether = (one: number, other: number) =>
    takes.some((take) => take.includes(one) && take.includes(other));
  return proveGroups(
    takes,
    headlines.map((_, one) =>
      headlines.map((_, other) =>
        isTogether(one, other) ? 0.9 : typeof outside === 'number' ? outside : outside(one, other),
      ),
    ),
    inOrder.map(({ text, source }, at) => toProve(text, voices[at] ?? '', source)),
  );
}

const RISE = [
  ['fr-a', 'Marlo accuses Solbakk of hiding the cracks'],
  ['de-b', 'Solbakk accused by Marlo over hidden cracks'],
] as const;

/** Two takes, and an article that may be of the first. */
const RISE_AND_FLIGHT = [
  ...RISE,
  ['us-c', 'A dam and its engineer'],
  ['it-d', 'Villagers flee'],
  ['es-e', 'Villagers flee the valley'],
] as const;

describe('the takes of a story', () => {
  it('are the widest, and others whose headlines share words of their own', () => {
    const takes = [
      [0, 1, 2],
      [3, 4],
    ];
    expect(proved(RISE_AND_FLIGHT, takes)).toEqual({ takes, alone: [] });
  });

  it.each([
    [0.6, [0, 1, 2]],
    [0.5, [0, 1]],
  ])('take in an article that is %f likely to take the angle of one', (chance, first) => {
    const division = proved(
      RISE_AND_FLIGHT,
      [
        [0, 1],
        [3, 4],
      ],
      (one, other) => (Math.min(one, other) < 2 && Math.max(one, other) === 2 ? chance : 0.1),
    );
    expect(division).toEqual({ takes: [first, [3, 4]], alone: [] });
  });

  it('take in an article whose headline says all that most of theirs share, and none that denies it', () => {
    const story = [
      ...RISE,
      ['it-d', 'Villagers flee the lower valley at night'],
      ['es-e', 'After the flood Marlo accuses Solbakk over hidden cracks'],
      ['pl-f', 'Marlo does not accuse Solbakk of hiding the cracks'],
    ] as const;
    expect(proved(story, [[0, 1]])).toEqual({ takes: [[0, 1, 3]], alone: [2, 4] });
  });

  it('are none whose headlines share nothing', () => {
    const story = [...RISE, ['it-d', 'Villagers flee'], ['es-e', 'A long night by the lake']] as const;
    expect(
      proved(story, [
        [0, 1],
        [2, 3],
      ]),
    ).not.toHaveProperty('takes.1');
  });

  it('are none that share only the name of a country', () => {
    const story = [
      ['us-c', 'Referee under fire'],
      ['gb-f', 'Fire at the referee'],
      ['fr-a', 'Senegal weeps'],
      ['de-b', 'A long night in Senegal'],
    ] as const;
    expect(
      proved(story, [
        [0, 1],
        [2, 3],
      ])?.takes,
    ).not.toContainEqual([2, 3]);
  });

  it.each(['Solbakk and Marlo', 'Marlo charges Solbakk with a lie'])(
    'are none where one remains and the other headline says nothing else: %s',
    (title) => expect(proved([...RISE, ['us-c', title]], [[0, 1]])).toBeUndefined(),
  );

  it('are one and a voice where it leads with something else', () => {
    const story = [...RISE, ['us-c', 'Two welders killed in the valley']] as const;
    expect(proved(story, [[0, 1]])).toEqual({ takes: [[0, 1]], alone: [2] });
  });

  it('are one and a voice where it denies what the take says', () => {
    const story = [...RISE, ['us-c', 'Solbakk: there were no cracks']] as const;
    expect(proved(story, [[0, 1]])).toEqual({ takes: [[0, 1]], alone: [2] });
  });

  it.each([
    ['its lead is far from theirs', 0.35, 'It rained.', [2]],
    ['it is nearer to them', 0.45, 'It rained.', undefined],
    ['it has no lead that was compared', 0.35, '', undefined],
  ])(
    'are one and a voice whose headline has three words of its own, whatever it shares: %s',
    (_, chance, lead, alone) => {
      const story = [
        ...RISE,
        ['us-c', 'Marlo accuses Solbakk over hidden cracks as villagers rebuild bridges'],
      ] as const;
      expect(proved(story, [[0, 1]], chance, lead)?.alone).toEqual(alone);
    },
  );

  it.each([
    ['words', 'Welders feared dead at the weir', 'Fears for welders at the weir'],
    ['a number', 'Repairs to cost 250 million crowns', 'Crown of 250 million for mending'],
  ])('are two where two voices stand apart with the same %s', (_, one, other) => {
    const story = [...RISE, ['us-c', one], ['it-d', other]] as const;
    expect(proved(story, [[0, 1]])).toEqual({
      takes: [
        [0, 1],
        [2, 3],
      ],
      alone: [],
    });
  });

  it('are no division where the voice as likely takes their angle', () => {
    const story = [...RISE, ['us-c', 'Two welders killed in the valley']] as const;
    expect(proved(story, [[0, 1]], 0.5)).toBeUndefined();
  });

  it('are one and three voices at most', () => {
    const others = ['Two welders killed in the valley', 'Insurers expect claims', 'Power cut in the capital'];
    const story = [
      ...RISE,
      ...[...others, 'Trains stop at the border'].map((title, at) => [`es-${at}`, title]),
    ];
    expect(proved(story as [string, string][], [[0, 1]])?.alone).toEqual([2, 3, 4]);
  });
});

describe('apart from two takes', () => {
  const TWO = [...RISE, ['it-d', 'Villagers flee'], ['es-e', 'Villagers flee the valley']] as const;
  const FOUND = [
    [0, 1],
    [2, 3],
  ];
  const apart = (...others: (readonly [string, string])[]) => proved([...TWO, ...others], FOUND)?.alone;

  it('stands a source of its own', () => expect(apart(['us-c', 'Insurers expect claims'])).toEqual([4]));

  it.each([
    ['is far from theirs', 0.35, 'It rained.', [4]],
    ['is nearer to them', 0.45, 'It rained.', []],
    ['was not compared', 0.35, '', []],
  ])('stands another article of a source inside by its lead alone, which %s', (_, chance, lead, alone) => {
    const story = [...TWO, ['fr-a', 'Insurers expect claims']] as const;
    expect(proved(story, FOUND, chance, lead)?.alone).toEqual(alone);
  });

  it('stand no two sources that print one headline', () => {
    expect(apart(['us-c', 'Insurers expect claims'], ['ca-f', 'Insurers expect claims'])).toEqual([]);
  });

  it('stands no preview', () =>
    expect(apart(['us-c', 'King to give key speech in support of Canada'])).toEqual([]));
});

describe('a preview', () => {
  it.each([
    'King to give key speech in support of Canada',
    'Candidates set to square off in debate',
    'Shops shut ahead of storm',
  ])('is %s', (title) => expect(isPreview(title)).toBe(true));
  it.each([
    'Minister agrees to give evidence',
    'Solbakk: no plan to resign',
    'Road to the valley reopens',
    'King opens parliament',
  ])('is not %s', (title) => expect(isPreview(title)).toBe(false));
});
