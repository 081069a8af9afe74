import type { Annotation } from '../../../src/schemas/annotation.ts';
import { cleanText } from '../../text/clean-text.ts';
import { type DayArticle, voiceOf } from '../day-article.ts';
import type { StoryAnswer } from './ask-about-story.ts';
import { findQuote } from './find-quote.ts';
import { labelFault } from './label-fault.ts';
import { sentenceFault } from './sentence-fault.ts';

const MOST_TAKES = 4;
const LEAST_TAKES = 2;
const ENOUGH_VOICES = 2;
const MOST_QUOTES = 4;
const MOST_SENTENCES = 4;

/** What of a model's answer holds, and why the rest does not. */
export interface AcceptedAnswer extends Pick<Annotation, 'takes' | 'summary'> {
  faults: string[];
}

/**
 * Keeps of a model's answer, item by item, what can be shown to hold: takes whose quotations stand in their
 * articles, and sentences that stand on what they cite.
 * @param read the articles by the number that the question gave them
 */
export function acceptAnswer(answer: StoryAnswer, read: readonly DayArticle[]): AcceptedAnswer {
  const faults: string[] = [];
  const taken = new Set<string>();
  const takes = answer.takes.slice(0, MOST_TAKES).flatMap((take) => {
    const accepted = acceptTake(take, read, taken);
    if (typeof accepted === 'string') {
      faults.push(`a take was left out: ${accepted}`);
      return [];
    }
    for (const id of accepted.articles) taken.add(id);
    return [accepted];
  });
  const summary = answer.summary.slice(0, MOST_SENTENCES).flatMap(({ text, articles }) => {
    const sentence = cleanText(text);
    const cited = [...new Set(articles)].flatMap((number) => read[number] ?? []);
    const fault = sentenceFault(sentence, cited);
    if (fault === undefined) return [{ text: sentence, cites: cited.map(({ article }) => article.id) }];
    faults.push(`a sentence was left out: ${fault}`);
    return [];
  });
  const isDivided = takes.length >= LEAST_TAKES;
  if (takes.length === 1) faults.push('a take was left out: no other stands beside it');
  return { takes: isDivided ? takes : [], summary, faults };
}

function acceptTake(
  { label, articles, quotes }: StoryAnswer['takes'][number],
  read: readonly DayArticle[],
  taken: ReadonlySet<string>,
): Annotation['takes'][number] | string {
  const name = cleanText(label);
  const members = [...new Set(articles)]
    .flatMap((number) => read[number] ?? [])
    .filter(({ article }) => !taken.has(article.id));
  const fault = labelFault(name, members);
  if (fault !== undefined) return fault;
  const ids = new Set(members.map(({ article }) => article.id));
  const found = quotes.flatMap(({ article: number, quote }) => {
    const quoted = read[number];
    const evidence = quoted && ids.has(quoted.article.id) ? findQuote(quote, quoted) : undefined;
    return quoted && evidence ? [{ voice: voiceOf(quoted), evidence }] : [];
  });
  const ofVoices = [...new Map(found.map((each) => [each.voice, each.evidence])).values()];
  if (ofVoices.length < ENOUGH_VOICES)
    return 'fewer than two sources are quoted with words that stand in them';
  return { label: name, articles: [...ids], evidence: ofVoices.slice(0, MOST_QUOTES) };
}
