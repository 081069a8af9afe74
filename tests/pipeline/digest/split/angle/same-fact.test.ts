import { describe, expect, it } from 'vitest';
import { withoutSameFact } from '../../../../../scripts/pipeline/digest/split/angle/same-fact.ts';
import type { Division } from '../../../../../scripts/pipeline/digest/split/splitter.ts';
import { storyTopic } from '../../../../../scripts/pipeline/digest/topic/story-topic.ts';
import { type ArticleSketch, makeArticles } from '../../../../support/make-day.ts';

type Titles = readonly (readonly string[])[];

/** The headlines that stay, of takes and of single voices. */
function kept(takes: Titles, voices: readonly string[], section: string): { takes: Titles; voices: Titles } {
  const titles = [...takes.flat(), ...voices];
  const articles = makeArticles(
    titles.map((title, at): ArticleSketch => ({ source: `gb-${at}`, title, section })),
  );
  const idOf = new Map(articles.map(({ article }) => [article.title, article.id]));
  const idsOf = (those: readonly string[]): string[] => those.map((title) => idOf.get(title) ?? '');
  const division: Division = {
    framings: takes.map((those) => ({
      label: those[0] ?? '',
      named: 'headline',
      articles: idsOf(those),
      evidence: [],
      placed: [],
    })),
    voices: voices.map((title) => ({
      articles: idsOf([title]),
      evidence: {
        article: idsOf([title])[0] ?? '',
        side: 'original',
        block: null,
        start: 0,
        end: 1,
        text: title,
      },
    })),
  };
  const titleOf = new Map(articles.map(({ article }) => [article.id, article.title]));
  const result = withoutSameFact(division, articles);
  const titlesOf = (ids: readonly string[]): string[] => ids.map((id) => titleOf.get(id) ?? '');
  expect(storyTopic(articles) === 'sport').toBe(section === 'sport');
  return {
    takes: result.framings.map((each) => titlesOf(each.articles)),
    voices: result.voices.map((each) => titlesOf(each.articles)),
  };
}

const WIN = [
  'Saltmere beat Northport 3-1 in cup final',
  'Saltmere win cup final against Northport after extra time',
];
const AGAIN = [
  'Northport lose cup final to late Saltmere goals',
  'Late goals give Saltmere the cup final over Northport',
];
const CLOCK = [
  'Coach protests over broken stadium clock',
  'Protest: referee stopped play when the stadium clock broke',
];

describe('a result of a match', () => {
  it('in other words is no second take and no voice apart', () => {
    expect(kept([WIN, AGAIN], ['Cup final: Saltmere down Northport'], 'sport')).toEqual({
      takes: [WIN],
      voices: [],
    });
  });

  it('divides from what is not the result', () => {
    expect(kept([WIN, CLOCK], ['Fans sang in the rain until dawn'], 'sport')).toEqual({
      takes: [WIN, CLOCK],
      voices: [['Fans sang in the rain until dawn']],
    });
  });
});

it('other news divides as it is, though its headlines share their actors', () => {
  const strike = ['Saltmere shells Northport villages', 'Northport villages shelled by Saltmere army'];
  const truce = [
    'Saltmere and Northport villages agree truce',
    'Northport villages: truce with Saltmere agreed',
  ];
  expect(kept([strike, truce], [], 'world').takes).toEqual([strike, truce]);
});
