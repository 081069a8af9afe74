import { isEnglish } from '../../src/schemas/language.ts';
import { sectionFeatures, wordFeatures, type TopicSubject } from '../pipeline/digest/topic/topic-features.ts';
import { TOPIC_NAMES } from '../pipeline/digest/topic/topic-names.ts';
import { type TopicLabelled, type LabelledDay, untranslatedDay } from './topic-corpora.ts';
import type { TrainingExample } from './fit-classifier.ts';

/** Weight of an article whose topic comes only from its section. */
const SHELVED = 0.2;

/** Weight of an original next to its translation: half; an English text among the other languages counts a third. */
const ORIGINAL = 0.5;
const AMONG_OTHERS = 0.3;

/**
 * The share of an example's weight that includes its section. Many sites name none: the words must also suffice without
 * one.
 */
const WITH_SECTION = 0.6;

/**
 * Returns the training examples of the classifier: labelled days, articles labelled one by one, and labels from
 * sections.
 */
export function topicExamples(
  days: readonly LabelledDay[],
  hand: readonly TopicLabelled[],
  shelved: readonly TopicLabelled[],
): TrainingExample[] {
  const clusters = Map.groupBy(hand, ({ event }) => event);
  return [
    ...days.flatMap((day) => [
      ...day.articles.flatMap((each) => examplesOf(each, 1)),
      ...untranslatedDay({
        ...day,
        articles: day.articles.filter(({ subject }) => subject.english),
      }).articles.flatMap((each) => examplesOf(each, ORIGINAL)),
    ]),
    ...hand.flatMap((each) =>
      examplesOf(each, each.event === undefined ? 1 : 1 / Math.sqrt(clusters.get(each.event)?.length ?? 1)),
    ),
    // The section is omitted: it would merely repeat the label.
    ...shelved.flatMap((each) => examplesOf(each, SHELVED, false)),
  ];
}

function examplesOf({ subject, topic }: TopicLabelled, weight: number, sections = true): TrainingExample[] {
  const wanted = TOPIC_NAMES.indexOf(topic);
  const site = new URL(subject.article.url).hostname;
  const words = wordFeatures(subject);
  const shelves = sections ? sectionFeatures(subject) : new Map<string, number>();
  const example = (features: ReadonlyMap<string, number>, part: number): TrainingExample => ({
    features,
    of: wanted,
    weight: weight * part,
    site,
  });
  return [
    ...(shelves.size > 0
      ? [example(new Map([...words, ...shelves]), WITH_SECTION), example(words, 1 - WITH_SECTION)]
      : [example(words, 1)]),
    ...(subject.english !== undefined || isEnglish(subject.article.language)
      ? [example(wordFeatures(amongOthers(subject)), AMONG_OTHERS)]
      : []),
  ];
}

/** Returns an English text as if its language were unknown: many of its words also occur in other languages. */
function amongOthers({ article, english }: TopicSubject): TopicSubject {
  if (!english) return { article: { ...article, language: 'und' } };
  const blocks = english.blocks.map((text) => ({ kind: 'paragraph' as const, text }));
  return { article: { ...article, title: english.title, summary: english.summary, blocks, language: 'und' } };
}
