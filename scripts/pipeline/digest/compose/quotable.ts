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
  const blocks = shown.article.blocks.flatMap((block, at) => {
    const text = wholeSentences(block.text, each.article.blocks[at]?.text);
    return text === '' ? [] : [{ ...block, text }];
  });
  const article = { ...shown.article, blocks };
  const { translation } = shown;
  const texts = (translation?.blocks ?? [])
    .slice(0, blocks.length)
    .flatMap((text, at) => wholeSentences(text, each.translation?.blocks[at]) || []);
  const cut = translation && { ...translation, blocks: texts };
  return { ...shown, article, translation: cut, english: englishTextOf(article, cut) };
}

/** The sentences of a text that are whole in what is shown of it. */
function wholeSentences(shown = '', text = ''): string {
  if (shown === text) return text;
  const last = sentenceSpans(text).findLast(({ end }) => text.slice(0, end) === shown.slice(0, end));
  return text.slice(0, last?.end ?? 0);
}
