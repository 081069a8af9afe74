import { describe, expect, it } from 'vitest';
import { findDisagreements } from '../../../../scripts/pipeline/digest/compare/find-disagreements.ts';
import { proveEvidence } from '../../../../scripts/pipeline/digest/split/prove-evidence.ts';
import { makeArticles, type ArticleSketch } from '../../../support/make-day.ts';

const ferry: ArticleSketch[] = [
  {
    source: 'gb-post',
    title: 'Ferry sinks off Ngassel, killing 43 people',
    paragraphs: ['It sank on Tuesday.'],
  },
  { source: 'ke-star', title: '43 dead in Ngassel ferry disaster' },
  {
    source: 'fr-jour',
    title: 'Death toll of the Ngassel ferry rises to 51',
    paragraphs: ['The toll was 43 before.'],
  },
  { source: 'us-sun', title: 'More than 40 killed as ferry sinks' },
];

const shown = (sketches: readonly ArticleSketch[]) =>
  findDisagreements(makeArticles(sketches)).map(({ about, values }) => [
    about,
    values.map(({ value }) => value),
  ]);

describe('where the sources of a story give different numbers', () => {
  it('the values are listed together, the smallest first', () => {
    expect(shown(ferry)).toEqual([['people killed', [43, 51]]]);
  });

  it('each value is quoted from the articles that give it', () => {
    const articles = makeArticles(ferry);
    const byId = new Map(articles.map((each) => [each.article.id, each]));
    const [found] = findDisagreements(articles);
    expect(found?.values.map(({ quotes }) => quotes.length)).toEqual([2, 1]);
    for (const quote of found?.values.flatMap(({ quotes }) => quotes) ?? []) {
      const article = byId.get(quote.article);
      if (!article) throw new Error('a quote of no article');
      proveEvidence(quote, article);
    }
  });

  it('does not ask in which order they come', () => {
    expect(shown([...ferry].reverse())).toEqual(shown(ferry));
  });
});

describe('no disagreement is', () => {
  it.each<[string, ArticleSketch[]]>([
    [
      'what may both be true',
      [
        { source: 'gb-post', title: 'At least 40 killed as ferry sinks' },
        { source: 'fr-jour', title: 'Ferry sinks, 43 people killed' },
      ],
    ],
    [
      'the dead beside the hurt',
      [
        { source: 'gb-post', title: 'Blast kills 12' },
        { source: 'fr-jour', title: 'Blast leaves 30 people injured' },
      ],
    ],
    [
      'some of the dead beside all of them',
      [
        { source: 'gb-post', title: 'Blast kills 3 police officers' },
        { source: 'fr-jour', title: 'Blast kills 12 people' },
      ],
    ],
    [
      'an age beside a count',
      [
        { source: 'gb-post', title: 'Man, 43, killed in blast' },
        { source: 'fr-jour', title: 'Blast kills 12 people' },
      ],
    ],
    [
      'a month beside a year',
      [
        { source: 'gb-post', title: '188 arrested at the border in June, topping a thousand this year' },
        { source: 'fr-jour', title: 'Border arrests: 210 people detained' },
      ],
    ],
    [
      'a part beside the whole',
      [
        { source: 'gb-post', title: 'Flood kills 12 people in a home' },
        { source: 'fr-jour', title: 'Floods: 165 people killed' },
      ],
    ],
    [
      'what one agency’s copies print differently',
      [
        { source: 'gb-post', title: 'Ferry sinks, 43 people killed', agency: 'AFP' },
        { source: 'fr-jour', title: 'Ferry sinks, 51 people killed', agency: 'AFP' },
      ],
    ],
  ])('%s', (_, sketches) => {
    expect(shown(sketches)).toEqual([]);
  });
});

describe('numbers of two days are no disagreement', () => {
  const overnight: ArticleSketch = {
    source: 'us-sun',
    title: 'One protester killed in renewed clashes',
    paragraphs: ['One protester was killed overnight in the capital, officials said.'],
  };
  const later = (
    second: string,
    first = 'The capital expects a “Friday of Steadfastness”.',
  ): ArticleSketch => ({
    source: 'ae-khabar',
    title: 'Protesters call for marches',
    paragraphs: [`${first} ${second}`],
  });

  it('where the number’s own sentence names a day before the article’s news', () => {
    expect(
      shown([overnight, later('On Thursday, at least 4 protesters were killed in the capital.')]),
    ).toEqual([]);
  });

  it('where each names another', () => {
    const on = (day: string, dead: number, source: string): ArticleSketch => ({
      source,
      title: 'Ferry sinks',
      paragraphs: [`Officials said on ${day} that ${dead} people were killed.`],
    });
    expect(shown([on('Tuesday', 43, 'gb-post'), on('Wednesday', 51, 'fr-jour')])).toEqual([]);
    expect(shown([on('Tuesday', 43, 'gb-post'), on('Tuesday', 51, 'fr-jour')])).toEqual([
      ['people killed', [43, 51]],
    ]);
  });

  it('but they are where only one names its day, or both name one', () => {
    const first = 'Protesters marched in the capital.';
    expect(shown([overnight, later('On Thursday, 4 protesters were killed in the capital.', first)])).toEqual(
      [['protester killed', [1, 4]]],
    );
  });
});
