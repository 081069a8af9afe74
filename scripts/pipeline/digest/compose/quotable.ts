import { sentenceSpans } from '../../../text/sentences.ts';
import { type DayArticle, englishTextOf } from '../../snapshot/day-article.ts';
import { askedLength } from './asked-length.ts';
import { cutTexts } from './shown-texts.ts';

/**
 * The part of an article that pages and files may quote, on sites of any kind: its beginning, as much as its publisher
 * lets anybody show, in whole sentences. The excerpt that its own page shows begins at the same place, so that both
 * together are never more. Offsets are those of the whole text.
 */
export function quotable(each: DayArticle): DayArticle {
  const { characters, withSummary } = askedLength(each);
  if (characters === Infinity) return each;
  const { shown } = cutTexts(each, { characters, withSummary });
  const [first] = shown.article.blocks;
  const beginning = wholeSentences(first?.text, each.article.blocks[0]?.text);
  const article = {
    ...shown.article,
    blocks:
      first && beginning !== '' ? [{ ...first, text: beginning }, ...shown.article.blocks.slice(1)] : [],
  };
  const { translation } = shown;
  const english = wholeSentences(translation?.blocks[0], each.translation?.blocks[0]);
  const isInEnglish = article.blocks.length > 0 && english !== '';
  const cut = translation && {
    ...translation,
    blocks: isInEnglish ? [english, ...translation.blocks.slice(1)] : [],
  };
  return { ...shown, article, translation: cut, english: englishTextOf(article, cut) };
}

/** The sentences of a text that are whole in what is shown of it. */
function wholeSentences(shown = '', text = ''): string {
  if (shown === text) return text;
  const last = sentenceSpans(text).findLast(({ end }) => text.slice(0, end) === shown.slice(0, end));
  return text.slice(0, last?.end ?? 0);
}
