import { t } from '../../interface/t.ts';
import { isEnglish } from '../../schemas/language.ts';
import type { PublishedArticle } from '../../schemas/published-article.ts';
import type { Story } from '../../schemas/story.ts';
import { voiceWords } from '../voice-words.ts';
import { withInnerMarks } from '../inner-marks.ts';
import { inMarks } from '../quotation-marks.ts';
import { quotedLanguage } from '../quoted-language.ts';
import { required } from '../required.ts';
import { shortened } from '../shortened.ts';
import { LONGEST_IN_LEGEND } from '../take-shares.ts';

/** A line of a legend about articles that stand apart. */
export interface ApartRow {
  /** `Alpine Post leads with “Bridge closed”`, or that they stand apart. */
  text: string;
  /** The headline that the text quotes. */
  english: string[];
  articles: number;
}

/**
 * What stands apart from a story's takes, for tight spaces: the first source that can be quoted in English with its headline,
 * then how many more there are.
 * @param articleById without it nothing is quoted, and the sources are counted
 */
export function apartRows(
  { voices }: Pick<Story, 'voices'>,
  articleById?: ReadonlyMap<string, PublishedArticle>,
): ApartRow[] {
  const quoted = voices.find(
    ({ evidence }) =>
      articleById && isEnglish(quotedLanguage(evidence, required(articleById, evidence.article))),
  );
  const others = voices.filter((voice) => voice !== quoted);
  const rows: ApartRow[] = [];
  if (quoted && articleById) {
    const words = voiceWords(quoted.articles.map((id) => required(articleById, id)));
    const headline = shortened(withInnerMarks(quoted.evidence.text, 'en'), LONGEST_IN_LEGEND);
    rows.push({
      text: `${words} ${inMarks(headline)}`,
      english: [headline],
      articles: quoted.articles.length,
    });
  }
  const articles = others.flatMap((voice) => voice.articles).length;
  if (articles > 0) rows.push({ text: apartName(articles, rows.length > 0), english: [], articles });
  return rows;
}

/** What the articles are, whose number stands beside it. */
const apartName = (count: number, isMore: boolean): string =>
  isMore
    ? t('{count, plural, one {Another that stands apart} other {Others that stand apart}}', { count })
    : t('{count, plural, one {Stands apart} other {Stand apart}}', { count });
