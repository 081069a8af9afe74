import { MAX_TAKE_LABEL } from '../../../../src/schemas/take.ts';
import type { Annotation } from '../../../../src/schemas/annotation.ts';
import { cutText } from '../../../text/cut-text.ts';
import type { DayArticle } from '../../snapshot/day-article.ts';
import { FRAMES } from '../split/frames.ts';
import { groundingFailure } from './grounding-failure.ts';

/** Labels that people wrote, for the embedded takes. */
const VETTED: ReadonlySet<string> = new Set(FRAMES.flatMap(({ labels }) => labels.map(({ text }) => text)));

/**
 * The name of a take that a model made: its label where that says no more than the take's quotations do, or is one of the
 * embedded labels; else the headline of its most central article, quoted. So no words of the model's own, which an article may have
 * put into its mouth, stand where nobody says whose they are: on cards, in feeds, in messages.
 * @param articles the story's articles, nearest to its centre first
 */
export function nameMadeTake(
  { label, articles: members, evidence }: Annotation['takes'][number],
  articles: readonly DayArticle[],
): { label: string; named: 'model' | 'headline' } {
  const quotes = evidence.map(({ text }) => text);
  if (VETTED.has(label) || groundingFailure(label, quotes) === undefined) return { label, named: 'model' };
  const central = articles.find(({ article, english }) => english && members.includes(article.id));
  if (!central?.english) throw new Error(`annotate: the take “${label}” has no headline in English`);
  return { label: cutText(central.english.title, MAX_TAKE_LABEL), named: 'headline' };
}
