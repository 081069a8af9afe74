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
import { voiceWords } from '../voice-words.ts';
import { joined } from '../joined.ts';
import { capitalised, counted, whole } from '../words.ts';

/** The longest name of a take within the sentence, in UTF-16 code units; a longer one stands below it, with its take. */
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
 * stand apart.` A name that is no headline and short is said. A single take is set against what the first voice leads with.
 * Undefined where there is no take.
 */
export function division(story: Divided, articleById: Articles): string | undefined {
  const [first, ...others] = story.takes;
  if (!first) return undefined;
  if (others.length > 0) return `${linesOf(story, nameOf(first), articleById)}${apart(story.voices.length)}.`;
  const line = sameWords(first.label, story.title) ? t('the headline above') : quotedName(first);
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
  const name = quotedName(first);
  if (others.length === 0) return `${oneLine(first, story, name)}${voice}.`;
  const rest = isLed(story) ? others : story.takes;
  return `${linesOf(story, name, articleById)}: ${joined(rest.map(quotedName))}${voice}.`;
}

/** The English texts that {@link division} and {@link divisionByName} quote in any language of the interface. */
export function englishInDivision({ takes, voices }: Divided, articleById: Articles): string[] {
  const names = takes.filter((take) => isEnglish(takeLabel(take).language)).map(nameWithin);
  const [first] = voices;
  const headline = first && headlineOf(first, articleById);
  return headline === undefined ? names : [...names, headline];
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
  return isWorldwide ? t('The world’s current take') : t('The current take');
}

/** The heading over quotations that stand side by side where nothing divides, one a country. */
export const contrastHeading = (countries: number): string =>
  t(
    '{count, plural, one {In the words of {number} country’s press} other {In the words of {number} countries’ press}}',
    { count: countries, number: inWords(countries) },
  );

/** What a single take leads with; its name is the headline of one of them, or no more than they share. */
function oneLine({ share }: Take, { articles }: Divided, line: string): string {
  const values = { line, articles: counted(articles.length, 'article') };
  return share.articles * 2 > articles.length
    ? t('Most lead along the lines of {line} ({count} of the {articles})', {
        ...values,
        count: whole(share.articles),
      })
    : t('{number} of the {articles} lead along the lines of {line}', {
        ...values,
        number: capitalised(inWords(share.articles)),
      });
}

/** Whether one take leads, with more articles than any other. */
function isLed({ takes, worldsTake }: Divided): boolean {
  const [most = 0, ...others] = takes.map(({ share }) => share.articles);
  return worldsTake.leading !== undefined && others.every((count) => count < most);
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
  const isUnordered = others.some((count, index) => count > (counts[index] ?? 0));
  return isUnordered
    ? t('{count, plural, =2 {Split between {number} takes} other {Split among {number} takes}}: {spread}', {
        ...values,
        spread: joined(story.takes.map((take) => spreadOf(take, articleById))),
      })
    : t(
        '{count, plural, =2 {Split between {number} takes} other {Split among {number} takes}}, with {numbers} of the {articles}',
        { ...values, numbers: joined(counts.map(whole)) },
      );
}

/** How wide a take is, since those of more countries come first: `2 articles from 2 countries`. */
function spreadOf({ articles }: Take, articleById: Articles): string {
  const countries = new Set(articles.flatMap((id) => required(articleById, id).source.country ?? []));
  return t('{articles} from {countries}', {
    articles: counted(articles.length, 'article'),
    countries: counted(countries.size, 'country', 'countries'),
  });
}

function nameOf(take: Take): string {
  const { text } = takeLabel(take);
  return take.named !== 'headline' && text.length <= MOST_NAMED ? inMarks(text) : t('One take');
}

/** A take's name within the sentence. */
const nameWithin = (take: Take): string => shortened(takeLabel(take).text, MOST_QUOTED);

const quotedName = (take: Take): string => inMarks(nameWithin(take));

/** What the first voice leads with, where that can be read in English, and how many more stand apart. */
function firstVoice({ voices }: Divided, articleById: Articles): string {
  const [first, ...others] = voices;
  if (!first) return '';
  const headline = headlineOf(first, articleById);
  if (headline === undefined) return apart(voices.length);
  return `; ${t(
    '{count, plural, =0 {{voice} {quotation}} one {{voice} {quotation}, and {number} more source stands apart} other {{voice} {quotation}, and {number} more sources stand apart}}',
    {
      count: others.length,
      number: inWords(others.length),
      voice: voiceWords(first.articles.map((id) => required(articleById, id))),
      quotation: inMarks(headline),
    },
  )}`;
}

/** A voice's headline, to stand in quotation marks; undefined where it is not English. */
function headlineOf({ evidence }: Story['voices'][number], articleById: Articles): string | undefined {
  const language = quotedLanguage(evidence, required(articleById, evidence.article));
  return isEnglish(language) ? shortened(withInnerMarks(evidence.text, language), MOST_QUOTED) : undefined;
}

function apart(voices: number): string {
  if (voices === 0) return '';
  const values = { count: voices, number: inWords(voices) };
  return `; ${t('{count, plural, one {one source stands apart} other {{number} sources stand apart}}', values)}`;
}
