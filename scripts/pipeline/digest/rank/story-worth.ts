import { foreignAgency } from '../../../../src/data/agencies.ts';
import { sovereignOf } from '../../../../src/data/sovereigns.ts';
import type { WORTH_PARTS } from '../../../../src/schemas/story.ts';
import type { Topic } from '../../../../src/schemas/topic.ts';
import { type DayArticle, voiceOf } from '../../snapshot/day-article.ts';
import type { ArticleProfile } from '../profile-articles.ts';
import { sumChances } from '../cluster/groups/sum-chances.ts';
import { speaksOfHarm } from './speaks-of-harm.ts';

type Part = (typeof WORTH_PARTS)[number];

/** A value for each known part; a weight turns it into points. */
export type Worth = Record<Exclude<Part, 'harm' | 'abroad'>, number> & {
  /** Undefined where no headline is in English. */
  harm: number | undefined;
  /** Undefined where no country is known that it concerns or that reports it. */
  abroad: number | undefined;
};

/**
 * How much news on a topic usually changes people's lives, 0 to 1: an editor's judgement, in the order of the gold
 * days.
 */
const CONSEQUENCE: Readonly<Record<Topic, number>> = {
  conflict: 1,
  disaster: 1,
  politics: 0.8,
  health: 0.7,
  environment: 0.7,
  economy: 0.6,
  crime: 0.6,
  labour: 0.6,
  society: 0.5,
  education: 0.5,
  religion: 0.5,
  weather: 0.4,
  'science-tech': 0.3,
  'human-interest': 0.2,
  culture: 0.15,
  lifestyle: 0,
  sport: 0,
};

/** An article of a story with its profile. */
export interface WorthArticle {
  article: DayArticle;
  profile: ArticleProfile;
}

/**
 * Returns a story's worth on a front page, part by part, each from 0 up: the consequence of its topic, and 1 where
 * headlines mention people harmed; how many countries and voices report it, and how many other articles probably do, each
 * on a logarithmic scale; whether the press of countries it does not concern reports it; how many of its articles are
 * readable in English; and 1 where it is new today. Copies of one agency count as one voice, a territory as its sovereign
 * state. An unknown part is undefined.
 * @param about the countries that it concerns
 * @param isNew whether no earlier day had it
 * @param near the chances that articles outside it report it after all: grouping is cautious, and an event that is
 *   covered from many angles lies in several stories
 */
export function storyWorth(
  articles: readonly WorthArticle[],
  about: readonly string[],
  isNew: boolean,
  near: readonly number[],
): Worth {
  const countries = new Set(
    articles.flatMap(({ article: { article, source } }) =>
      foreignAgency({ agency: article.agency, source }) ? [] : (source.country ?? []),
    ),
  );
  const voices = new Set(articles.map(({ article }) => voiceOf(article)));
  const headlines = articles.flatMap(({ profile }) => profile.headlines.english ?? []);
  const share = (part: number) => part / articles.length;
  return {
    consequence: share(articles.reduce((sum, { profile }) => sum + expectedConsequence(profile), 0)),
    harm: headlines.length === 0 ? undefined : headlines.filter(speaksOfHarm).length / headlines.length,
    countries: Math.log2(Math.max(1, new Set([...countries].map(sovereignOf)).size)),
    voices: Math.log2(voices.size),
    near: Math.log2(1 + sumChances(near)),
    abroad: reportedAbroad(countries, about),
    readable: share(articles.filter(({ article }) => article.english).length),
    news: isNew ? 1 : 0,
  };
}

function reportedAbroad(countries: ReadonlySet<string>, about: readonly string[]): number | undefined {
  if (about.length === 0 || countries.size === 0) return undefined;
  const own = new Set(about.map(sovereignOf));
  return [...countries].some((country) => !own.has(sovereignOf(country))) ? 1 : 0;
}

function expectedConsequence({ topics }: ArticleProfile): number {
  const chances = Object.entries(topics) as [Topic, number][];
  return chances.reduce((sum, [topic, chance]) => sum + chance * CONSEQUENCE[topic], 0);
}
