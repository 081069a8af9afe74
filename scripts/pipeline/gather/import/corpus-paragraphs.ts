import { paragraphsOf } from '../../../text/paragraphs.ts';
import { tidyLead } from '../../../text/tidy-lead.ts';

/**
 * The paragraphs of a corpus text, the last without an invitation to open the article: many corpora have of an article only
 * the summary of its feed.
 */
export function corpusParagraphs(text: string): string[] {
  const paragraphs = paragraphsOf(text);
  return paragraphs.map((paragraph, at) =>
    at === paragraphs.length - 1 ? tidyLead(paragraph) || paragraph : paragraph,
  );
}
