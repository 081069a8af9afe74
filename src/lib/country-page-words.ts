import { t } from '../interface/t.ts';
import { sourceName } from '../schemas/source.ts';
import { printedIn, type Story } from '../schemas/story.ts';
import { printedLanguage } from './quoted-language.ts';
import type { CountryNews } from './country-news.ts';
import { countryInSentence, countryName } from './countries.ts';
import type { DayOfNews } from './days.ts';
import { languageName } from './language.ts';
import { counted, DOT, listed, whole } from './words.ts';

/** The sources of a country named beside a story. */
const NAMED = 2;

/**
 * Who covers a story, as a page of one country says it: that country's sources by name, then all of them counted, for example
 * `Asr Iran · 6 sources in 5 countries`.
 */
export function coveringWords(story: Story, code: string, articleById: DayOfNews['articleById']): string {
  const countries = printedIn(story);
  const own = story.articles
    .flatMap((id) => articleById.get(id)?.source ?? [])
    .filter((each) => each.country === code);
  const names = [...new Set(own.map(sourceName))];
  const all = sourcesInCountries(story);
  if (names.length === 0) return all;
  const elsewhere = countries.filter((country) => country !== code).length;
  const shown = names.slice(0, NAMED);
  const more = names.length - shown.length;
  const named = listed([...shown, ...(more > 0 ? [counted(more, 'more source')] : [])]);
  return elsewhere === 0 ? named : `${named}${DOT}${all}`;
}

/** How many sources cover a story, in how many countries: `6 sources in 5 countries`. */
export const sourcesInCountries = (story: Pick<Story, 'sources' | 'countries' | 'reprintedIn'>): string =>
  sourcesIn(story.sources, counted(printedIn(story).length, 'country', 'countries'));

/** How many sources in how many countries, which are counted in words. */
const sourcesIn = (sources: number, countries: string): string =>
  t('{sources} in {countries}', { sources: counted(sources, 'source'), countries });

/**
 * Who covers a story outside a country, for example `6 sources in 4 countries`; of one country its name, of one source the
 * source's too.
 */
export function coveringAbroad(
  story: Pick<Story, 'articles' | 'countries' | 'reprintedIn'>,
  code: string,
  articleById: DayOfNews['articleById'],
): string {
  const countries = printedIn(story);
  const abroad = story.articles
    .flatMap((id) => articleById.get(id)?.source ?? [])
    .filter(({ country }) => country !== code);
  const elsewhere = countries.filter((country) => country !== code);
  const sources = new Set(abroad.map(({ id }) => id)).size;
  const [first] = abroad;
  const [country, ...others] = elsewhere;
  if (country === undefined || others.length > 0)
    return sourcesIn(sources, counted(elsewhere.length, 'country', 'countries'));
  return sources === 1 && first
    ? `${sourceName(first)}, ${countryName(country)}`
    : sourcesIn(sources, countryInSentence(country));
}

/** A country's day in one line, for example `15 articles from 5 of the 6 sources that we read, all in Persian`. */
export function countryFacts({ counts, articles }: Pick<CountryNews, 'counts' | 'articles'>): string {
  const { articles: many, sources, registered } = counts;
  const from =
    sources === registered
      ? counted(sources, 'source')
      : t('{count} of the {sources} that we read', {
          count: whole(sources),
          sources: counted(registered, 'source'),
        });
  return t('{articles} from {sources}, {languages}', {
    articles: counted(many, 'article'),
    sources: from,
    languages: inLanguages(articles),
  });
}

/** The languages in which articles were written, most first. */
function inLanguages(articles: CountryNews['articles']): string {
  const byLanguage = [...Map.groupBy(articles.map(printedLanguage), (language) => language)].sort(
    (a, b) => b[1].length - a[1].length,
  );
  const names = byLanguage.map(([language]) => languageName(language));
  const languages = listed(names);
  return names.length === 1 && articles.length > 1
    ? t('all in {languages}', { languages })
    : t('in {languages}', { languages });
}

/** Said of a country of whose press the day has no article. */
export function nothingToday(code: string, { counts }: Pick<CountryNews, 'counts'>, ofAll: number): string {
  return t('None of the day’s {articles} is from {country}, where we read {sources}.', {
    articles: counted(ofAll, 'article'),
    country: countryInSentence(code),
    sources: counted(counts.registered, 'source'),
  });
}

/**
 * A country's press in one line, for example `We read 6 sources in Persian and Arabic, on 3 days.`: in the languages of its
 * sources, then in others in which they wrote an article.
 */
export function pressFacts(
  sources: CountryNews['sources'],
  articles: CountryNews['articles'],
  days: number,
): string {
  const languages = [...sources.map(({ language }) => language), ...articles.map(printedLanguage)];
  const names = [...new Set(languages.map(languageName))];
  const values = { sources: counted(sources.length, 'source'), languages: listed(names) };
  return days > 1
    ? t('We read {sources} in {languages}, on {days}.', { ...values, days: counted(days, 'day') })
    : t('We read {sources} in {languages}.', values);
}
