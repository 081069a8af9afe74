import type { Article } from '../../../../src/schemas/article.ts';
import type { EnglishText } from '../../snapshot/day-article.ts';
import { sectionShelves } from './section-shelves.ts';
import { topicStems } from './topic-stems.ts';

/** The parts of a day's article that show its topic. */
export interface TopicSubject {
  article: Pick<Article, 'title' | 'summary' | 'blocks' | 'language' | 'url' | 'section'>;
  english?: EnglishText | undefined;
}

/** Weight of a word of the opening relative to one of the headline, and how much of the opening is read. */
const OPENING_WEIGHT = 0.35;
const OPENING_LENGTH = 600;

/** Length of an article's word vector: long openings are no stronger evidence than short ones. */
const VECTOR_LENGTH = 3;

/** Marks a shelf among the features; no word contains it. */
const SHELF_MARK = '§';

/**
 * Returns an article's word features with their weights: from its headline, and from its summary and first block, in
 * English where available, otherwise in its own language.
 */
export function wordFeatures({ article, english }: TopicSubject): Map<string, number> {
  const { title, summary, first, language } = english
    ? { title: english.title, summary: english.summary, first: english.blocks[0], language: 'en' }
    : {
        title: article.title,
        summary: article.summary,
        first: article.blocks[0]?.text,
        language: article.language,
      };
  const features = new Map<string, number>();
  for (const stem of topicStems(openingOf(summary, first), language)) features.set(stem, OPENING_WEIGHT);
  for (const stem of topicStems(title, language)) features.set(stem, 1);
  let squares = 0;
  for (const value of features.values()) squares += value * value;
  const length = Math.sqrt(squares);
  for (const [stem, value] of features) features.set(stem, (value * VECTOR_LENGTH) / length);
  return features;
}

/** Returns what the article's section and address say, as features next to those of its words. */
export function sectionFeatures({ article }: TopicSubject): Map<string, number> {
  return new Map([...sectionShelves(article)].map((shelf) => [SHELF_MARK + shelf, 1]));
}

/** Returns the summary and first block; the summary is left out where the block only repeats it. */
function openingOf(summary = '', first = ''): string {
  const repeated = summary !== '' && first.startsWith(summary.slice(0, 40));
  return (repeated ? first : `${summary}\n${first}`).slice(0, OPENING_LENGTH);
}
