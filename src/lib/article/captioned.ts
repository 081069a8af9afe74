import type { Block } from '../../schemas/block.ts';
import type { PublishedArticle } from '../../schemas/published-article.ts';
import { isCaption, plainText, type TextBlock } from '../text-blocks.ts';

/** An article's text, without the caption of the picture above it. */
export interface CaptionedText {
  /** The caption, in the language shown; undefined if the article shows no picture, or its text has no caption for it. */
  caption: string | undefined;
  /** The text in the language shown. */
  shown: readonly TextBlock[];
  /** The original, paragraph by paragraph; empty if the text shown is the original. */
  blocks: Block[];
}

/**
 * Takes the caption of the main picture out of an article's text, where it stands as the first block; an article that
 * shows no picture keeps its text as it is.
 * @param shown the text in the language shown
 */
export function captionedText(
  { picture, original, shownLanguage }: Pick<PublishedArticle, 'picture' | 'original' | 'shownLanguage'>,
  shown: readonly TextBlock[],
): CaptionedText {
  const blocks = original?.blocks ?? [];
  const [first] = shown;
  if (!picture) return { caption: undefined, shown, blocks };
  if (first && isCaption(first)) {
    return {
      caption: plainText(first),
      shown: shown.slice(1),
      blocks: blocks[0]?.kind === 'caption' ? blocks.slice(1) : blocks,
    };
  }
  // The words that the source gives with the picture are not translated.
  return { caption: picture.language === shownLanguage ? picture.alt : undefined, shown, blocks };
}
