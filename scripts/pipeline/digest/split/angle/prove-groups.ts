import { MAX_LONE_VOICES, MAX_TAKES } from '../../../../../src/schemas/take.ts';
import { isDistinctiveNumber, numbersOf } from '../../../../text/numbers.ts';
import { alikeApart } from './alike-apart.ts';
import type { AngleText } from './angle-text.ts';
import { meanAcross } from './group-angles.ts';
import { headlineForm } from './headline-form.ts';
import type { PairValues } from './likeness.ts';
import { namesIn, national } from './names-in.ts';
import { isPreview } from './preview.ts';
import { saysWord } from './same-word.ts';

/** An article of a story: its words, its voice and its source. */
export interface ProvedArticle extends AngleText {
  /** The same for copies of one headline or opening. */
  voice: string;
  source: string;
}

/** What a division of an article is proved by: a distinctive number in its headline, such as a price, counts like a word. */
export function toProve(text: AngleText, voice: string, source: string): ProvedArticle {
  const numbers = numbersOf(text.title).filter(isDistinctiveNumber);
  return {
    ...text,
    inHeadline: new Set([...text.inHeadline, ...numbers]),
    inTop: new Set([...text.inTop, ...numbers]),
    voice,
    source,
  };
}

/** How a story divides, as indices of its articles. */
export interface AngleGroups {
  /** Groups of two or more voices, widest first. */
  takes: number[][];
  /** Articles of single voices that lead with something else than every take. */
  alone: number[];
}

/** A take, with the words that most of its headlines share. */
interface Take {
  places: number[];
  core: ReadonlySet<string>;
}

/** A word marks a take if more than this share of its headlines have it, and at most that of the story's others, or one. */
const MARKS = { inside: 0.5, outside: 0.25 };

/**
 * How a headline leads with something else: it has so many plain words that no take's headline has, and says at most such
 * a share of the words that most headlines of a take share. Chosen from thirty candidates on the gold days and the first
 * half of the headlines of 2021; the other half, on which it was looked at too, gives the same order.
 */
const ELSEWHERE = [
  { own: 2, core: 1 / 3 },
  { own: 3, core: 0.6 },
];

/**
 * How an article leads with something else whatever its headline shares: its mean chance with every take is below this, by
 * its lead as well, and its headline has so many plain words that no take's has. Chosen from 60 candidates on the gold
 * days; without leads the chance alone says too little, as the headlines of 2021 show.
 */
const FAR = { mean: 0.4, own: 3 };

/** Fewest words that most of a take's headlines share by which another headline follows it. */
const MIN_CORE = 3;

/**
 * The mean chance from which an article that stands nowhere else joins the take that it is likeliest of. Chosen on the gold
 * days, out of fold, and looked at on the headlines of 2021: 16 of the 20 so placed are where an editor has them.
 */
const FOLLOWS = 0.55;

/** The mean chance from which an article takes the angle of a take rather than another. */
const LIKELY = 0.5;

/**
 * Returns how a story divides, as its articles' own headlines bear it out. The widest take is what most report, and needs
 * no words of its own; any other take has words that most of its headlines share and few others have. A single voice is
 * likelier not to take the angle of any take, and leads with something else, or denies what the widest take says, or is
 * denied by it; two that lead with the same are a take. Another article of a source that has one in a take must be far
 * from every take by its lead as well. A headline that two sources print never stands apart, nor does a preview.
 * @param found the takes by what their articles say, widest first
 * @param chances that two articles take the same angle
 * @param story all the story's articles that have English
 * @returns nothing where the story does not divide: it takes at least two takes, or a take and a single voice
 */
export function proveGroups(
  found: readonly number[][],
  chances: PairValues,
  story: readonly ProvedArticle[],
): AngleGroups | undefined {
  const names = namesIn(story.map(({ lead }) => lead));
  const [widest, ...others] = found.map((places): Take => ({ places, core: coreOf(places, story) }));
  if (!widest) return undefined;
  const takes = [widest, ...others.filter((take) => hasMarks(take, story, names))];
  const apart = story.flatMap((_, place) => {
    const nearest = Math.max(...takes.map(({ places }) => meanAcross(chances, [place], places)));
    return nearest < LIKELY && standsApart({ place, nearest }, takes, story, names) ? [place] : [];
  });
  const voices = apart.map((place) => story[place]?.voice);
  const lone = apart.filter((_, at) => voices.indexOf(voices[at]) === at);
  const alike = alikeApart(
    lone.map((place) => ({
      place,
      inHeadline: headlineAt(story, place),
      own: ownWords(place, takes, story, names),
    })),
    (one, other) => isDeniedBetween(one, [other], story),
  ).slice(0, MAX_TAKES - takes.length);
  const alone = lone.filter((place) => !alike.flat().includes(place)).slice(0, MAX_LONE_VOICES);
  const all = [...takes, ...alike.map((places): Take => ({ places, core: coreOf(places, story) }))];
  if (all.length + alone.length < 2) return undefined;
  return { takes: withFollowers(all, new Set(alone), chances, story), alone };
}

/**
 * The takes with the articles that stand nowhere else and follow one: that say in their headline every word that most of its
 * headlines share, whatever their leads, as any reader of the two headlines sees; or else are likely to take its angle.
 */
function withFollowers(
  takes: readonly Take[],
  alone: ReadonlySet<number>,
  chances: PairValues,
  story: readonly ProvedArticle[],
): number[][] {
  const placed = new Set(takes.flatMap(({ places }) => places));
  const followers = story.flatMap(({ inHeadline }, place) => {
    if (placed.has(place) || alone.has(place)) return [];
    const open = takes.filter(({ places }) => !isDeniedBetween(place, places, story));
    const bySaying = open
      .filter(({ core }) => core.size >= MIN_CORE && partOfCore(inHeadline, core) === 1)
      .toSorted((a, b) => b.core.size - a.core.size)[0];
    const likely = (take: Take): number => meanAcross(chances, [place], take.places);
    const byChance = open
      .filter((take) => likely(take) >= FOLLOWS)
      .toSorted((a, b) => likely(b) - likely(a))[0];
    const followed = bySaying ?? byChance;
    return followed ? [{ place, followed }] : [];
  });
  return takes.map((take) => [
    ...take.places,
    ...followers.filter(({ followed }) => followed === take).map(({ place }) => place),
  ]);
}

/** Whether most headlines of a take share a word that few headlines of the story's other articles have, or only one. */
function hasMarks(
  { places, core }: Take,
  story: readonly ProvedArticle[],
  names: ReadonlySet<string>,
): boolean {
  const others = story.flatMap((_, place) => (places.includes(place) ? [] : [place]));
  const most = Math.max(MARKS.outside, 1 / Math.max(1, others.length));
  return [...core.difference(national()).difference(names)].some(
    (word) => shareWith(word, others, story) <= most,
  );
}

/** The words that most of a take's headlines share. */
function coreOf(take: readonly number[], story: readonly ProvedArticle[]): Set<string> {
  const words = new Set(take.flatMap((place) => [...headlineAt(story, place)]));
  return new Set([...words].filter((word) => shareWith(word, take, story) > MARKS.inside));
}

function shareWith(word: string, among: readonly number[], story: readonly ProvedArticle[]): number {
  const holders = among.filter((place) => saysWord(word, headlineAt(story, place)));
  return among.length === 0 ? 0 : holders.length / among.length;
}

/** @param nearest the mean chance of the article with the take that it is most like */
function standsApart(
  { place, nearest }: { place: number; nearest: number },
  takes: readonly Take[],
  story: readonly ProvedArticle[],
  names: ReadonlySet<string>,
): boolean {
  const article = story[place];
  const placed = takes.flatMap(({ places }) => places);
  if (!article || placed.includes(place) || isPreview(article.title)) return false;
  if (story.some(({ source, voice }) => voice === article.voice && source !== article.source)) return false;
  const own = ownWords(place, takes, story, names);
  if (article.lead !== '' && nearest < FAR.mean && own.length >= FAR.own) return true;
  if (placed.some((other) => story[other]?.source === article.source)) return false;
  if (isDeniedBetween(place, takes[0]?.places ?? [], story)) return true;
  const most = Math.max(...takes.map(({ core }) => partOfCore(article.inHeadline, core)));
  return ELSEWHERE.some(({ own: least, core }) => own.length >= least && most <= core);
}

/** The plain words of a headline, and its numbers, that no take's headline has: neither names nor nations. */
function ownWords(
  place: number,
  takes: readonly Take[],
  story: readonly ProvedArticle[],
  names: ReadonlySet<string>,
): string[] {
  const placed = takes.flatMap(({ places }) => places);
  return [...headlineAt(story, place).difference(names).difference(national())].filter(
    (word) => !placed.some((other) => saysWord(word, headlineAt(story, other))),
  );
}

/** The share of a take's core that a headline says; 0 where its headlines share no words. */
function partOfCore(headline: ReadonlySet<string>, core: ReadonlySet<string>): number {
  return [...core].filter((word) => saysWord(word, headline)).length / Math.max(1, core.size);
}

/** Whether an article's headline denies something and none of a take's does, or the reverse. */
function isDeniedBetween(place: number, take: readonly number[], story: readonly ProvedArticle[]): boolean {
  const denies = (at: number): boolean => headlineForm(story[at]?.title ?? '').negates;
  return take.every((member) => denies(member) !== denies(place));
}

function headlineAt(story: readonly ProvedArticle[], place: number): ReadonlySet<string> {
  return story[place]?.inHeadline ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();
