import type { PublishedArticle } from '../../schemas/published-article.ts';
import { plainText, textBlocks } from '../text-blocks.ts';

/** What of an article is read: its front matter, and its text in the language shown as HTML. */
interface Read {
  article: PublishedArticle;
  html: string;
}

/** Words of letters and digits, in lower case. */
const wordsOf = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');

/** Whether a text is a title again, whatever its punctuation and case. */
const repeats = (text: string, title: string): boolean => wordsOf(text) === wordsOf(title);

/**
 * An article as the pages have it: some sources' pages give the headline again as the whole text, which is no text. It is then
 * taken as read from its summary, or where that is absent or the headline too, from its headline alone.
 */
export function withoutRepeatedTitle({ article, html }: Read): Read {
  const { title, original, summary } = article;
  // Most texts are far longer than a headline, and need not be taken apart.
  const text = html.length > 4 * title.length + 100 ? html : textBlocks(html).map(plainText).join(' ');
  const isPrintedRepeated =
    original !== undefined && repeats(original.blocks.map((block) => block.text).join(' '), original.title);
  const isRepeated = repeats(text, title);
  if (!isRepeated && !(text === '' && isPrintedRepeated)) return { article, html };
  const isNothingLeft = original === undefined || original.blocks.length === 0 || isPrintedRepeated;
  return {
    article: {
      ...article,
      summary: summary !== undefined && repeats(summary, title) ? undefined : summary,
      ...(original && isPrintedRepeated ? { original: { ...original, blocks: [] } } : {}),
      ...(isNothingLeft ? { based: 'summary' } : {}),
    },
    html: '',
  };
}

/** Whether nothing of an article was read but its headline. */
export const isHeadlineAlone = ({ based, summary }: Pick<PublishedArticle, 'based' | 'summary'>): boolean =>
  based === 'summary' && summary === undefined;
