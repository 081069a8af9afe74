import { describe, expect, it } from 'vitest';
import { composeSnapshot } from '../../../../scripts/pipeline/digest/build-digest.ts';
import type { ComposedDay } from '../../../../scripts/pipeline/digest/compose/compose-day.ts';
import type { TextPolicy } from '../../../../scripts/pipeline/digest/compose/excerpt.ts';
import { joinArticles } from '../../../../scripts/pipeline/snapshot/day-article.ts';
import type { Splitter } from '../../../../scripts/pipeline/digest/split/splitter.ts';
import { composeAlone } from '../../../support/compose-alone.ts';
import { makeSnapshot, type ArticleSketch } from '../../../support/make-day.ts';

const undivided: Splitter = { split: () => ({ verdict: 'undivided', framings: [], voices: [] }) };
const summit = { title: 'Summit ends', paragraphs: ['The summit ended.', 'Ministers left.'] };
const sketches: ArticleSketch[] = [
  { source: 'fr-matin', ...summit },
  { source: 'de-blatt', title: 'Gipfel endet', paragraphs: ['Ende.'], language: 'de' },
  { source: 'ke-post', ...summit },
  { source: 'us-one', title: 'A library vote', published: '2026-03-18T18:00:00Z' },
  { source: 'us-two', title: '../../etc/passwd' },
  { source: 'zz-somewhere', title: 'A library vote' },
];

/** Composes a day in which the first three sketches are one event and each other one is alone. */
function compose(
  policy: TextPolicy,
  more: ArticleSketch[] = [],
  extraSources: string[] = [],
  near = 0.05,
): ComposedDay {
  const snapshot = makeSnapshot([...sketches, ...more], extraSources);
  const articles = joinArticles(snapshot);
  const idOf = (index: number): string =>
    articles.find(({ article }) => article.url.endsWith(`/${index}`))?.article.id ?? '';
  const groups = [[0, 1, 2], [3], [4], [5], ...more.map((_, index) => [sketches.length + index])];
  const clusters = groups.map((group) => ({
    links: group.map((index) => ({ article: idOf(index), score: 0.8, shared: ['summit'] })),
    near: [{ article: idOf(3), score: near }],
    certainty: 0.8,
    sure: group.map(idOf),
  }));
  const clusterer = { cluster: () => clusters, goOn: () => [], compareHeadlines: () => [] };
  return composeSnapshot(snapshot, { clusterer, splitter: undivided, textPolicy: policy });
}

describe('a composed day', () => {
  it('makes a story of an event that two or more articles report, and leaves the others alone', () => {
    const { stories, articles } = compose('full');
    expect(stories.map(({ title }) => title)).toEqual(['Summit ends']);
    expect(articles.filter(({ frontMatter }) => frontMatter.story)).toHaveLength(3);
    expect(articles).toHaveLength(sketches.length);
  });

  it('says of every monitored country whether its press covers a story, or why nothing can be said', () => {
    expect(compose('full', [], ['jp-unread']).stories[0]?.coverage).toEqual({
      covered: ['DE', 'FR', 'KE'],
      matched: [],
      doubtful: [],
      noMatch: [],
      unknown: [{ why: 'too few sources', countries: ['JP', 'US'] }],
    });
  });

  it('doubts where the clusterer finds a whole article near, though its headline is not', () => {
    const { coverage } = compose('full', [], [], 0.32).stories[0] ?? {};
    expect(coverage?.doubtful).toMatchObject([
      { country: 'US', source: 'us-one', title: 'A library vote', score: 0.32 },
    ]);
  });

  it('gives points for an article outside a story that may report it too, none for one that hardly does', () => {
    const pointsFor = (near: number) =>
      compose('full', [], [], near).stories[0]?.worth.parts.find(({ part }) => part === 'near')?.points;
    expect([0.05, 0.11, 0.5].map(pointsFor)).toEqual([0, 0, 0.18]);
  });

  it('takes a point from a story that probably reports the event of one above it', () => {
    const sources = ['fr-matin', 'de-blatt', 'ke-post', 'us-one'];
    const snapshot = makeSnapshot(sources.map((source) => ({ ...summit, source })));
    const ids = joinArticles(snapshot).map(({ article }) => article.id);
    const clusters = [ids.slice(0, 2), ids.slice(2)].map((group) => ({
      links: group.map((article) => ({ article, score: 0.8, shared: ['summit'] })),
      near: ids.slice(2, 3).flatMap((article) => (group.includes(article) ? [] : [{ article, score: 0.6 }])),
      certainty: 0.8,
      sure: group,
    }));
    const clusterer = { cluster: () => clusters, goOn: () => [], compareHeadlines: () => [] };
    const { stories } = composeSnapshot(snapshot, { clusterer, splitter: undivided, textPolicy: 'full' });
    expect(stories.map(({ worth }) => worth.deductions.filter(({ part }) => part === 'same event'))).toEqual([
      [],
      [{ part: 'same event', of: '1', points: -1 }],
    ]);
  });

  it('gives equal and hostile titles slugs that are safe and unique', () => {
    const slugs = compose('full').articles.map(({ frontMatter }) => frontMatter.slug);
    expect(new Set(slugs).size).toBe(sketches.length);
    expect(slugs).toContain('etc-passwd');
  });

  it('lists articles newest first and counts those without a country', () => {
    const { digest, articles } = compose('full');
    expect(articles[0]?.frontMatter.source.id).toBe('us-one');
    expect(digest.articlesWithoutCountry).toBe(1);
    expect(digest.countries[0]).toEqual({ country: 'US', articles: 2, sources: 2, registered: 2 });
  });

  it('shows an untranslated article in its own language', () => {
    const german = compose('full').articles.find(({ frontMatter }) => frontMatter.source.id === 'de-blatt');
    expect(german?.frontMatter).toMatchObject({ title: 'Gipfel endet', shownLanguage: 'de' });
    expect(german?.frontMatter.original).toBeUndefined();
  });
});

describe('an article with only headline and lead translated', () => {
  const partly: ArticleSketch = {
    source: 'se-dag',
    title: 'Hamnen öppnar',
    language: 'sv',
    paragraphs: ['Rådet röstade.', 'Båtarna kom.'],
    english: { title: 'The harbour opens', paragraphs: [] },
  };

  it.each(['full', 'licensed'] as const)('shows its text in its own language alone (%s)', (policy) => {
    const shown = compose(policy, [partly]).articles.find(
      ({ frontMatter }) => frontMatter.source.id === 'se-dag',
    );
    expect(shown?.frontMatter).toMatchObject({ title: 'The harbour opens', shownLanguage: 'en' });
    expect(shown?.frontMatter.original?.blocks.map(({ text }) => text)).toEqual([
      'Rådet röstade.',
      'Båtarna kom.',
    ]);
    expect(shown?.body).toEqual([]);
  });
});

describe('the text policy', () => {
  it('shows everything at home', () => {
    const { articles } = compose('full');
    expect(articles.every(({ frontMatter }) => frontMatter.withheldBlocks === 0)).toBe(true);
  });

  it('cuts a text without a licence to an excerpt when published, original and translation alike', () => {
    const long = 'word '.repeat(120).trim();
    const translated: ArticleSketch = {
      source: 'de-blatt',
      title: 'Lang',
      language: 'de',
      paragraphs: [long, long],
      english: { title: 'Long', paragraphs: [long, long] },
    };
    const snapshot = makeSnapshot([translated]);
    const [article] = composeAlone(snapshot, 'licensed').articles;
    expect(article?.frontMatter.withheldBlocks).toBe(2);
    const [english, original] = [
      article?.body[0]?.text ?? '',
      article?.frontMatter.original?.blocks[0]?.text ?? '',
    ];
    expect(english.length + original.length).toBeGreaterThan(180);
    expect(english.length + original.length).toBeLessThanOrEqual(200);
  });
});
