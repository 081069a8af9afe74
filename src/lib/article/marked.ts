import type { PublishedArticle } from '../../schemas/published-article.ts';
import type { Story } from '../../schemas/story.ts';
import type { Evidence } from '../../schemas/take.ts';
import type { StoryQuotes } from '../story/story-quotes.ts';
import { plainText, type TextBlock } from '../text-blocks.ts';

/** A passage that the story's page quotes, and the colour of its article's take: 0 where it is in none. */
export interface Quoted {
  evidence: Evidence;
  tone: number;
}

/** What a story's page quotes of the text of one of its articles, in the language shown. */
export function quotedOf(
  { id, original }: Pick<PublishedArticle, 'id' | 'original'>,
  { takes }: Pick<Story, 'takes'>,
  { happened, ofTakes, ofVoices, contrast }: StoryQuotes,
): Quoted[] {
  const tone = takes.findIndex(({ articles }) => articles.includes(id)) + 1;
  const side = original ? 'english' : 'original';
  return [...ofTakes.flat(), ...happened, ...ofVoices.flatMap((quote) => quote ?? []), ...contrast]
    .map(({ evidence }) => evidence)
    .filter((evidence) => evidence.article === id && evidence.block !== null && evidence.side === side)
    .map((evidence) => ({ evidence, tone }));
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The text of an article, each quoted passage in a `mark`. A block that has other markup stays as it is. */
export function withMarks(blocks: readonly TextBlock[], quoted: readonly Quoted[]): TextBlock[] {
  return blocks.map((block, index) => {
    const own = quoted.find(({ evidence }) => evidence.block === index);
    if (!own || block.html.includes('<')) return block;
    const text = plainText(block);
    const start = text.indexOf(own.evidence.text);
    if (start < 0) return block;
    const end = start + own.evidence.text.length;
    const [before = '', marked = '', after = ''] = [
      text.slice(0, start),
      own.evidence.text,
      text.slice(end),
    ].map(escaped);
    return { ...block, html: `${before}<mark class="quoted quoted-${own.tone}">${marked}</mark>${after}` };
  });
}
