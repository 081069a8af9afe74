import { describe, expect, it } from 'vitest';
import { readAngle } from '../../../../../scripts/pipeline/digest/split/angle/angle-text.ts';
import { isPreview } from '../../../../../scripts/pipeline/digest/split/angle/preview.ts';
import { proveGroups, toProve } from '../../../../../scripts/pipeline/digest/split/angle/prove-groups.ts';
import { voicesOf } from '../../../../../scripts/pipeline/digest/split/voices.ts';
import { makeArticles } from '../../../../support/make-day.ts';

/** The takes and those apart, as headlines, once the words of a division by hand are proved. */
function proved(
  headlines: readonly (readonly [source: string, title: string])[],
  takes: number[][],
  alone: number[],
) {
  const articles = makeArticles(
    headlines.map(([source, title]) => ({ source, title, paragraphs: ['It rained.'] })),
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
  return proveGroups(
    { takes, alone },
    inOrder.map(({ text, source }, at) => toProve(text, voices[at] ?? '', source)),
  );
}

const RISE = [
  ['fr-a', 'Marlo accuses Solbakk of hiding the cracks'],
  ['de-b', 'Solbakk accused by Marlo over hidden cracks'],
] as const;

describe('the takes of a story', () => {
  it('lose a member without any of their words', () => {
    const story = [
      ...RISE,
      ['us-c', 'A dam and its engineer'],
      ['it-d', 'Villagers flee'],
      ['es-e', 'Villagers flee the valley'],
    ] as const;
    expect(
      proved(
        story,
        [
          [0, 1, 2],
          [3, 4],
        ],
        [],
      ),
    ).toEqual({
      takes: [
        [0, 1],
        [3, 4],
      ],
      alone: [],
    });
  });

  it('gain everybody whose headline has their words', () => {
    const story = [
      ...RISE,
      ['us-c', 'Marlo accuses Solbakk'],
      ['it-d', 'Villagers flee'],
      ['es-e', 'Villagers flee the valley'],
    ] as const;
    expect(
      proved(
        story,
        [
          [0, 1],
          [3, 4],
        ],
        [2],
      ),
    ).toEqual({
      takes: [
        [0, 1, 2],
        [3, 4],
      ],
      alone: [],
    });
  });

  it('gain one that those outside share, in the same or in other words', () => {
    const story = [...RISE, ['us-c', 'Fragile truce in the valley'], ['it-d', 'A ceasefire holds']] as const;
    expect(proved(story, [[0, 1]], [2])).toEqual({
      takes: [
        [0, 1],
        [2, 3],
      ],
      alone: [],
    });
  });

  it('gain one that those outside share by a number alone', () => {
    const story = [
      ...RISE,
      ['us-c', 'A bill of 340 million for the valley'],
      ['it-d', 'Repairs to cost 340 million'],
    ] as const;
    expect(proved(story, [[0, 1]], [2])?.takes).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it.each(['Solbakk and Marlo', 'Cracks in the dam kept secret', 'Marlo charges Solbakk with a lie'])(
    'are none where one remains and the other headline says nothing else: %s',
    (title) => expect(proved([...RISE, ['us-c', title]], [[0, 1]], [2])).toBeUndefined(),
  );

  it('are one and a voice where it leads with something else', () => {
    const story = [...RISE, ['us-c', 'Two welders killed in the valley']] as const;
    expect(proved(story, [[0, 1]], [2])).toEqual({ takes: [[0, 1]], alone: [2] });
  });

  it('are one and a voice where it denies what the take says', () => {
    const story = [...RISE, ['us-c', 'Solbakk: there were no cracks']] as const;
    expect(proved(story, [[0, 1]], [2])).toEqual({ takes: [[0, 1]], alone: [2] });
  });

  it('are none that share only the name of a country', () => {
    const story = [
      ['fr-a', 'Senegal weeps'],
      ['de-b', 'A long night in Senegal'],
      ['us-c', 'Referee under fire'],
    ] as const;
    expect(proved(story, [[0, 1]], [2])).toBeUndefined();
  });
});

describe('apart from two takes', () => {
  const TWO = [...RISE, ['it-d', 'Villagers flee'], ['es-e', 'Villagers flee the valley']] as const;
  const apart = (...others: (readonly [string, string])[]) =>
    proved(
      [...TWO, ...others],
      [
        [0, 1],
        [2, 3],
      ],
      others.map((_, at) => TWO.length + at),
    )?.alone;

  it('stands a source of its own', () => expect(apart(['us-c', 'Insurers expect claims'])).toEqual([4]));

  it('stands no source that is also inside', () =>
    expect(apart(['fr-a', 'Insurers expect claims'])).toEqual([]));

  it('stand no two sources that print one headline', () => {
    expect(apart(['us-c', 'Insurers expect claims'], ['ca-f', 'Insurers expect claims'])).not.toContain(4);
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
