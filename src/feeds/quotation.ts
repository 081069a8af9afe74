import { t } from '../interface/t.ts';
import { countryName } from '../lib/countries.ts';
import type { DayOfNews } from '../lib/days.ts';
import { quotedLanguage } from '../lib/quoted-language.ts';
import { required } from '../lib/required.ts';
import { sameWords } from '../lib/same-words.ts';
import { kindLabel } from '../schemas/kind.ts';
import type { PublishedArticle } from '../schemas/published-article.ts';
import { sourceName } from '../schemas/source.ts';
import type { Story } from '../schemas/story.ts';
import type { Evidence } from '../schemas/take.ts';
import { articleAddress } from './addresses.ts';
import { withInnerMarks } from '../lib/inner-marks.ts';
import { inMarks } from '../lib/quotation-marks.ts';
import { escapeHtml, markLanguage, linkTo } from './markup.ts';

type Articles = DayOfNews['articleById'];

/** A quotation in quotation marks and its source, which links to the article: `“…” — Le Matin, France (translated)`. */
export function quotationHtml(evidence: Evidence, articles: Articles, root: string): string {
  const article = required(articles, evidence.article);
  const { country } = article.source;
  const where = country === undefined ? '' : `, ${countryName(country)}`;
  const source = linkTo(articleAddress(article, root), sourceName(article.source));
  const language = quotedLanguage(evidence, article);
  const text = markLanguage(escapeHtml(withInnerMarks(evidence.text, language)), language);
  return `${inMarks(text)} — ${source}${escapeHtml(where)}${marksOf(evidence, article)}`;
}

/** A quotation and its source as plain text: `“…” — Le Matin`. */
export function quotationText(evidence: Evidence, articles: Articles): string {
  const article = required(articles, evidence.article);
  const text = withInnerMarks(evidence.text, quotedLanguage(evidence, article));
  return `${inMarks(text)} — ${sourceName(article.source)}`;
}

/** A quoted headline that links to its article: `“<a>…</a>” (translated)`. */
export function headlineHtml(evidence: Evidence, articles: Articles, root: string): string {
  const article = required(articles, evidence.article);
  const language = quotedLanguage(evidence, article);
  const link = linkTo(articleAddress(article, root), withInnerMarks(evidence.text, language));
  return `${inMarks(markLanguage(link, language))}${marksOf(evidence, article)}`;
}

/** What a reader must know of a quotation, in brackets: that its article is no report, that it is translated. */
function marksOf({ side }: Evidence, { kind, original }: PublishedArticle): string {
  const label = kindLabel(kind);
  const marks = [
    ...(label === undefined ? [] : [t(label).toLowerCase()]),
    ...(original && side === 'english' ? [t('translated')] : []),
  ];
  return marks.length > 0 ? ` (${marks.join(', ')})` : '';
}

/** What happened, in the sources' words: the quotations of a story's summary, without one that only repeats its title. */
export const whatHappened = ({ summary, title }: Pick<Story, 'summary' | 'title'>): Evidence[] =>
  summary.filter(({ text }) => !sameWords(text, title));
