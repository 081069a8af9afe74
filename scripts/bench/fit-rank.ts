import type { Topic } from '../../src/schemas/topic.ts';
import { type DayArticle, joinArticles } from '../pipeline/snapshot/day-article.ts';
import { profileArticles, profileOf, type Profiles } from '../pipeline/digest/profile-articles.ts';
import { orderStories } from '../pipeline/digest/rank/order-stories.ts';
import { storyWorth, type Worth } from '../pipeline/digest/rank/story-worth.ts';
import { WORTH_WEIGHTS } from '../pipeline/digest/rank/weights.ts';
import { mostLikely } from '../pipeline/digest/topic/story-topic.ts';
import { whereabouts } from '../pipeline/digest/where/whereabouts.ts';
import { type GoldEntry } from './day/gold-days.ts';
import { rankAgreement } from './day/rank-scores.ts';
import type { GoldDay } from './day/read-gold-day.ts';
import { fitLogistic, type Observation } from './logistic-regression.ts';

/** Parts of a story's worth with fitted weights; the other weights are editorial choices. */
const FITTED = ['consequence', 'harm', 'countries', 'voices', 'abroad'] as const;

type Weights = Record<keyof Worth, number>;

/** An editor's event, with the program's view of its articles. */
interface GoldEvent {
  event: string;
  worth: Worth;
  topic: Topic;
  about: string[];
}

/** A day's events in the editor's order. */
interface RankedDay {
  name: string;
  family: GoldEntry['family'];
  events: GoldEvent[];
}

/** Penalty that pulls the weights towards 0, for a pair of weight 1. */
const PENALTY = 0.01;
/** Events this close in an editor's order could as well be swapped: their pairs count less. */
const CLEARLY_APART = 5;
/** Readers see the first events; pairs with one of them count double. */
const FOREMOST = 15;

/**
 * Returns printable lines: the weights of a story's worth, fitted on all pairs of a day's events that the editor
 * ordered (a logistic regression on the difference of their parts: the Bradley-Terry model with features), and how well
 * weights fitted on one family of days reproduce the editor's order on the other.
 */
export function fitRank(gold: readonly (GoldDay & Pick<GoldEntry, 'family'>)[]): string[] {
  const days = gold.map(rankedDay);
  const all = fitWeights(days);
  return [
    `weights fitted on all days: ${FITTED.map((part) => `${part} ${all[part].toFixed(2)}`).join(', ')}`,
    'each day’s own events, in the order by weights fitted on the other family of days; by those in use:',
    ...days.map((day) => {
      const others = fitWeights(days.filter(({ family }) => family !== day.family));
      return `  ${day.name}, ${day.events.length} events: ${agreement(day, others)}; in use: ${agreement(day, WORTH_WEIGHTS)}`;
    }),
  ];
}

function rankedDay(gold: GoldDay & Pick<GoldEntry, 'family'>): RankedDay {
  const articles = joinArticles(gold.snapshot);
  const profiles = profileArticles(articles);
  const byEvent = Map.groupBy(articles, ({ article }) => gold.labels.get(article.id)?.event);
  const events = gold.stories
    .toSorted((a, b) => a.rank - b.rank)
    .flatMap(({ event }) => {
      const members = byEvent.get(event);
      return members ? [goldEvent(event, members, profiles)] : [];
    });
  return { name: gold.name, family: gold.family, events };
}

function goldEvent(event: string, articles: readonly DayArticle[], profiles: Profiles): GoldEvent {
  const members = articles.map((article) => ({ article, profile: profileOf(profiles, article) }));
  const about = whereabouts(articles);
  const topic = mostLikely(...members.map(({ profile }) => profile.topics));
  return { event, worth: storyWorth(members, about, true, []), topic, about };
}

function fitWeights(days: readonly RankedDay[]): Weights {
  const fitted = fitLogistic(days.flatMap(pairsOf), PENALTY);
  return { ...WORTH_WEIGHTS, ...Object.fromEntries(FITTED.map((part, at) => [part, fitted[at]])) };
}

/**
 * Returns all pairs of events as the difference of the editor's first and second; a day's pairs are weighted by its
 * number of events.
 */
function pairsOf({ events }: RankedDay): Observation[] {
  return events.flatMap((before, place) =>
    events.slice(place + 1).map(({ worth }, apart) => ({
      values: FITTED.map((part) => (before.worth[part] ?? 0) - (worth[part] ?? 0)),
      holds: true,
      weight: (Math.min(1, (apart + 1) / CLEARLY_APART) * (place < FOREMOST ? 2 : 1)) / events.length,
    })),
  );
}

/** Returns how the editor's order agrees with the digest's ranking of the same events, taken as certain. */
function agreement({ events }: RankedDay, weights: Weights): string {
  const ordered = orderStories(
    events.map((each) => ({
      ...each,
      key: each.event,
      certainty: 1,
      points: pointsOf(each.worth, weights),
      sameEventAs: [],
    })),
  );
  const { sharedFirst, tau } = rankAgreement(
    ordered.map(({ story }) => story.event),
    events.map(({ event }) => event),
  );
  return `tau ${tau.toFixed(2)}, first ten shared ${sharedFirst}`;
}

function pointsOf(worth: Worth, weights: Weights): number {
  return (Object.keys(weights) as (keyof Worth)[]).reduce(
    (sum, part) => sum + weights[part] * (worth[part] ?? 0),
    0,
  );
}
