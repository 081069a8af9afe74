import { describe, expect, it } from 'vitest';
import { composeSnapshot } from '../../scripts/pipeline/digest/build-digest.ts';
import { defaultDigestOptions } from '../../scripts/pipeline/digest/default-digest-options.ts';
import { frontPage, fromOneCountry, topSlugs } from '../../src/lib/front-page.ts';
import type { PublishedArticle } from '../../src/schemas/published-article.ts';
import type { Story } from '../../src/schemas/story.ts';
import type { Topic } from '../../src/schemas/topic.ts';
import { flood } from '../support/flood.ts';
import { DAY, makeSnapshot } from '../support/make-day.ts';
import { newsOf } from '../support/make-news.ts';

const NOON = `${DAY}T12:00:00Z`;
const day = newsOf(
  composeSnapshot(
    makeSnapshot(['de-blatt', 'fr-matin'].map((source) => flood(source, NOON, '4,300 people leave'))),
    defaultDigestOptions('full'),
  ),
);
const [model] = day.stories;
const [article] = day.articles;
if (!model || !article) throw new Error('the flood is no story');

/** As many stories as asked for, in order of rank. */
const stories = (count: number, change: (index: number) => Partial<Story> = () => ({})): Story[] =>
  Array.from({ length: count }, (_, index) => ({ ...model, slug: `story-${index}`, ...change(index) }));
const slugs = (list: readonly Story[]): string[] => list.map(({ slug }) => slug);
/** A title of as many lines as fill the column beside the globe. */
const LONG = 'A title that goes on and on '.repeat(16);

describe('the front page', () => {
  it('gives the largest place to the first story, and each its place by rank', () => {
    const page = frontPage({ stories: stories(12, () => ({ title: LONG })), articles: day.articles });
    expect([page.lead?.slug, page.second?.slug]).toEqual(['story-0', 'story-1']);
    expect(page.isSecondBesideGlobe).toBe(false);
    expect(slugs(page.thirds)).toEqual(['story-2', 'story-3']);
    expect(slugs(page.fourths)).toEqual(['story-4', 'story-5', 'story-6', 'story-7']);
    expect(page.columns.flatMap((column) => slugs(column.stories))).toEqual([
      'story-8',
      'story-9',
      'story-10',
      'story-11',
    ]);
  });

  it('lists among the topics what several countries report before what one does', () => {
    const local = (index: number): Partial<Story> => ({
      title: LONG,
      ...(index === 8 && { countries: ['DE'], reprintedIn: [] }),
    });
    const page = frontPage({ stories: stories(11, local), articles: day.articles });
    expect(page.columns.flatMap((column) => slugs(column.stories))).toEqual([
      'story-9',
      'story-10',
      'story-8',
    ]);
  });

  it('has one story of each affair, with the headlines of its two nearest others beneath it', () => {
    const related = (index: number): Partial<Story> => ({
      title: LONG,
      rank: index + 1,
      related: index === 0 ? ['story-9', 'story-4', 'story-11'] : index === 4 ? ['story-0'] : [],
    });
    const news = { stories: stories(12, related), articles: day.articles };
    expect(topSlugs(news)).toEqual([0, 1, 2, 3, 5, 6, 7, 8].map((index) => `story-${index}`));
    const page = frontPage(news);
    expect(slugs(page.beneath.get('story-0') ?? [])).toEqual(['story-9', 'story-4']);
    expect(slugs(page.columns[0]?.stories ?? [])).toEqual(['story-10', 'story-11']);
  });

  it('has no headline twice: what stands elsewhere on the page is not beneath a story', () => {
    const related = (index: number): Partial<Story> => ({
      related: index === 0 ? ['story-4', 'story-5'] : [],
    });
    const news = { stories: stories(6, related), articles: day.articles };
    expect(slugs(frontPage(news, ['story-4']).beneath.get('story-0') ?? [])).toEqual(['story-5']);
    expect([...frontPage(news, ['story-0']).beneath.keys()]).toEqual([]);
  });

  it('puts the second story below a low lead, with headlines to the foot of the globe’s column', () => {
    const page = frontPage({ stories: stories(18, () => ({ title: 'Short' })), articles: day.articles });
    expect(page.isSecondBesideGlobe).toBe(true);
    expect([page.thirds.length, page.fourths.length]).toEqual([4, 4]);
    expect(slugs(page.beside)).toEqual([
      'story-10',
      'story-11',
      'story-12',
      'story-13',
      'story-14',
      'story-15',
    ]);
    expect(page.columns.flatMap((column) => slugs(column.stories))).toEqual(['story-16', 'story-17']);
  });

  it('never has a title that is not English at the top or among the topics, and lists it apart', () => {
    const page = frontPage({
      stories: stories(12, (index) => ({ titleLanguage: index % 2 === 0 ? 'fa' : 'en' })),
      articles: day.articles,
    });
    const shown = [page.lead, page.second, ...page.beside, ...page.thirds, ...page.fourths].flatMap(
      (story) => story ?? [],
    );
    const columns = page.columns.flatMap((column) => column.stories);
    expect([...shown, ...columns].map(({ titleLanguage }) => titleLanguage)).toEqual(Array(6).fill('en'));
    expect(slugs(page.foreign)).toEqual(['story-0', 'story-2', 'story-4', 'story-6', 'story-8', 'story-10']);
  });

  it('has at most five stories of a group, in the fixed order of groups, with the number of all its articles', () => {
    const topics: Topic[] = ['sport', 'politics', 'society'];
    const page = frontPage({
      stories: stories(40, (index) => ({ topic: topics[index % 3] ?? 'sport' })),
      articles: [
        ...day.articles.map((each): PublishedArticle => ({ ...each, topic: 'sport' })),
        { ...article, id: 'one', topic: 'politics' },
        { ...article, id: 'other', topic: 'religion' },
      ],
    });
    expect(
      page.columns.map(({ group, stories: own, articles }) => [group.slug, own.length, articles]),
    ).toEqual([
      ['politics', 5, 2],
      ['sport', 5, 2],
    ]);
  });

  it('of a day without a story has none', () => {
    const page = frontPage({ stories: [], articles: [] });
    expect([page.lead, page.second, page.isSecondBesideGlobe]).toEqual([undefined, undefined, false]);
    expect(topSlugs({ stories: [], articles: [] })).toEqual([]);
  });
});

describe('from one country’s press', () => {
  const alone = (country: string, change: Partial<PublishedArticle> = {}): PublishedArticle => ({
    ...article,
    id: `${country}${change.worth ?? 1}`,
    source: { ...article.source, country },
    story: undefined,
    kind: 'report',
    topic: 'politics',
    worth: 1,
    about: [country],
    ...change,
  });
  const ids = (articles: PublishedArticle[], most = 8): string[] =>
    fromOneCountry({ articles }, most, 'US').map(({ id }) => id);

  it('is one article of each country, of most consequence first, and none of the reader’s own', () => {
    const articles = [
      alone('KE'),
      alone('KE', { worth: 3 }),
      alone('IR', { worth: 2 }),
      alone('US', { worth: 9 }),
    ];
    expect(ids(articles)).toEqual(['KE3', 'IR2']);
    expect(ids(articles, 1)).toEqual(['KE3']);
  });

  it.each<[string, Partial<PublishedArticle>]>([
    ['in a story', { story: 'flood' }],
    ['not in English', { shownLanguage: 'fa' }],
    ['that is an opinion', { kind: 'opinion' }],
    ['about another country', { about: ['IT', 'KE'] }],
    ['about no known country', { about: [] }],
    ['of a local accident', { topic: 'disaster' }],
  ])('has no article %s', (_, change) => {
    expect(ids([alone('KE', change)])).toEqual([]);
  });

  it('is of no group of topics more than three times', () => {
    const articles = ['KE', 'IR', 'CL', 'JP', 'FR'].map((code, index) => alone(code, { worth: 9 - index }));
    expect(ids([...articles, alone('IN', { worth: 2, topic: 'economy' })])).toEqual([
      'KE9',
      'IR8',
      'CL7',
      'IN2',
    ]);
  });
});
