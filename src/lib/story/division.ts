import { t } from '../../interface/t.ts';
import { phrase } from '../../schemas/phrase.ts';
import { isEnglish } from '../../schemas/language.ts';
import type { PublishedArticle } from '../../schemas/published-article.ts';
import type { Story } from '../../schemas/story.ts';
import { withInnerMarks } from '../inner-marks.ts';
import { quotedLanguage } from '../quoted-language.ts';
import { required } from '../required.ts';
import { sameWords } from '../same-words.ts';
import { shortened } from '../shortened.ts';
import { inMarks } from '../quotation-marks.ts';
import { takeLabel } from '../take-label.ts';
import { voiceCount, voiceName, voiceWords } from '../voice-words.ts';
import { capitalised, counted, listed, whole } from '../words.ts';

/** The longest name of a take within the sentence, in UTF-16 code units; it stands below it in full, with its take. */
const MAX_NAMED = 40;
/** The longest headline that stands for a take or a voice where it stands nowhere else, in UTF-16 code units: nearly all whole. */
const MAX_QUOTED = 140;
/** Sources that stand apart and are named; more are counted. */
const MAX_APART = 2;

/** What a story must have for its current take to be called the world's. */
const WORLDWIDE = { articles: 8, countries: 4 };

const NUMBERS = [
  phrase('no'),
  phrase('one'),
  phrase('two'),
  phrase('three'),
  phrase('four'),
  phrase('five'),
  phrase('six'),
  phrase('seven'),
  phrase('eight'),
  phrase('nine'),
];

/** A small number in words. */
const inWords = (count: number): string => {
  const word = NUMBERS[count];
  return word === undefined ? whole(count) : t(word);
};

type Divided = Pick<Story, 'title' | 'takes' | 'voices' | 'worldsTake' | 'articles'>;
type Articles = ReadonlyMap<string, PublishedArticle>;
type Take = Story['takes'][number];

/**
 * How a story divides, where the names of its takes and voices stand beside it: `One take leads, with 5 of the 9 articles; two
 * sources stand apart.` A name that is no headline and short is said. Of a single take: `Six of the eight articles share one
 * take; Alpine Post stands apart.` Undefined where there is no take.
 */
export function division(story: Divided, articleById: Articles): string | undefined {
  const [first, ...others] = story.takes;
  if (!first) return undefined;
  const said =
    others.length > 0 ? linesOf(story, nameOf(first)) : shared(first, story, isTitle(first, story));
  return `${said}${apart(story.voices, articleById)}.`;
}

/**
 * The same where the names stand nowhere else, as in a feed: `Two takes are level, with 3 of the 6 articles each: “Evacuation
 * Saved Lives” and “Late Warnings”.` and `Six of the eight articles share one take, “Bridge closed”. Alpine Post leads with
 * “Bridge was never safe”.` Undefined where there is no take.
 */
export function divisionByName(story: Divided, articleById: Articles): string | undefined {
  const [first, ...others] = story.takes;
  if (!first) return undefined;
  const voices = voiceSentences(story, articleById);
  const name = quotedName(first);
  if (others.length === 0) {
    const isHeadline = isTitle(first, story);
    return `${shared(first, story, isHeadline)}${isHeadline ? '' : `, ${name}`}.${voices}`;
  }
  const said = linesOf(story, name);
  const rest = isLed(story) ? others : story.takes;
  return `${said}: ${listed(rest.map(quotedName))}.${voices}`;
}

/** The English texts that {@link division} and {@link divisionByName} quote in any language of the interface. */
export function englishInDivision({ takes, voices }: Divided, articleById: Articles): string[] {
  const names = takes.filter((take) => isEnglish(takeLabel(take).language)).map(nameWithin);
  const [first] = voices;
  const headline = first && headlineOf(first, articleById);
  return headline === undefined ? names : [...names, headline];
}

/** The heading over how a story divides: a few articles of a few countries are not the world, and a take alone divides nothing. */
export function takeHeading({
  articles,
  countries,
  takes,
  voices,
}: Pick<Story, 'articles' | 'countries' | 'takes' | 'voices'>): string {
  const isDivided = takes.length > 1 || voices.length > 0;
  const isWorldwide =
    isDivided && articles.length >= WORLDWIDE.articles && countries.length >= WORLDWIDE.countries;
  return isWorldwide ? t('The world’s current take') : t('The current take');
}

/** The heading over quotations that stand side by side where nothing divides, one a country. */
export const contrastHeading = (countries: number): string =>
  t(
    '{count, plural, one {In the words of {number} country’s press} other {In the words of {number} countries’ press}}',
    { count: countries, number: inWords(countries) },
  );

/** Whether the name of a take fits into the sentence. */
const isShort = (label: string): boolean => label.length <= MAX_NAMED;

/** Whether a take’s name is the headline above. */
const isTitle = ({ label }: Take, { title }: Divided): boolean => sameWords(label, title);

/** How many articles share a single take, or put it as the headline above them does. */
function shared({ share }: Take, { articles }: Divided, isHeadline: boolean): string {
  const all = inWords(articles.length);
  if (share.articles === articles.length)
    return isHeadline
      ? t('All {all} articles put it as the headline does', { all })
      : t('All {all} articles share one take', { all });
  const values = { number: capitalised(inWords(share.articles)), all };
  return isHeadline
    ? t('{number} of the {all} articles put it as the headline does', values)
    : t('{number} of the {all} articles share one take', values);
}

/** Whether one take leads, with more articles than any other. */
function isLed({ takes, worldsTake }: Divided): boolean {
  const [most = 0, ...others] = takes.map(({ share }) => share.articles);
  return worldsTake.leading !== undefined && others.every((count) => count < most);
}

function linesOf(story: Divided, name: string): string {
  const counts = story.takes.map(({ share }) => share.articles);
  const [most = 0, ...others] = counts;
  const articles = counted(story.articles.length, 'article');
  const values = { count: counts.length, articles, number: inWords(counts.length), most: whole(most) };
  if (isLed(story))
    return t(
      '{name} leads, with {most} of the {articles}; {count, plural, one {the other has {rest}} other {the others have {rest}}}',
      { ...values, name, count: others.length, rest: listed(others.map(whole)) },
    );
  if (new Set(counts).size === 1)
    return t('{number} takes are level, with {most} of the {articles} each', {
      ...values,
      number: capitalised(values.number),
    });
  return t(
    '{count, plural, =2 {Split between {number} takes} other {Split among {number} takes}}, with {numbers} of the {articles}',
    { ...values, numbers: listed(counts.map(whole)) },
  );
}

function nameOf(take: Take): string {
  const { text } = takeLabel(take);
  return take.named !== 'headline' && isShort(text) ? inMarks(text) : t('One take');
}

/** A take's name within the sentence. */
const nameWithin = (take: Take): string => shortened(takeLabel(take).text, MAX_QUOTED);

const quotedName = (take: Take): string => inMarks(nameWithin(take));

/** What the first voice leads with, where that can be read in English, and how many more stand apart. */
function voiceSentences({ voices }: Divided, articleById: Articles): string {
  const [first, ...others] = voices;
  if (!first) return '';
  const headline = headlineOf(first, articleById);
  if (headline === undefined) return ` ${capitalised(apartWords(voices))}.`;
  const line = ` ${voiceWords(first.articles.map((id) => required(articleById, id)))} ${inMarks(headline)}.`;
  const more = articlesOf(others);
  if (more === 0) return line;
  const values = { count: more, number: inWords(more) };
  return `${line} ${capitalised(t('{count, plural, one {{number} more article stands apart} other {{number} more articles stand apart}}', values))}.`;
}

/** A voice's headline, to stand in quotation marks; undefined where it is not English. */
function headlineOf({ evidence }: Story['voices'][number], articleById: Articles): string | undefined {
  const language = quotedLanguage(evidence, required(articleById, evidence.article));
  return isEnglish(language) ? shortened(withInnerMarks(evidence.text, language), MAX_QUOTED) : undefined;
}

/** Who stands apart, after the number of articles of the takes. */
function apart(voices: Divided['voices'], articleById: Articles): string {
  if (voices.length === 0) return '';
  if (voices.length > MAX_APART) return `; ${apartWords(voices)}`;
  const own = voices.map(({ articles }) => articles.map((id) => required(articleById, id)));
  const counts = new Map(own.map((each) => [voiceName(each), voiceCount(each)]));
  const count = [...counts.values()].reduce((sum, each) => sum + each, 0);
  const values = { count, sources: listed([...counts.keys()]) };
  return `; ${t('{count, plural, one {{sources} stands apart} other {{sources} stand apart}}', values)}`;
}

function apartWords(voices: Divided['voices']): string {
  const count = articlesOf(voices);
  const values = { count, number: inWords(count) };
  return t('{count, plural, one {one article stands apart} other {{number} articles stand apart}}', values);
}

const articlesOf = (voices: Divided['voices']): number => voices.flatMap(({ articles }) => articles).length;
