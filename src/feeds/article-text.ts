import { t } from '../interface/t.ts';
import { countryName } from '../lib/countries.ts';
import { printed } from '../lib/inner-marks.ts';
import { languageName } from '../lib/language.ts';
import { isEnglish } from '../schemas/language.ts';
import type { PublishedArticle } from '../schemas/published-article.ts';
import { sourceName } from '../schemas/source.ts';
import { escapeHtml, markLanguage, linkTo } from './markup.ts';

/** An article as a subscriber reads it, as HTML: its summary, and its source with a link to the original. */
export function articleHtml(article: PublishedArticle, summary: string): string {
  const text = markLanguage(escapeHtml(printed(summary, article.shownLanguage)), article.shownLanguage);
  const source = `<p>— ${linkTo(article.url, sourceName(article.source))}${escapeHtml(notesOf(article))}</p>`;
  return summary === '' ? source : `<p>${text}</p>\n${source}`;
}

/** The source's country, and the language that the article was written in, unless it is English. */
function notesOf({ source, original, shownLanguage }: PublishedArticle): string {
  const where = source.country === undefined ? '' : `, ${countryName(source.country)}`;
  if (original)
    return `${where}; ${t('translated from {language}', { language: languageName(original.language) })}`;
  if (isEnglish(shownLanguage)) return where;
  return `${where}; ${t('in {language}, not translated', { language: languageName(shownLanguage) })}`;
}
