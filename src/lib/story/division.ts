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
import { voiceName } from '../voice-words.ts';
import { joined } from '../joined.ts';
import { capitalised, counted, whole } from '../words.ts';

/** The longest name of a take within the sentence, in UTF-16 code units; it stands below it in full, with its take. */
const MOST_NAMED = 40;
/** The longest headline that stands for a take or a voice within the sentence, in UTF-16 code units. */
const MOST_QUOTED = 70;

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
 * How a story divides, where the names of its takes stand beside it: `One take leads, with 5 of the 9 articles; two sources
 * stand apart.` A name that is no headline and short is said. A single take is set against what the first voice leads with:
 * `6 of 8 articles: “Bridge closed”; Alpine Post: “Bridge was never safe”.` Undefined where there is no take.
 */
export function division(story: Divided, articleById: Articles): string | undefined {
  const [first, ...others] = story.takes;
  if (!first) return undefined;
  if (others.length > 0) return `${linesOf(story, nameOf(first), articleById)}${apart(story.voices)}.`;
  const line = sameWords(first.label, story.title) ? undefined : quotedName(first);
  return `${oneLine(first, story, line)}${firstVoice(story, articleById)}.`;
}

/**
 * The same where a single take is quoted beside the first article that stands apart: `One take is shared by 5 of the 9
 * articles; one article stands apart.`
 */
export function divisionBesideQuotes({ takes, voices, articles }: Divided): string {
  const values = {
    count: whole(takes[0]?.share.articles ?? 0),
    articles: counted(articles.length, 'article'),
  };
  return `${t('One take is shared by {count} of the {articles}', values)}${apart(voices)}.`;
}

/**
 * The same where the names stand nowhere else, as in a feed: `Two takes are level, with 3 of the 6 articles each: “Evacuation
 * Saved Lives” and “Late Warnings”.` Undefined where there is no take.
 */
export function divisionByName(story: Divided, articleById: Articles): string | undefined {
  const [first, ...others] = story.takes;
  if (!first) return undefined;
  const voice = firstVoice(story, articleById);
  const name = quotedName(first);
  if (others.length === 0) return `${oneLine(first, story, name)}${voice}.`;
  if (isUnordered(story)) return `${linesOf(story, name, articleById)}${voice}.`;
  const rest = isLed(story) ? others : story.takes;
  return `${linesOf(story, name, articleById)}: ${joined(rest.map(quotedName))}${voice}.`;
}

/** The English texts that {@link division} and {@link divisionByName} quote in any language of the interface. */
export function englishInDivision({ takes, voices }: Divided, articleById: Articles): string[] {
  const names = takes
    .filter((take) => isEnglish(takeLabel(take).language))
    .flatMap((take) => [nameWithin(take), nameWithin(take, MOST_NAMED)]);
  const [first] = voices;
  const headline = first && headlineOf(first, articleById);
  return headline === undefined ? names : [...names, headline];
}

/** The headlines, or names of takes that are headlines too, that {@link division} quotes whole. */
export function headlinesInDivision(story: Divided): string[] {
  const [first, ...others] = story.takes;
  if (!first) return [];
  if (others.length > 0)
    return isUnordered(story)
      ? story.takes
          .filter(({ named }) => named === 'headline')
          .map(({ label }) => label)
          .filter(isShort)
      : [];
  const named = sameWords(first.label, story.title) ? [] : [first.label];
  return [...named, ...story.voices.slice(0, 1).map(({ evidence }) => evidence.text)].filter(
    (headline) => headline.length <= MOST_QUOTED,
  );
}

/** The heading over how a story divides: a few articles of a few countries are not the world. */
export function takeHeading({ articles, countries }: Pick<Story, 'articles' | 'countries'>): string {
  const isWorldwide = articles.length >= WORLDWIDE.articles && countries.length >= WORLDWIDE.countries;
  return isWorldwide ? t('The world’s current take') : t('The current take');
}

/** The heading over quotations that stand side by side where nothing divides, one a country. */
export const contrastHeading = (countries: number): string =>
  t(
    '{count, plural, one {In the words of {number} country’s press} other {In the words of {number} countries’ press}}',
    { count: countries, number: inWords(countries) },
  );

/** Whether the name of a take fits into the sentence. */
const isShort = (label: string): boolean => label.length <= MOST_NAMED;

/** What a single take leads with: the headline of one of its articles, or no more than they share; else the one above. */
function oneLine({ share }: Take, { articles }: Divided, line: string | undefined): string {
  const values = { count: whole(share.articles), articles: counted(articles.length, 'article') };
  return line === undefined
    ? t('{count} of {articles} say what the headline above says', values)
    : t('{count} of {articles}: {line}', { ...values, line });
}

/** Whether one take leads, with more articles than any other. */
function isLed({ takes, worldsTake }: Divided): boolean {
  const [most = 0, ...others] = takes.map(({ share }) => share.articles);
  return worldsTake.leading !== undefined && others.every((count) => count < most);
}

/** Whether a take of more countries comes before one of more articles, where none leads. */
function isUnordered(story: Divided): boolean {
  const counts = story.takes.map(({ share }) => share.articles);
  return !isLed(story) && counts.some((count, index) => index > 0 && count > (counts[index - 1] ?? 0));
}

function linesOf(story: Divided, name: string, articleById: Articles): string {
  const counts = story.takes.map(({ share }) => share.articles);
  const [most = 0, ...others] = counts;
  const articles = counted(story.articles.length, 'article');
  const values = { count: counts.length, articles, number: inWords(counts.length), most: whole(most) };
  if (isLed(story))
    return t(
      '{name} leads, with {most} of the {articles}; {count, plural, one {the other has {rest}} other {the others have {rest}}}',
      { ...values, name, count: others.length, rest: joined(others.map(whole)) },
    );
  if (new Set(counts).size === 1)
    return t('{number} takes are level, with {most} of the {articles} each', {
      ...values,
      number: capitalised(values.number),
    });
  return isUnordered(story)
    ? t('{count, plural, =2 {Split between {number} takes} other {Split among {number} takes}}: {spread}', {
        ...values,
        spread: joined(story.takes.map((take) => spreadOf(take, articleById))),
      })
    : t(
        '{count, plural, =2 {Split between {number} takes} other {Split among {number} takes}}, with {numbers} of the {articles}',
        { ...values, numbers: joined(counts.map(whole)) },
      );
}

/** How wide a take is, since those of more countries come first: `“Markets wait” (2 articles from 2 countries)`. */
function spreadOf(take: Take, articleById: Articles): string {
  const countries = new Set(take.articles.flatMap((id) => required(articleById, id).source.country ?? []));
  const wide = t('{articles} from {countries}', {
    articles: counted(take.articles.length, 'article'),
    countries: counted(countries.size, 'country', 'countries'),
  });
  return `${inMarks(nameWithin(take, MOST_NAMED))} (${wide})`;
}

function nameOf(take: Take): string {
  const { text } = takeLabel(take);
  return take.named !== 'headline' && isShort(text) ? inMarks(text) : t('One take');
}

/** A take's name within the sentence. */
const nameWithin = (take: Take, most = MOST_QUOTED): string => shortened(takeLabel(take).text, most);

const quotedName = (take: Take): string => inMarks(nameWithin(take));

/** What the first voice leads with, where that can be read in English, and how many more stand apart. */
function firstVoice({ voices }: Divided, articleById: Articles): string {
  const [first, ...others] = voices;
  if (!first) return '';
  const headline = headlineOf(first, articleById);
  if (headline === undefined) return apart(voices);
  const source = voiceName(first.articles.map((id) => required(articleById, id)));
  const line = `; ${source}: ${inMarks(headline)}`;
  const more = articlesOf(others);
  if (more === 0) return line;
  const values = { count: more, number: inWords(more) };
  return `${line}; ${t('{count, plural, one {{number} more article stands apart} other {{number} more articles stand apart}}', values)}`;
}

/** A voice's headline, to stand in quotation marks; undefined where it is not English. */
function headlineOf({ evidence }: Story['voices'][number], articleById: Articles): string | undefined {
  const language = quotedLanguage(evidence, required(articleById, evidence.article));
  return isEnglish(language) ? shortened(withInnerMarks(evidence.text, language), MOST_QUOTED) : undefined;
}

function apart(voices: Divided['voices']): string {
  const count = articlesOf(voices);
  if (count === 0) return '';
  const values = { count, number: inWords(count) };
  return `; ${t('{count, plural, one {one article stands apart} other {{number} articles stand apart}}', values)}`;
}

const articlesOf = (voices: Divided['voices']): number => voices.flatMap(({ articles }) => articles).length;
