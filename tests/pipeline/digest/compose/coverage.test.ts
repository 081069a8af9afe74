import { describe, expect, it } from 'vitest';
import type { Headline } from '../../../../src/schemas/headline.ts';
import type { LedgerLine } from '../../../../src/schemas/ledger.ts';
import type { Story } from '../../../../src/schemas/story.ts';
import { composeSnapshot, type DigestOptions } from '../../../../scripts/pipeline/digest/build-digest.ts';
import { coverageOf } from '../../../../scripts/pipeline/digest/compose/coverage.ts';
import { DEFAULT_COVERAGE } from '../../../../scripts/pipeline/digest/compose/coverage-options.ts';
import { monitoredPress } from '../../../../scripts/pipeline/digest/compose/monitoring.ts';
import type { DayArticle } from '../../../../scripts/pipeline/snapshot/day-article.ts';
import { joinHeadlines } from '../../../../scripts/pipeline/digest/day-headline.ts';
import { defaultDigestOptions } from '../../../../scripts/pipeline/digest/default-digest-options.ts';
import { flood } from '../../../support/flood.ts';
import { DAY, makeArticles, makeSnapshot, type ArticleSketch } from '../../../support/make-day.ts';
import { makeHeadline, quietHeadlines } from '../../../support/make-headlines.ts';

const NOON = `${DAY}T12:00:00Z`;
const articles: ArticleSketch[] = [
  flood('de-blatt', NOON, '4,300 leave'),
  flood('fr-matin', NOON, '4,300 people leave'),
  flood('pl-glos', NOON, 'thousands leave'),
];

interface Day {
  headlines: Headline[];
  sources?: string[];
  ledger?: LedgerLine[];
  feeds?: Record<string, string[]>;
  articles?: ArticleSketch[];
  options?: Partial<DigestOptions>;
}

/** The flood's story on a day with some headlines beside those of its own articles. */
function storyOf(day: Day): Story {
  const ids = [...(day.sources ?? []), ...day.headlines.map(({ source }) => source)];
  const made = makeSnapshot(day.articles ?? articles, ids);
  const own = made.articles.map(({ source, url, title, language }) => ({ source, url, title, language }));
  const snapshot = {
    ...made,
    sources: made.sources.map((source) => ({ ...source, feeds: day.feeds?.[source.id] ?? [] })),
    headlines: [...own, ...day.headlines],
    ledger: [...made.ledger, ...(day.ledger ?? [])],
  };
  const { stories } = composeSnapshot(snapshot, { ...defaultDigestOptions('full'), ...day.options });
  const [story] = stories;
  if (!story) throw new Error('the articles are no story');
  return story;
}

describe('a country that covers a story', () => {
  it('has an article in it, or a headline that clearly reports it', () => {
    const match = makeHeadline(
      'at-kurier',
      'Welsa flood: 4,300 leave Tarnowbrück as the river bursts its banks',
    );
    const { coverage } = storyOf({ headlines: [match, ...quietHeadlines('at')] });
    expect(coverage.covered).toEqual(['AT', 'DE', 'FR', 'PL']);
    expect(coverage.matched).toMatchObject([{ country: 'AT', source: 'at-kurier', url: match.url }]);
    expect(coverage.matched[0]?.score).toBeGreaterThan(0.85);
  });
});

describe('a headline that clearly reports a story', () => {
  const title = 'Welsa flood: 4,300 leave Tarnowbrück as the river bursts its banks';

  it('does not by itself cover one of two articles, which may be two stories', () => {
    const headlines = [makeHeadline('at-kurier', title), ...quietHeadlines('at')];
    const { coverage } = storyOf({ headlines, articles: articles.slice(0, 2) });
    expect(coverage.matched).toEqual([]);
    expect(coverage.doubtful.map(({ country }) => country)).toEqual(['AT']);
  });
});

describe('a country that possibly covers a story', () => {
  it('has a headline that shares its name and its matter, which is shown with its English', () => {
    const near = {
      ...makeHeadline('es-dia', 'Inundación: Lindqvist visita el dique de Tarnowbrück', 'es'),
      english: 'Flood: Lindqvist visits the dam of Tarnowbrück',
    };
    const { coverage, missedBy } = storyOf({ headlines: [near, ...quietHeadlines('es')] });
    expect(coverage.doubtful).toEqual([
      {
        country: 'ES',
        source: 'es-dia',
        url: near.url,
        title: 'Inundación: Lindqvist visita el dique de Tarnowbrück',
        language: 'es',
        english: 'Flood: Lindqvist visits the dam of Tarnowbrück',
        score: expect.any(Number) as number,
      },
    ]);
    expect(missedBy).toEqual([]);
  });

  it('is doubtful however few its sources and headlines are', () => {
    const near = makeHeadline('es-dia', 'Flood: Mayor Lindqvist visits the dam of Tarnowbrück');
    const { coverage } = storyOf({ headlines: [near] });
    expect(coverage.doubtful.map(({ country }) => country)).toEqual(['ES']);
  });
});

describe('a country whose nearest headline only shares names with a story', () => {
  it('is neither said to have missed it nor shown with that headline', () => {
    const headlines = [...quietHeadlines('us'), makeHeadline('us-one', 'Lindqvist sings in Tarnowbrück')];
    const unknown = [{ why: 'no clear headline', countries: ['US'] }];
    expect(storyOf({ headlines })).toMatchObject({ coverage: { unknown, doubtful: [] }, missedBy: [] });
  });
});

describe('a country in which a story was not found', () => {
  it('has enough headlines of enough sources and none near, and is listed with their counts', () => {
    const { coverage } = storyOf({ headlines: quietHeadlines('us') });
    expect(coverage.noMatch).toEqual([{ country: 'US', sources: 3, headlines: 30 }]);
    expect(coverage.unknown).toEqual([]);
  });

  it('may share two of its names where the rest speaks of something else', () => {
    const other = makeHeadline('us-one', 'Lindqvist sings in Tarnowbrück');
    const doubt = { ...DEFAULT_COVERAGE.doubt, chance: 2, slightChance: 2, nameChance: 2 };
    const at = (namedChance: number) => {
      const options = { coverage: { ...DEFAULT_COVERAGE, perhaps: 0, doubt: { ...doubt, namedChance } } };
      return storyOf({ headlines: [...quietHeadlines('us'), other], options }).coverage;
    };
    expect(at(0).doubtful.map(({ country }) => country)).toEqual(['US']);
    expect(at(1.1).noMatch.map(({ country }) => country)).toEqual(['US']);
  });

  it('can be asked for more', () => {
    const options = { coverage: { ...DEFAULT_COVERAGE, headlines: 31 } };
    const { coverage } = storyOf({ headlines: quietHeadlines('us'), options });
    expect(coverage.noMatch).toEqual([]);
    expect(coverage.unknown).toEqual([{ why: 'too few headlines', countries: ['US'] }]);
  });

  it('counts only the headlines that can be compared', () => {
    const headlines = [...quietHeadlines('us'), makeHeadline('us-four', 'Una palabra', 'es')];
    expect(storyOf({ headlines }).coverage.noMatch).toEqual([{ country: 'US', sources: 3, headlines: 30 }]);
  });
});

describe('nothing is said of a country', () => {
  const why = (day: Day) => storyOf(day).coverage.unknown;

  it('with fewer than three sources read, or too few headlines', () => {
    const two = quietHeadlines('us').map((each) => ({
      ...each,
      source: each.source.replace('three', 'two'),
    }));
    expect(why({ headlines: two })).toEqual([{ why: 'too few sources', countries: ['US'] }]);
    expect(why({ headlines: quietHeadlines('us').slice(1) })).toEqual([
      { why: 'too few headlines', countries: ['US'] },
    ]);
    expect(why({ headlines: [], sources: ['jp-unread'] })).toEqual([
      { why: 'too few sources', countries: ['JP'] },
    ]);
  });

  const feedOf = (source: string) => `https://${source}.example/feed.xml`;
  const failing = (failed: readonly string[], headlines: Headline[]): Day => ({
    headlines,
    sources: [...failed],
    feeds: Object.fromEntries(failed.map((source) => [source, [feedOf(source)]])),
    ledger: failed.map((source) => ({
      stage: 'fetch',
      subject: feedOf(source),
      outcome: 'failed',
      reason: 'timeout',
    })),
  });
  const ofTwo = quietHeadlines('us').filter(({ source }) => source !== 'us-three');

  it('of whose feeds none could be read', () => {
    expect(why(failing(['jp-a'], []))).toEqual([{ why: 'no feed read', countries: ['JP'] }]);
  });

  it('with too little left because some feeds failed', () => {
    expect(why(failing(['us-four'], ofTwo))).toEqual([
      { why: 'feeds failed, too few sources', countries: ['US'] },
    ]);
    expect(why(failing(['us-four'], quietHeadlines('us').slice(1)))).toEqual([
      { why: 'feeds failed, too few headlines', countries: ['US'] },
    ]);
  });

  it('with too few known sources, whether their feeds failed or not', () => {
    const ofOne = quietHeadlines('us').filter(({ source }) => source === 'us-one');
    expect(why(failing(['us-four'], ofOne))).toEqual([{ why: 'too few sources', countries: ['US'] }]);
  });

  it('unless what failed is not wanting', () => {
    const { coverage } = storyOf(failing(['us-four'], quietHeadlines('us')));
    expect(coverage.noMatch).toEqual([{ country: 'US', sources: 3, headlines: 30 }]);
  });

  it('most of whose headlines are in a language that the story has not', () => {
    expect(why({ headlines: quietHeadlines('mx', 'es') })).toEqual([
      { why: 'other languages', countries: ['MX'] },
    ]);
  });

  it('of whose headlines enough are of comparable languages by part and too few by number', () => {
    const foreign = ['una', 'dos', 'tres', 'cuatro', 'cinco', 'seis'].map((word) =>
      makeHeadline('us-two', `Palabra ${word}`, 'es'),
    );
    expect(why({ headlines: [...quietHeadlines('us').slice(2), ...foreign] })).toEqual([
      { why: 'too few comparable headlines', countries: ['US'] },
    ]);
  });

  it('with four sources read, two of which can be compared', () => {
    const english = quietHeadlines('us').map((each) => ({
      ...each,
      source: each.source.replace('three', 'two'),
    }));
    const foreign = ['us-three', 'us-four'].map((source) => makeHeadline(source, 'Una palabra', 'es'));
    expect(why({ headlines: [...english, ...foreign] })).toEqual([
      { why: 'too few comparable sources', countries: ['US'] },
    ]);
  });

  it('where one of the story’s articles is in English, which is one and not two', () => {
    const [english, german] = makeArticles([
      flood('de-blatt', NOON, '4,300 leave'),
      { ...flood('at-kurier', NOON, '4,300 gehen'), language: 'de' },
    ]);
    if (!english || !german) throw new Error('there are two articles');
    const made = makeSnapshot([], ['us-one', 'us-two', 'us-three']);
    const press = monitoredPress(made, joinHeadlines({ ...made, headlines: quietHeadlines('us') }, []));
    const unknown = (...story: DayArticle[]) => coverageOf(story, press, [], DEFAULT_COVERAGE).unknown;
    expect(unknown(english, german)).toEqual([{ why: 'other languages', countries: ['US'] }]);
    expect(unknown(english, english)).toEqual([]);
  });

  it('unless two of the story’s articles are in that language: one has too few words', () => {
    const spanish: ArticleSketch = {
      ...flood('es-uno', NOON, 'miles se van'),
      language: 'es',
      english: { title: 'Welsa flood: thousands leave', paragraphs: ['They leave Tarnowbrück.'] },
    };
    const headlines = quietHeadlines('mx', 'es');
    expect(why({ headlines, articles: [...articles, spanish] })).toEqual([
      { why: 'other languages', countries: ['MX'] },
    ]);
    const both = [...articles, spanish, { ...spanish, source: 'es-dos' }];
    expect(storyOf({ headlines, articles: both }).coverage.noMatch).toEqual([
      { country: 'MX', sources: 3, headlines: 30 },
    ]);
  });
});
