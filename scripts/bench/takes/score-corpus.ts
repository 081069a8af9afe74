import { embeddedSplitter } from '../../pipeline/digest/split/embedded-splitter.ts';
import type { Split, Splitter } from '../../pipeline/digest/split/splitter.ts';
import { adjustedRand, dealt, pairCounts } from '../adjusted-rand.ts';
import type { LabelledStory } from '../take-corpora.ts';

/** Number of shuffles of each division for the random baseline. */
const DRAWS = 200;

/** A divided story: for each labelled article its take or voice, its label and its source. */
interface Divided {
  takes: string[];
  labels: string[];
  sources: string[];
  /** Whether each article was placed in a take or stands beside one as a single voice. */
  placed: boolean[];
}

/** Scores of the division of a corpus, or of one of its halves. Agreements are adjusted Rand indices. */
export interface CorpusScores {
  name: string;
  part: string;
  stories: number;
  divided: number;
  /** Stories of one label that are wrongly divided, out of all such stories. */
  wrongly: [wrongly: number, alike: number];
  /** Over the divided stories: all articles, and those placed in a take. */
  ari: number;
  placed: number;
  pairsF1: number;
  /** Trivial baselines over the same stories: one take, one take per source, random groups of the same sizes. */
  oneTake: number;
  oneSource: number;
  random: number;
  /** The one-take baseline over all stories. */
  allOneTake: number;
  allOneSource: number;
}

/** Returns the scores of a splitter on human-labelled stories, with those of trivial baselines. */
export function scoreCorpus(
  name: string,
  part: string,
  stories: readonly LabelledStory[],
  splitter: Splitter = embeddedSplitter(),
): CorpusScores {
  const splits = stories.map((story) => ({ story, split: splitter.split(story.articles) }));
  const all = splits.map(divide);
  const divided = all.filter(({ placed }) => placed.includes(true));
  return {
    name,
    part,
    stories: stories.length,
    divided: divided.length,
    wrongly: wronglyDivided(splits),
    ari: mean(divided, ({ takes, labels }) => adjustedRand(takes, labels)),
    placed: mean(divided, placedOnly),
    pairsF1: pairsF1(divided),
    oneTake: mean(divided, oneTake),
    oneSource: mean(divided, oneSource),
    random: mean(divided, randomly),
    allOneTake: mean(all, oneTake),
    allOneSource: mean(all, oneSource),
  };
}

function oneTake({ labels }: Divided): number {
  return adjustedRand(
    labels.map(() => ''),
    labels,
  );
}

function oneSource({ sources, labels }: Divided): number {
  return adjustedRand(sources, labels);
}

/** Returns how many stories whose articles have one label, or none, are wrongly divided, out of all such stories. */
function wronglyDivided(
  splits: readonly { story: LabelledStory; split: Split }[],
): [wrongly: number, alike: number] {
  const alike = splits.filter(({ story }) => new Set(story.labels.values()).size <= 1);
  return [alike.filter(({ split }) => split.verdict !== 'undivided').length, alike.length];
}

/** Articles of no take form one group, and those of each single voice another. */
function divide({ story, split }: { story: LabelledStory; split: Split }): Divided {
  const takeOf = new Map([
    ...split.framings.flatMap(({ label, articles }) => articles.map((id) => [id, label] as const)),
    ...split.voices.flatMap(({ articles }, at) => articles.map((id) => [id, `voice ${at + 1}`] as const)),
  ]);
  const labelled = story.articles.filter(({ article }) => story.labels.has(article.id));
  return {
    takes: labelled.map(({ article }) => takeOf.get(article.id) ?? 'in no take'),
    labels: labelled.map(({ article }) => story.labels.get(article.id) ?? ''),
    sources: labelled.map(({ source }) => source.id),
    placed: labelled.map(({ article }) => takeOf.has(article.id)),
  };
}

function placedOnly({ takes, labels, placed }: Divided): number {
  const inTake = <T>(values: readonly T[]) => values.filter((_, index) => placed[index]);
  return adjustedRand(inTake(takes), inTake(labels));
}

function randomly({ takes, labels }: Divided): number {
  const draws = Array.from({ length: DRAWS }, (_, draw) => adjustedRand(dealt(takes, String(draw)), labels));
  return mean(draws, (each) => each);
}

/** Returns F1 of pairs of articles in one take against pairs with one label, within stories, summed over all. */
function pairsF1(divided: readonly Divided[]): number {
  const [both, ours, theirs] = divided
    .map(({ takes, labels }) => pairCounts(takes, labels))
    .reduce(([a, b, c], [x, y, z]) => [a + x, b + y, c + z], [0, 0, 0]);
  return (2 * both) / (ours + theirs);
}

function mean<T>(items: readonly T[], valueOf: (item: T) => number): number {
  return items.reduce((sum, item) => sum + valueOf(item), 0) / items.length;
}
