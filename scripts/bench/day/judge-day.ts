import type { ComposedDay } from '../../pipeline/digest/compose/compose-day.ts';
import type { Clusterer } from '../../pipeline/digest/cluster/clusterer.ts';
import { mostFrequent } from '../../text/tally.ts';
import type { BCubed } from '../b-cubed.ts';
import { type MissedClaims, missedClaims } from '../missed-claims.ts';
import { titleDebris } from './title-debris.ts';
import { type RankAgreement, rankAgreement } from './rank-scores.ts';
import type { GoldDay } from './read-gold-day.ts';
import { judgeStories, majorityEvent, scoreClusters, type Verdicts } from './story-scores.ts';

/** How many stories lead a front page. */
const FIRST = 10;
/** How many stories have their summaries checked. */
const SUMMARISED = 30;
/** Certainty boundaries between the groups of stories whose verdicts are reported separately. */
const CERTAINTIES = [0, 0.25, 0.3, 0.5, 0.8];

/** A part and its whole. */
type Part = readonly [part: number, whole: number];

/** How a composed day compares with its editor's labels. */
export interface DayScores {
  stories: Verdicts;
  first: Verdicts;
  /** The verdicts on stories in each range of certainty. */
  byCertainty: { from: number; verdicts: Verdicts }[];
  /** B-cubed with single articles as events of their own, and over those that share an event. */
  all: BCubed;
  shared: BCubed;
  rank: RankAgreement & { ranked: number };
  /** Accuracy; NaN where none could be judged. */
  topics: { stories: number; articles: number };
  kinds: number;
  about: { precision: number; recall: number };
  /** Titles with feed debris. */
  debris: { stories: Part; articles: Part };
  /** Of the first stories, how many have two or more summary sentences. */
  summaries: Part;
  /** Stories shown with a division, and how many of those mix several events, where a division is meaningless. */
  takes: { divided: Part; takes: number; voices: number; severalEvents: number };
  missed: MissedClaims;
}

/** Returns how a composed day compares with its editor's labels. */
export function judgeDay(gold: GoldDay, day: ComposedDay, clusterer: Clusterer): DayScores {
  const { labels } = gold;
  const { stories, articles } = day;
  const events = stories.map((story) => majorityEvent(labels, story.articles).event);
  const wanted = gold.stories.toSorted((a, b) => a.rank - b.rank).map(({ event }) => event);
  const summarised = stories.slice(0, SUMMARISED);
  const titles = articles.map(({ frontMatter }) => frontMatter.title);
  return {
    stories: judgeStories(labels, stories),
    first: judgeStories(labels, stories.slice(0, FIRST)),
    byCertainty: certaintiesOf(gold, stories),
    ...scoreClusters(labels, eventsMade(day)),
    rank: { ...rankAgreement(events, wanted), ranked: wanted.length },
    topics: { stories: storyTopics(gold, stories), articles: rightShare(gold, articles, 'topic') },
    kinds: rightShare(gold, articles, 'kind'),
    about: aboutOf(gold, stories),
    debris: {
      stories: [stories.filter(({ title }) => titleDebris(title)).length, stories.length],
      articles: [titles.filter(titleDebris).length, titles.length],
    },
    summaries: [summarised.filter(({ summary }) => summary.length >= 2).length, summarised.length],
    takes: takesOf(gold, stories),
    missed: missedClaims(stories, gold.snapshot, (id) => labels.get(id)?.event ?? undefined, clusterer),
  };
}

function takesOf({ labels }: GoldDay, stories: ComposedDay['stories']): DayScores['takes'] {
  const divided = stories.filter(({ takes, voices }) => takes.length + voices.length > 0);
  const [takes = 0, voices = 0] = (['takes', 'voices'] as const).map((kind) =>
    divided.reduce((sum, story) => sum + story[kind].length, 0),
  );
  const severalEvents = divided.filter(({ articles }) => majorityEvent(labels, articles).part < 1).length;
  return { divided: [divided.length, stories.length], takes, voices, severalEvents };
}

/**
 * Returns the articles of each event as the program groups them: stories, an article and its companions, or a single
 * article.
 */
function eventsMade({ stories, articles }: Pick<ComposedDay, 'stories' | 'articles'>): string[][] {
  const idBySlug = new Map(articles.map(({ frontMatter }) => [frontMatter.slug, frontMatter.id]));
  const groups = stories.map((story) => story.articles);
  const alone = new Map<string, string[]>();
  for (const { frontMatter } of articles) {
    if (frontMatter.story) continue;
    const ids = [frontMatter.id, ...frontMatter.companions.flatMap((slug) => idBySlug.get(slug) ?? [])];
    alone.set([...ids].sort().join(' '), ids);
  }
  return [...groups, ...alone.values()];
}

function certaintiesOf({ labels }: GoldDay, stories: ComposedDay['stories']): DayScores['byCertainty'] {
  return CERTAINTIES.map((from, place) => {
    const below = CERTAINTIES[place + 1] ?? Infinity;
    const those = stories.filter(({ certainty }) => certainty >= from && certainty < below);
    return { from, verdicts: judgeStories(labels, those) };
  });
}

function storyTopics({ labels }: GoldDay, stories: ComposedDay['stories']): number {
  const judged = stories.flatMap(({ articles, topic }) => {
    const [most] = mostFrequent(articles.flatMap((id) => labels.get(id)?.topic ?? []));
    return most ? [most[0] === topic] : [];
  });
  return judged.filter((isRight) => isRight).length / judged.length;
}

function rightShare({ labels }: GoldDay, articles: ComposedDay['articles'], key: 'topic' | 'kind'): number {
  const right = articles.filter(({ frontMatter }) => labels.get(frontMatter.id)?.[key] === frontMatter[key]);
  return right.length / articles.length;
}

/**
 * Scores the countries of stories. A story concerns what at least half of its articles do by the editor's labels; days
 * without such labels are left out.
 */
function aboutOf({ labels, stories: gold }: GoldDay, stories: ComposedDay['stories']): DayScores['about'] {
  let [right, made, wanted] = [0, 0, 0];
  const ofEvent = new Map(gold.flatMap(({ event, about }) => (about ? [[event, about] as const] : [])));
  for (const { articles, about } of stories) {
    const named = articles.flatMap((id) => labels.get(id)?.about ?? []);
    const often = mostFrequent(named).filter(([, count]) => count >= articles.length / 2);
    const { event } = majorityEvent(labels, articles);
    const truth = ofEvent.get(event) ?? (named.length > 0 ? often.map(([country]) => country) : undefined);
    if (!truth) continue;
    made += about.length;
    wanted += truth.length;
    right += about.filter((country) => truth.includes(country)).length;
  }
  return { precision: right / made, recall: right / wanted };
}
