import { describe, expect, it } from 'vitest';
import { embeddedSplitter } from '../../../../scripts/pipeline/digest/split/embedded-splitter.ts';
import type { Split } from '../../../../scripts/pipeline/digest/split/splitter.ts';
import { makeArticles, type ArticleSketch } from '../../../support/make-day.ts';
import { bakery, monster, tram } from './stories.ts';

function split(sketches: readonly ArticleSketch[]): Split {
  return embeddedSplitter().split(makeArticles(sketches));
}

/** For each take its label and the sources of its articles, in order of label. */
function takes(sketches: readonly ArticleSketch[]): [string, string[]][] {
  const sources = new Map(makeArticles(sketches).map(({ article, source }) => [article.id, source.id]));
  return split(sketches)
    .framings.map(({ label, articles }): [string, string[]] => [
      label,
      articles.map((id) => sources.get(id) ?? '').sort(),
    ])
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

describe('a reader of a story', () => {
  it('sees which sources present it as a burden and which as a gain', () => {
    expect(takes(tram)).toEqual([
      ['High Cost to Taxpayers', ['de-kurier', 'no-fjord']],
      ['Win for Greener Travel', ['fi-lehti', 'se-dag']],
    ]);
  });

  it('sees who debunks a tale and who passes it on', () => {
    expect(takes(monster)).toEqual([
      ['Called a Hoax', ['ca-globe', 'ie-post', 'nz-tide']],
      ['Reported as Fact', ['au-sun', 'us-star', 'za-cape']],
    ]);
  });

  it('sees no take when all report it alike', () => {
    expect(split(bakery)).toEqual({ verdict: 'undivided', framings: [], voices: [] });
  });

  it('sees no take when one source alone reports it', () => {
    const alone = tram.map((sketch) => ({ ...sketch, source: 'no-fjord' }));
    expect(split(alone)).toEqual({ verdict: 'undivided', framings: [], voices: [] });
  });

  it('sees no take when only headlines are known and they do not differ', () => {
    expect(split(bakery.map(({ source, title }) => ({ source, title }))).verdict).toBe('undivided');
  });

  it('sees no take when nothing is in English', () => {
    expect(split(tram.map((sketch) => ({ ...sketch, language: 'no' }))).verdict).toBe('undivided');
  });

  it('sees no take that rests on one source', () => {
    const three = tram.filter(({ source }) => source !== 'fi-lehti');
    expect(split(three).framings).toEqual([]);
  });

  it('sees no take whose two sources print the same words', () => {
    const [first, , third, fourth] = tram;
    if (!first || !third || !fourth) throw new Error('the story has four articles');
    expect(split([first, { ...first, source: 'de-kurier' }, third, fourth]).framings).toEqual([]);
  });

  it('sees no take whose two sources print copies of one agency', () => {
    const [first, second, third, fourth] = tram;
    if (!first || !second || !third || !fourth) throw new Error('the story has four articles');
    const copies = [
      { ...first, agency: 'AFP' },
      { ...second, agency: 'AFP' },
    ];
    expect(split([...copies, third, fourth]).framings).toEqual([]);
    expect(
      split([{ ...first, agency: 'AFP' }, { ...second, agency: 'dpa' }, third, fourth]).framings,
    ).toHaveLength(2);
  });

  it('compares translated articles with English ones', () => {
    const translated = tram.map((sketch, at) =>
      at % 2 === 0
        ? sketch
        : {
            source: sketch.source,
            title: 'Overskrift',
            paragraphs: (sketch.paragraphs ?? []).map(() => 'Avsnitt.'),
            language: 'no',
            english: { title: sketch.title, paragraphs: sketch.paragraphs ?? [] },
          },
    );
    expect(takes(translated)).toEqual(takes(tram));
    const sides = new Set(
      split(translated).framings.flatMap(({ evidence }) => evidence.map(({ side }) => side)),
    );
    expect([...sides].sort()).toEqual(['english', 'original']);
  });

  it('sees the same takes whatever the order of the articles', () => {
    expect(takes([...tram].reverse())).toEqual(takes(tram));
    expect(takes([...monster].reverse())).toEqual(takes(monster));
  });
});
