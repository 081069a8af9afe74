import { MAX_TAKES, MIN_VOICES_OF_TAKE } from '../../../../../src/schemas/take.ts';
import { countries } from '../../../../../src/data/countries.ts';
import { isTellingNumber, numbersOf } from '../../../../text/numbers.ts';
import { NATIONS } from '../name/nations.ts';
import { type AngleText, lemmasIn, printedWords } from './angle-text.ts';
import type { AngleGroups } from './group-angles.ts';
import { headlineForm } from './headline-form.ts';
import { isPreview } from './preview.ts';
import { saysWord } from './same-word.ts';

/** An article of a story: its words, its voice and its source. */
export interface ProvedArticle extends AngleText {
  /** The same for copies of one headline or opening. */
  voice: string;
  source: string;
}

/** What a division of an article is proved by: a telling number in its headline, such as a price, counts like a word. */
export function toProve(text: AngleText, voice: string, source: string): ProvedArticle {
  const numbers = numbersOf(text.title).filter(isTellingNumber);
  return {
    ...text,
    inHeadline: new Set([...text.inHeadline, ...numbers]),
    inTop: new Set([...text.inTop, ...numbers]),
    voice,
    source,
  };
}

/** A word marks a take if more than this share of its headlines have it, and at most that of the story's others, or one. */
const MARKS = { inside: 0.5, outside: 0.25 };
/** Beside a single take, the plain words of its own from which a headline leads with something else. */
const MIN_OWN_WORDS = 2;
/** The share of a take's marks from which an article's headline takes its angle. */
const HOLDS = 0.5;

/**
 * Returns the division of a story that its articles' own words bear out. A take has words that most of its headlines share
 * and few others have; a member without any of them leaves, an article that has them in its headline joins, and those
 * outside whose headlines share such words are a take of their own. A source with an article in a take never stands apart, nor
 * does a headline that two sources print, nor a preview. Beside a single take only a headline stands apart that denies what
 * the take says, or that the take denies, or that has none of its words and says something else.
 * @param story all the story's articles that have English
 * @returns nothing where the story no longer divides
 */
export function proveGroups(groups: AngleGroups, story: readonly ProvedArticle[]): AngleGroups | undefined {
  const places = story.map((_, place) => place);
  const proved: number[][] = [];
  for (const take of [...groups.takes, ...leftTogether(groups, story)]) {
    const taken = new Set([...proved, ...groups.takes.filter((other) => other !== take)].flat());
    const members = provenMembers(
      take.filter((place) => !proved.flat().includes(place)),
      places.filter((place) => !taken.has(place) || take.includes(place)),
      story,
    );
    if (widthOf(members, story) >= MIN_VOICES_OF_TAKE) proved.push(members);
  }
  const takes = proved.slice(0, MAX_TAKES);
  const alone = groups.alone.filter((place) => standsApart(place, takes, story));
  return takes.length + alone.length < 2 || takes.length === 0 ? undefined : { takes, alone };
}

/**
 * The articles outside the takes, as groups whose headlines share a word that no take's headline has. A name is no angle:
 * articles of opposite views name one place.
 */
function leftTogether({ takes }: AngleGroups, story: readonly ProvedArticle[]): number[][] {
  const inTakes = takes.flat();
  const left = story.flatMap((_, place) => (inTakes.includes(place) ? [] : [place]));
  const names = namesIn(story.map(({ lead }) => lead));
  const words = new Set(left.flatMap((place) => [...headlineAt(story, place)]));
  return [...words.difference(names)]
    .filter((word) => !inTakes.some((place) => saysWord(word, headlineAt(story, place))))
    .map((word) => left.filter((place) => saysWord(word, headlineAt(story, place))))
    .filter((group) => widthOf(group, story) >= MIN_VOICES_OF_TAKE)
    .sort((a, b) => widthOf(b, story) - widthOf(a, story));
}

/** The stems of words that the leads write with a capital wherever they occur within a sentence. */
function namesIn(leads: readonly string[]): Set<string> {
  const words = leads.flatMap((lead) => printedWords(lead).slice(1));
  const stemsOf = (some: readonly string[]): Set<string> => new Set(some.flatMap(lemmasIn));
  const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
  return stemsOf(words.filter(isCapital)).difference(stemsOf(words.filter((word) => !isCapital(word))));
}

/** A take's articles whose own words bear it out, with those of the story that hold its words in their headlines. */
function provenMembers(
  take: readonly number[],
  eligible: readonly number[],
  story: readonly ProvedArticle[],
): number[] {
  const marks = marksOf(take, story);
  if (marks.length === 0) return [];
  const stay = take.filter((place) => marks.some((mark) => saysWord(mark, story[place]?.inTop ?? NONE)));
  const join = eligible.filter((place) => {
    const held = marks.filter((mark) => saysWord(mark, headlineAt(story, place)));
    return (
      !take.includes(place) && held.length >= HOLDS * marks.length && !isDeniedBetween(place, take, story)
    );
  });
  return [...stay, ...join];
}

/** The stems of countries and nationalities: naming where something happened is no angle. */
const NATIONAL: ReadonlySet<string> = new Set(
  [...countries.map(({ name }) => name), ...NATIONS].flatMap((name) => lemmasIn(name)),
);

/** The words that most of a take's headlines share. */
function coreOf(take: readonly number[], story: readonly ProvedArticle[]): string[] {
  const words = new Set(take.flatMap((place) => [...headlineAt(story, place)]));
  return [...words.difference(NATIONAL)].filter((word) => shareWith(word, take, story) > MARKS.inside);
}

/**
 * Those of them that few headlines of the story's other articles have: plain words, or names if there are none. One other
 * article may have them, and then belongs to the take.
 */
function marksOf(take: readonly number[], story: readonly ProvedArticle[]): string[] {
  const others = story.flatMap((_, place) => (take.includes(place) ? [] : [place]));
  const most = Math.max(MARKS.outside, 1 / Math.max(1, others.length));
  const marks = coreOf(take, story).filter((word) => shareWith(word, others, story) <= most);
  const names = namesIn(story.map(({ lead }) => lead));
  const plain = marks.filter((mark) => !names.has(mark));
  return plain.length > 0 ? plain : marks;
}

function shareWith(word: string, among: readonly number[], story: readonly ProvedArticle[]): number {
  const holders = among.filter((place) => saysWord(word, headlineAt(story, place)));
  return among.length === 0 ? 0 : holders.length / among.length;
}

function standsApart(
  place: number,
  takes: readonly (readonly number[])[],
  story: readonly ProvedArticle[],
): boolean {
  const article = story[place];
  const placed = takes.flat();
  if (!article || placed.includes(place) || isPreview(article.title)) return false;
  if (placed.some((other) => story[other]?.source === article.source)) return false;
  if (story.some(({ source, voice }) => voice === article.voice && source !== article.source)) return false;
  const [only, ...others] = takes;
  if (!only || others.length > 0) return true;
  const isOnPoint = coreOf(only, story).some((word) => saysWord(word, article.inHeadline));
  return (isOnPoint && isDeniedBetween(place, only, story)) || leadsElsewhere(article, only, story);
}

/** Whether a headline has no mark of a take, and says something else in plain words that no headline of the take has. */
function leadsElsewhere(
  article: ProvedArticle,
  take: readonly number[],
  story: readonly ProvedArticle[],
): boolean {
  if (marksOf(take, story).some((mark) => saysWord(mark, article.inHeadline))) return false;
  const names = namesIn(story.map(({ lead }) => lead));
  const own = [...article.inHeadline.difference(names).difference(NATIONAL)];
  const said = own.filter((word) => !take.some((place) => saysWord(word, headlineAt(story, place))));
  return said.length >= MIN_OWN_WORDS;
}

/** Whether an article's headline denies something and none of a take's does, or the reverse. */
function isDeniedBetween(place: number, take: readonly number[], story: readonly ProvedArticle[]): boolean {
  const denies = (at: number): boolean => headlineForm(story[at]?.title ?? '').negates;
  return take.every((member) => denies(member) !== denies(place));
}

function headlineAt(story: readonly ProvedArticle[], place: number): ReadonlySet<string> {
  return story[place]?.inHeadline ?? NONE;
}

function widthOf(group: readonly number[], story: readonly ProvedArticle[]): number {
  return new Set(group.map((place) => story[place]?.voice)).size;
}

const NONE: ReadonlySet<string> = new Set();
