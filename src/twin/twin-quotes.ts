import { articleAddress } from '../feeds/addresses.ts';
import { countryName } from '../lib/countries.ts';
import { withInnerMarks } from '../lib/inner-marks.ts';
import { languageName } from '../lib/language.ts';
import type { ShortQuote } from '../lib/short-quote.ts';
import { isEnglish } from '../schemas/language.ts';
import { kindLabel } from '../schemas/kind.ts';
import type { PublishedArticle } from '../schemas/published-article.ts';
import { sourceName } from '../schemas/source.ts';
import { link, plain, quotation, type TwinBlock } from './write-markdown.ts';

/** A quotation as the page has it, with its article at the source and on this site. */
export function quoteFlow({ text, language, article }: ShortQuote, root: string): TwinBlock {
  const { country } = article.source;
  const marks = [country === undefined ? 'country unknown' : countryName(country), ...marksOf(article)];
  return quotation(
    `“${withInnerMarks(text, language)}”`,
    plain('— '),
    link(article.url, sourceName(article.source)),
    plain(`, ${marks.join(', ')} (`),
    link(articleAddress(article, root), 'article'),
    plain(')'),
  );
}

/** What a reader must know of an article: that it is no report, and that it is translated or cannot be read in English. */
export function marksOf({ kind, original, shownLanguage }: PublishedArticle): string[] {
  const label = kindLabel(kind);
  return [
    ...(label === undefined ? [] : [label.toLowerCase()]),
    ...(original ? [`from ${languageName(original.language)}`] : []),
    ...(!original && !isEnglish(shownLanguage) ? [`in ${languageName(shownLanguage)}`] : []),
  ];
}
