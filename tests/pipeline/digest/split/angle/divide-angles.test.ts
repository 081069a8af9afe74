import { describe, expect, it } from 'vitest';
import { divideAngles } from '../../../../../scripts/pipeline/digest/split/angle/divide-angles.ts';
import { proveEvidence } from '../../../../../scripts/pipeline/digest/split/prove-evidence.ts';
import { type ArticleSketch, makeArticles } from '../../../../support/make-day.ts';
import { dam, sketch } from '../stories.ts';

const read = (sketches: readonly ArticleSketch[]) => {
  const articles = makeArticles(sketches);
  const sourceOf = new Map(articles.map(({ article, source }) => [article.id, source.id]));
  const { framings, voices } = divideAngles(articles);
  return {
    articles,
    framings,
    voices,
    takes: framings.map(({ articles: ids }) => ids.map((id) => sourceOf.get(id)).sort()),
    alone: voices.map(({ articles: ids }) => ids.map((id) => sourceOf.get(id))),
  };
};

describe('a story of several angles', () => {
  it('divides into those that lead with the flood, with the minister’s answer, and with the insurers', () => {
    const { takes, alone } = read(dam);
    expect(takes).toEqual([
      ['fi-lehti', 'no-fjord', 'se-dag'],
      ['dk-blad', 'is-frett'],
    ]);
    expect(alone).toEqual([['de-kurier']]);
  });

  it('quotes the headline of each voice, to the letter', () => {
    const { articles, framings, voices } = read(dam);
    const all = [...framings.flatMap(({ evidence }) => evidence), ...voices.map(({ evidence }) => evidence)];
    expect(all).toHaveLength(6);
    for (const evidence of all) {
      const article = articles.find(({ article: { id } }) => id === evidence.article);
      if (!article) throw new Error('a quotation of no article');
      proveEvidence(evidence, article);
    }
  });

  it('says which words put each article in its take, and none that the whole story says', () => {
    const { framings } = read(dam);
    const words = framings.map(({ placed }) => new Set(placed.flatMap((each) => each.words)));
    expect(words[0]).toContain('villages');
    expect(words[1]).toContain('solbakk');
    expect([...(words[0] ?? [])].filter((word) => words[1]?.has(word))).toEqual([]);
  });

  it('is the same whatever the order of the other articles', () => {
    const turned = [...dam.slice(3), ...dam.slice(0, 3)];
    expect(read(turned).takes.map((take) => take.join())).toEqual(read(dam).takes.map((take) => take.join()));
  });

  it('leaves what has no English in no take', () => {
    const foreign = { ...sketch('it-giorno', 'Crolla una diga in Norvegia', 'Tre paesi.'), language: 'it' };
    const { takes, alone, articles } = read([...dam, foreign]);
    const italian = articles.find(({ source }) => source.id === 'it-giorno')?.article.id;
    expect([...takes.flat(), ...alone.flat()]).not.toContain(italian);
    expect(takes).toEqual(read(dam).takes);
  });

  it('makes no take of one report in two places', () => {
    const [flood] = dam;
    const copies = ['at-tag', 'ch-zeit', 'li-blatt'].map((source) => ({ ...(flood ?? dam[0]), source }));
    const { takes } = read(copies as ArticleSketch[]);
    expect(takes).toEqual([]);
  });
});

it('shows no headline that is of another page', () => {
  const stray = sketch(
    'us-sun',
    'Ten recipes for pumpkin soup',
    'The dam above Vestrelid burst on Tuesday night, rescuers said.',
  );
  expect(read([...dam, stray]).voices.map(({ evidence }) => evidence.text)).not.toContain(stray.title);
});

it('divides nothing of one article, or of none', () => {
  expect(read([]).framings).toEqual([]);
  expect(read(dam.slice(0, 1)).framings).toEqual([]);
});
