import { describe, expect, it } from 'vitest';
import { composeSnapshot } from '../../scripts/pipeline/digest/build-digest.ts';
import { defaultDigestOptions } from '../../scripts/pipeline/digest/default-digest-options.ts';
import { countryNews, type CountryNews } from '../../src/lib/country-news.ts';
import {
  countryPage,
  headlineAbroad,
  isElsewhere,
  inWorldOf,
  leadHeadline,
  pressHeadline,
  type Item,
} from '../../src/lib/country-page.ts';
import {
  countryFacts,
  coveringAbroad,
  coveringWords,
  nothingToday,
  pressFacts,
} from '../../src/lib/country-page-words.ts';
import { sourcesOfDay } from '../../src/lib/country-sources.ts';
import { countryStanding } from '../../src/lib/country-standing.ts';
import type { PublishedArticle } from '../../src/schemas/published-article.ts';
import type { Story } from '../../src/schemas/story.ts';
import { flood } from '../support/flood.ts';
import { DAY, makeSnapshot, type ArticleSketch } from '../support/make-day.ts';
import { newsOf } from '../support/make-news.ts';

const at = (hour: string): string => `${DAY}T${hour}:00:00Z`;
const strike = (source: string): ArticleSketch => ({
  source,
  title: 'Grunvalk dockers walk out over broken cranes',
  paragraphs: ['The dockers of Grunvalk in Canada walked out over cranes that break, foreman Ostrova said.'],
});

const snapshot = makeSnapshot(
  [
    ...['fr-matin', 'fr-soir', 'pl-glos'].map((source) => flood(source, at('12'), '4,300 people leave')),
    ...['ca-post', 'fr-matin'].map(strike),
    { source: 'fr-soir', title: 'Library of Orvault opens at night', published: at('05') },
    { source: 'fr-soir', title: 'Berlin bakers ask Germany for shorter nights', published: at('04') },
    { source: 'fr-soir', title: 'Weather forecast for Thursday', published: at('18') },
    { source: 'de-blatt', title: 'France sends its oldest train to a museum' },
    { source: 'de-blatt', title: 'French train drivers end their strike' },
    { source: 'de-blatt', title: 'Frances McHale retires' },
  ],
  ['fr-autre', 'ke-posta'],
);
const news = newsOf(composeSnapshot(snapshot, defaultDigestOptions('full')));
const titleOf = ({ story, article }: Item): string => story?.title ?? article?.title ?? '';

/** A country's news of the day. */
function newsFrom(code: string): CountryNews {
  const [own] = countryNews(code, [news]);
  if (!own) throw new Error(`the day does not read ${code}`);
  return own;
}

const france = newsFrom('FR');
const page = countryPage('FR', france);

describe('a country’s day', () => {
  it('is led by the story that most of its press’s articles report', () => {
    expect(page.lead?.story?.articles).toHaveLength(3);
    expect(page.lead?.story?.countries).toContain('PL');
  });

  it('has what its press shares, what is about the country, what it alone has, and what others write', () => {
    expect(page.abroad.map(titleOf)).toEqual([
      'Grunvalk dockers walk out over broken cranes',
      'Berlin bakers ask Germany for shorter nights',
    ]);
    expect(page.home.map(titleOf)).toEqual([
      'Library of Orvault opens at night',
      'Weather forecast for Thursday',
    ]);
    expect(page.alone).toEqual([]);
    expect(page.inWorld.map(titleOf).sort()).toEqual([
      'France sends its oldest train to a museum',
      'French train drivers end their strike',
    ]);
    expect(page.inWorld.map(({ article }) => article?.source.country)).not.toContain('FR');
  });

  it('shows each story and article once', () => {
    const all = [page.lead, ...page.abroad, ...page.home, ...page.alone, ...page.inWorld].map(
      (item) => item && titleOf(item),
    );
    expect(new Set(all).size).toBe(all.length);
  });

  it('is led by an article where its press is in no story, and by nothing where it has none', () => {
    const german = countryPage('DE', newsFrom('DE'));
    expect(german.lead?.article?.source.id).toBe('de-blatt');
    // Of its articles one alone is about Germany.
    expect([german.lead, ...german.home, ...german.abroad].map((item) => item && titleOf(item))).toEqual([
      'Frances McHale retires',
      'French train drivers end their strike',
      'France sends its oldest train to a museum',
    ]);
    expect(countryPage('KE', newsFrom('KE'))).toEqual({
      lead: undefined,
      abroad: [],
      home: [],
      alone: [],
      inWorld: [],
    });
  });

  it.each([
    [['HT', 'FR'], true],
    [['HT', 'CU', 'FR'], false],
  ])('has at home what is mainly about the country: %j', (about, isHome) => {
    const [own] = page.home;
    const article = { ...own?.article, about } as PublishedArticle;
    const laid = countryPage('FR', { ...france, articles: [article, ...france.articles] });
    expect((isHome ? laid.home : laid.abroad).map((item) => item.article)).toContain(article);
  });

  it('calls nothing its own that a source elsewhere has, of an unknown country too, or may have', () => {
    const [strikes] = page.abroad;
    const { story } = strikes ?? {};
    if (!story) throw new Error('no story is shared');
    const coverage = { ...story.coverage, covered: ['FR'], matched: [], doubtful: [] };
    const alone = { ...story, about: [], countries: ['FR'], coverage };
    const own = alone.articles.filter((id) => news.articleById.get(id)?.source.country === 'FR');
    const isAlone = (changes: Partial<Story>): boolean =>
      !isElsewhere('FR', { ...alone, ...changes }, news.articleById);
    expect(isAlone({ articles: own })).toBe(true);
    expect(isAlone({})).toBe(false);
    expect(isAlone({ articles: own, coverage: { ...coverage, covered: ['FR', 'KE'] } })).toBe(false);
    expect(isAlone({ articles: own, coverage: { ...coverage, doubtful: story.coverage.doubtful } })).toBe(
      story.coverage.doubtful.length === 0,
    );
  });

  it('says nothing of other countries’ press that the story is not mainly about it', () => {
    const story = { ...page.lead?.story, about: ['DE', 'PL', 'FR'], countries: ['DE'] } as Story;
    expect(inWorldOf('FR', { ...france, articleById: new Map(), about: [story] })).toEqual([]);
    expect(inWorldOf('PL', { ...france, articleById: new Map(), about: [story] })).toEqual([{ story }]);
  });

  it('names a story by its own press’s headline, and abroad by that of another’s', () => {
    const story = page.lead?.story;
    if (!story) throw new Error('no story leads');
    expect(pressHeadline('FR', story, news.articleById)?.source.country).toBe('FR');
    expect(pressHeadline('PL', story, news.articleById)?.source.country).toBe('PL');
    expect(pressHeadline('KE', story, news.articleById)).toBeUndefined();
    const own = story.articles.find((id) => news.articleById.get(id)?.source.country === 'FR') ?? '';
    const french = { ...story, titleArticle: own };
    expect(headlineAbroad('FR', french, news.articleById)?.source.country).toBe('PL');
    expect(headlineAbroad('KE', french, news.articleById)).toBeUndefined();
  });

  it('leads in the list of countries with the headline of its own press', () => {
    const headline = page.lead && leadHeadline('FR', page.lead, france);
    expect(headline?.source.country).toBe('FR');
    expect(headline?.story).toBe(page.lead?.story?.slug);
  });
});

describe('a country’s day in words', () => {
  it('counts articles, sources and languages', () => {
    expect(countryFacts(france)).toBe('6 articles from 2 of the 3 sources that we read, all in English');
    expect(nothingToday('KE', newsFrom('KE'), 9)).toBe(
      'None of the day’s 9 articles is from Kenya, where we read 1 source.',
    );
    expect(pressFacts(france.sources, france.articles, 2)).toBe('We read 3 sources in English, on 2 days.');
    const [first] = france.articles;
    if (!first) throw new Error('France has no article');
    const translated = { ...first, original: { language: 'fr', title: 'Crue', blocks: [] } };
    expect(pressFacts(france.sources, [translated], 1)).toBe('We read 3 sources in English and French.');
  });

  it('says who covers a story, its own sources first', () => {
    const { lead } = page;
    if (!lead?.story) throw new Error('no story leads');
    expect(coveringWords(lead.story, 'FR', news.articleById)).toMatch(
      /^fr-(?:matin and fr-soir|soir and fr-matin) ·\u00A03 sources in 2 countries$/,
    );
    expect(coveringWords(lead.story, 'KE', news.articleById)).toBe('3 sources in 2 countries');
    expect(coveringAbroad(lead.story, 'FR', news.articleById)).toMatch(/^[a-z]{2}-[a-z]+, [A-Z]/);
    expect(coveringAbroad(lead.story, 'KE', news.articleById)).toBe('3 sources in 2 countries');
  });
});

describe('a country’s sources', () => {
  it('stand with their articles and what they lead with, most articles first, and those without apart', () => {
    const { reporting, silent } = sourcesOfDay(france);
    expect(reporting.map(({ source, articles }) => [source.id, articles])).toEqual([
      ['fr-soir', 4],
      ['fr-matin', 2],
    ]);
    expect(reporting.map(({ leads }) => leads.story)).toEqual([
      page.lead?.story?.slug,
      page.lead?.story?.slug,
    ]);
    expect(silent.map(({ id }) => id)).toEqual(['fr-autre']);
  });
});

describe('a country over all days', () => {
  const standing = countryStanding('FR', [france, france]);

  it('has its press with all articles, and the lead of its latest day', () => {
    expect(standing.press.map(({ source, articles }) => [source.id, articles])).toEqual([
      ['fr-soir', 8],
      ['fr-matin', 4],
      ['fr-autre', 0],
    ]);
    expect(standing.latest).toMatchObject({ day: DAY, articles: 6, lead: page.lead });
    expect(standing.latest?.more.map(titleOf)).toEqual([
      'Grunvalk dockers walk out over broken cranes',
      'Berlin bakers ask Germany for shorter nights',
      'Library of Orvault opens at night',
      'Weather forecast for Thursday',
    ]);
  });

  it('has stories of the world before small news of home, however much that is', () => {
    const library = france.articles.find(({ title }) => title.startsWith('Library'));
    if (!library) throw new Error('no article on the library');
    const more = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ ...library, id, title: `Library ${id}` }));
    const busy = { ...france, articles: [...france.articles.filter((each) => each !== library), ...more] };
    expect(countryStanding('FR', [busy]).latest?.more.map(titleOf)).toEqual([
      'Grunvalk dockers walk out over broken cranes',
      'Berlin bakers ask Germany for shorter nights',
      'Library a',
      'Library b',
      'Library c',
      'Library d',
    ]);
  });

  it('has what its press alone covers, without what appears every day or is of other countries, once', () => {
    expect(standing.alone).toEqual([]);
    const before = { ...france, articles: france.articles.map((article) => ({ ...article })) };
    expect(countryStanding('FR', [france, before]).alone.map(titleOf)).toEqual([
      'Library of Orvault opens at night',
    ]);
  });

  it('has what the world writes', () => {
    expect(new Set(standing.inWorld.map(titleOf))).toEqual(
      new Set(['France sends its oldest train to a museum', 'French train drivers end their strike']),
    );
  });
});
