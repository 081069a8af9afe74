import countries from 'i18n-iso-countries';
import { getDomainWithoutSuffix } from 'tldts';
import { primaryLanguage } from '../../../../src/schemas/language.ts';
import { tidyHeadline } from '../../../text/tidy-headline.ts';
import { tidySourceName } from '../../../text/tidy-source-name.ts';
import type { DayArticle } from '../../snapshot/day-article.ts';
import { type DayLabels, learnLabels } from './learn-labels.ts';

/** The parts of a day's article needed to clean its headlines. */
export type HeadlinedArticle = Pick<DayArticle, 'article' | 'english' | 'source'>;

/** An article's cleaned headlines. */
export interface TidyHeadlines {
  /** In the article's own language. */
  headline: string;
  /** Its English, where available. */
  english?: string | undefined;
}

/** Most letters of an all-capitals label that counts as an acronym and may be the subject: `NATO:`, `UNICEF:`. */
const ACRONYM = 6;

/**
 * Returns a function that cleans the headlines of a day's articles, by the sources, sections and labels that the day
 * itself shows. A label that its source repeats before a colon is removed only where it is in capitals or names a
 * country, as agencies file (`Kenya: …`); any other may name the event itself, and stays.
 */
export function tidyDay(articles: readonly HeadlinedArticle[]): (each: HeadlinedArticle) => TidyHeadlines {
  const own = learnLabels(articles.map(({ article }) => article));
  const english = learnLabels(
    articles.flatMap(({ article, english }) =>
      english ? [{ source: article.source, title: english.title }] : [],
    ),
  );
  return (each) => {
    const { article } = each;
    const tidy = (title: string, language: string, labels: DayLabels | undefined): string =>
      tidyHeadline(title, {
        sourceNames: sourceNamesOf(each),
        sections: article.section === undefined ? [] : [article.section],
        beginnings: filingLabels(labels, language),
        endings: labels?.endings,
      });
    return {
      headline: tidy(article.title, article.language, own.get(article.source)),
      english: each.english && tidy(each.english.title, 'en', english.get(article.source)),
    };
  };
}

/** Returns every name a source may have in its headlines. */
export function sourceNamesOf({ article, source }: Pick<HeadlinedArticle, 'article' | 'source'>): string[] {
  const host = URL.parse(article.url)?.hostname.replace(/^www\./, '') ?? '';
  const site = getDomainWithoutSuffix(host);
  const names = [source.name, source.nameEnglish, tidySourceName(source.name, host), host, site];
  return names.flatMap((name) => name ?? []);
}

function filingLabels(labels: DayLabels | undefined, language: string): Set<string> {
  const isFiling = (label: string): boolean =>
    (label === label.toUpperCase() && label !== label.toLowerCase() && label.length > ACRONYM) ||
    countries.getAlpha2Code(label, primaryLanguage(language)) !== undefined;
  return new Set([...(labels?.beginnings ?? [])].filter(isFiling));
}
