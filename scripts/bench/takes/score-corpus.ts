import { embeddedSplitter } from '../../pipeline/digest/split/embedded-splitter.ts';
import type { Split, Splitter } from '../../pipeline/digest/split/splitter.ts';
import { adjustedRand, dealt, pairCounts } from '../adjusted-rand.ts';
import type { LabelledStory } from '../take-corpora.ts';

/** Times that each division is dealt out anew for the random baseline. */
const DRAWS = 200;

/** A story that was divided: for each labelled article its take or voice, its label and its source. */
interface Divided {
  takes: string[];
  labels: string[];
  sources: string[];
  /** Whether each article was placed in a take or stands beside one. */
  placed: boolean[];
}

/** How the stories of a corpus, or of one of its halves, are divided. Agreements are adjusted Rand indices. */
export interface CorpusScores {
  name: string;
  part: string;
  stories: number;
  divided: number;
  /** Stories of one label that are divided all the same, of how many there are. */
  wrongly: [wrongly: number, alike: number];
  /** Over the stories that are divided: all articles, and those that stand in a take. */
  ari: number;
  placed: number;
  pairsF1: number;
  /** What needs no thought, over the same stories: one take, one a source, the same sizes dealt out by chance. */
  oneTake: number;
  oneSource: number;
  random: number;
  /** Likewise over all stories. */
  allOneTake: number;
  allOneSource: number;
}

/** Scores a splitter on stories whose articles people labelled, beside what needs no thought. */
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

/** Stories whose articles have one label, or none, that are divided all the same, of how many there are. */
function wronglyDivided(
  splits: readonly { story: LabelledStory; split: Split }[],
): [wrongly: number, alike: number] {
  const alike = splits.filter(({ story }) => new Set(story.labels.values()).size <= 1);
  return [alike.filter(({ split }) => split.verdict !== 'undivided').length, alike.length];
}

/** Articles of no take are a group of their own, and so are those of each voice that stands alone. */
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

/** Pairs of articles in one take against pairs with one label, within stories, summed over all. */
function pairsF1(divided: readonly Divided[]): number {
  const [both, ours, theirs] = divided
    .map(({ takes, labels }) => pairCounts(takes, labels))
    .reduce(([a, b, c], [x, y, z]) => [a + x, b + y, c + z], [0, 0, 0]);
  return (2 * both) / (ours + theirs);
}

function mean<T>(items: readonly T[], valueOf: (item: T) => number): number {
  return items.reduce((sum, item) => sum + valueOf(item), 0) / items.length;
}
