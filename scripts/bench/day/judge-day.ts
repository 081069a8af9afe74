import type { ComposedDay } from '../../pipeline/digest/compose/compose-day.ts';
import type { Clusterer } from '../../pipeline/digest/cluster/clusterer.ts';
import { mostFrequent } from '../../text/tally.ts';
import { missedClaims } from '../missed-claims.ts';
import { titleDebris } from './title-debris.ts';
import { rankAgreement } from './rank-scores.ts';
import type { GoldDay } from './read-gold-day.ts';
import { judgeStories, majorityEvent, scoreClusters, type MadeStory } from './story-scores.ts';

/** Stories that stand first on a front page. */
const FIRST = 10;
/** Where the chance that a story is one event parts the stories whose verdicts are told apart. */
const CERTAINTIES = [0, 0.25, 0.3, 0.5, 0.8];

/** How a composed day compares with its editor's labels, a line a measure. */
export function judgeDay(gold: GoldDay, { stories, articles }: ComposedDay, clusterer: Clusterer): string[] {
  const { labels } = gold;
  const made: MadeStory[] = stories.map((story) => ({ articles: story.articles, sources: story.sources }));
  const clusters = eventsMade({ stories, articles });
  const { all, shared } = scoreClusters(labels, clusters);
  const events = made.map((story) => majorityEvent(labels, story.articles).event);
  const wanted = gold.stories.toSorted((a, b) => a.rank - b.rank).map(({ event }) => event);
  const { sharedFirst, tau } = rankAgreement(events, wanted);
  const claims = missedClaims(stories, gold.snapshot, (id) => labels.get(id)?.event ?? undefined, clusterer);
  return [
    `stories right / mixed / wrong: ${verdictsOf(gold, made)}; the first ten: ${verdictsOf(gold, made.slice(0, FIRST))}`,
    `... by their certainty: ${certaintyLine(gold, stories)}`,
    `B-cubed with single-article events: P ${three(all.precision)}, R ${three(all.recall)}, F1 ${three(all.f1)}`,
    `B-cubed over articles that share an event: P ${three(shared.precision)}, R ${three(shared.recall)}, F1 ${three(shared.f1)}`,
    `first ten shared with the editor: ${sharedFirst}; Kendall's tau ${tau.toFixed(2)} (${wanted.length} ranked events)`,
    topicLine(gold, { stories, articles }),
    aboutLine(gold, stories),
    `titles with debris: ${stories.filter(({ title }) => titleDebris(title)).length} of ${stories.length} stories, ${articles.filter(({ frontMatter }) => titleDebris(frontMatter.title)).length} of ${articles.length} articles`,
    `stories with two summary sentences or more, of the first 30: ${stories.slice(0, 30).filter(({ summary }) => summary.length >= 2).length} of ${Math.min(30, stories.length)}`,
    takesLine(gold, stories),
    `said to be missed: ${claims.claims.length}; contradicted by the editor's events ${claims.contradictedByGold.length}, by a headline ${claims.contradictedByHeadlines.length}`,
  ];
}

/** How many stories show how they divide, and how many of those are of several events, where it means nothing. */
function takesLine({ labels }: GoldDay, stories: ComposedDay['stories']): string {
  const divided = stories.filter(({ takes, voices }) => takes.length + voices.length > 0);
  const severalEvents = divided.filter(({ articles }) => majorityEvent(labels, articles).part < 1).length;
  const [takes, voices] = (['takes', 'voices'] as const).map((kind) =>
    divided.reduce((sum, story) => sum + story[kind].length, 0),
  );
  return `stories with takes: ${divided.length} of ${stories.length} (${takes} takes, ${voices} single voices); of several events: ${severalEvents}`;
}

/** The articles of each event as the program sees it: stories, an article and its companions, or an article alone. */
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

function verdictsOf({ labels }: GoldDay, made: readonly MadeStory[]): string {
  const { right, mixed, wrong } = judgeStories(labels, made);
  return `${right} / ${mixed} / ${wrong}`;
}

function certaintyLine(gold: GoldDay, stories: ComposedDay['stories']): string {
  const bands = CERTAINTIES.map((least, place) => {
    const below = CERTAINTIES[place + 1] ?? Infinity;
    const those = stories.filter(({ certainty }) => certainty >= least && certainty < below);
    return `from ${least}: ${verdictsOf(gold, those)}`;
  });
  return bands.join(', ');
}

function topicLine(
  { labels }: GoldDay,
  { stories, articles }: Pick<ComposedDay, 'stories' | 'articles'>,
): string {
  const judged = stories.flatMap(({ articles: ids, topic }) => {
    const [most] = mostFrequent(ids.flatMap((id) => labels.get(id)?.topic ?? []));
    return most ? [most[0] === topic] : [];
  });
  const right = judged.filter((isRight) => isRight);
  const of = (key: 'topic' | 'kind') =>
    articles.filter(({ frontMatter }) => labels.get(frontMatter.id)?.[key] === frontMatter[key]).length /
    articles.length;
  return `accuracy of topics: stories ${three(right.length / judged.length)}, articles ${three(of('topic'))}; of kinds: ${three(of('kind'))}`;
}

/**
 * A story concerns what at least half of its articles do by the editor's labels; days without such labels are left out.
 */
function aboutLine({ labels, stories: gold }: GoldDay, stories: ComposedDay['stories']): string {
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
  return `countries that stories concern: P ${three(right / made)}, R ${three(right / wanted)}`;
}

function three(share: number): string {
  return share.toFixed(3);
}
