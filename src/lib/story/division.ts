import { isEnglish } from '../../schemas/language.ts';
import type { PublishedArticle } from '../../schemas/published-article.ts';
import type { Story } from '../../schemas/story.ts';
import { voiceWords } from '../../schemas/take-name.ts';
import { withInnerMarks } from '../inner-marks.ts';
import { quotedLanguage } from '../quoted-language.ts';
import { required } from '../required.ts';
import { sameWords } from '../same-words.ts';
import { shortened } from '../shortened.ts';
import { shownLabel } from '../take-shares.ts';
import { capitalised, counted, whole } from '../words.ts';

/** The longest name of a take within the sentence, in UTF-16 code units; a longer one stands below it, with its take. */
const MOST_NAMED = 40;
/** The longest headline that stands for a take or a voice within the sentence, in UTF-16 code units. */
const MOST_QUOTED = 70;

/** What a story must have for its current take to be called the world's. */
const WORLDWIDE = { articles: 8, countries: 4 };

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];

/** A small number in words. */
const inWords = (count: number): string => NUMBERS[count] ?? whole(count);

type Divided = Pick<Story, 'title' | 'takes' | 'voices' | 'worldsTake' | 'articles'>;
type Articles = ReadonlyMap<string, PublishedArticle>;
type Take = Story['takes'][number];

/**
 * How a story divides, where the names of its takes stand beside it: `One take leads, with 5 of the 9 articles; two sources
 * stand apart.` A name that is no headline and short is said. A single take is set against what the first voice leads with.
 * Undefined where there is no take.
 */
export function division(story: Divided, articleById: Articles): string | undefined {
  const [first, ...others] = story.takes;
  if (!first) return undefined;
  if (others.length > 0) return `${linesOf(story, nameOf(first), articleById)}${apart(story.voices.length)}.`;
  const line = sameWords(first.label, story.title) ? 'the headline above' : quoted(shownLabel(first));
  return `${oneLine(first, story, line)}${firstVoice(story, articleById)}.`;
}

/**
 * The same where the names stand nowhere else, as in a feed: `Two takes are level, with 3 of the 6 articles each: “Evacuation
 * Saved Lives” and “Late Warnings”.` Undefined where there is no take.
 */
export function divisionByName(story: Divided, articleById: Articles): string | undefined {
  const [first, ...others] = story.takes;
  if (!first) return undefined;
  const voice = firstVoice(story, articleById);
  const name = quoted(shownLabel(first));
  if (others.length === 0) return `${oneLine(first, story, name)}${voice}.`;
  const rest = isLed(story) ? others : story.takes;
  return `${linesOf(story, name, articleById)}: ${joined(rest.map((take) => quoted(shownLabel(take))))}${voice}.`;
}

/** The headlines, or names of takes that are headlines too, that {@link division} quotes whole. */
export function headlinesInDivision({ title, takes, voices }: Divided): string[] {
  const [first, ...others] = takes;
  if (!first || others.length > 0) return [];
  const named = sameWords(first.label, title) ? [] : [first.label];
  return [...named, ...voices.slice(0, 1).map(({ evidence }) => evidence.text)].filter(
    (headline) => headline.length <= MOST_QUOTED,
  );
}

/** The heading over how a story divides: a few articles of a few countries are not the world. */
export function takeHeading({ articles, countries }: Pick<Story, 'articles' | 'countries'>): string {
  const isWorldwide = articles.length >= WORLDWIDE.articles && countries.length >= WORLDWIDE.countries;
  return isWorldwide ? 'The world’s current take' : 'The current take';
}

/** The heading over quotations that stand side by side where nothing divides, one a country. */
export const contrastHeading = (countries: number): string =>
  `In the words of ${inWords(countries)} ${countries === 1 ? 'country’s' : 'countries’'} press`;

/** What a single take leads with; its name is the headline of one of them, or no more than they share. */
function oneLine({ share }: Take, { articles }: Divided, line: string): string {
  const of = `of the ${counted(articles.length, 'article')}`;
  return share.articles * 2 > articles.length
    ? `Most lead along the lines of ${line} (${share.articles} ${of})`
    : `${capitalised(inWords(share.articles))} ${of} lead along the lines of ${line}`;
}

/** Whether one take leads, with more articles than any other. */
function isLed({ takes, worldsTake }: Divided): boolean {
  const [most = 0, ...others] = takes.map(({ share }) => share.articles);
  return worldsTake.leading !== undefined && others.every((count) => count < most);
}

function linesOf(story: Divided, name: string, articleById: Articles): string {
  const counts = story.takes.map(({ share }) => share.articles);
  const [most = 0, ...others] = counts;
  const of = `of the ${counted(story.articles.length, 'article')}`;
  if (isLed(story))
    return `${name} leads, with ${most} ${of}; ${others.length === 1 ? 'the other has' : 'the others have'} ${joined(others.map(String))}`;
  const many = inWords(counts.length);
  if (new Set(counts).size === 1) return `${capitalised(many)} takes are level, with ${most} ${of} each`;
  const isUnordered = others.some((count, index) => count > (counts[index] ?? 0));
  const split = `Split ${counts.length === 2 ? 'between' : 'among'} ${many} takes`;
  return isUnordered
    ? `${split}: ${joined(story.takes.map((take) => spreadOf(take, articleById)))}`
    : `${split}, with ${joined(counts.map(String))} ${of}`;
}

/** How wide a take is, since those of more countries come first: `2 articles from 2 countries`. */
function spreadOf({ articles }: Take, articleById: Articles): string {
  const countries = new Set(articles.flatMap((id) => required(articleById, id).source.country ?? []));
  return `${counted(articles.length, 'article')} from ${counted(countries.size, 'country', 'countries')}`;
}

function nameOf(take: Take): string {
  const isShort = take.named !== 'headline' && take.label.length <= MOST_NAMED;
  return isShort ? `“${take.label}”` : 'One take';
}

/** A headline in quotation marks, cut after a word where it is long. */
const quoted = (headline: string): string => `“${shortened(headline, MOST_QUOTED)}”`;

/** What the first voice leads with, where that can be read in English, and how many more stand apart. */
function firstVoice({ voices }: Divided, articleById: Articles): string {
  const [first, ...others] = voices;
  if (!first) return '';
  const { evidence } = first;
  const language = quotedLanguage(evidence, required(articleById, evidence.article));
  if (!isEnglish(language)) return apart(voices.length);
  const who = voiceWords(first.articles.map((id) => required(articleById, id)));
  return `; ${who} ${quoted(withInnerMarks(evidence.text, language))}${others.length > 0 ? `, and ${inWords(others.length)} more ${others.length === 1 ? 'source stands' : 'sources stand'} apart` : ''}`;
}

function apart(voices: number): string {
  if (voices === 0) return '';
  return voices === 1 ? '; one source stands apart' : `; ${inWords(voices)} sources stand apart`;
}

function joined(words: readonly string[]): string {
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}` : words.join('');
}
