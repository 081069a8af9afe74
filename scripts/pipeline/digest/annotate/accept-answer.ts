import type { Annotation } from '../../../../src/schemas/annotation.ts';
import type { Evidence } from '../../../../src/schemas/take.ts';
import { cleanText } from '../../../text/clean-text.ts';
import { type DayArticle, voiceOf } from '../../snapshot/day-article.ts';
import type { StoryAnswer } from './ask-about-story.ts';
import { divisionFault, MOST_TAKES, MOST_VOICES } from './division-fault.ts';
import { findQuote } from './find-quote.ts';
import { MOST_SENTENCES, sentenceFault } from './sentence-fault.ts';
import { MOST_QUOTES, takeFault } from './take-fault.ts';
import { quoteHeadline, voiceFault } from './voice-fault.ts';

type Take = Annotation['takes'][number];

/** What of a model's answer holds, and why the rest does not. */
export interface AcceptedAnswer extends Pick<Annotation, 'takes' | 'summary'> {
  voices: Evidence[];
  faults: string[];
}

/**
 * Keeps of a model's answer, item by item, what can be shown to hold: takes whose quotations stand in their
 * articles, single voices whose headline does, and sentences that stand on what they cite.
 * @param read the articles by the number that the question gave them
 */
export function acceptAnswer(answer: StoryAnswer, read: readonly DayArticle[]): AcceptedAnswer {
  const faults: string[] = [];
  const takes = acceptTakes(answer, read, faults);
  const voices = acceptVoices(answer, read, takes, faults);
  const summary = answer.summary.slice(0, MOST_SENTENCES).flatMap(({ text, articles }) => {
    const sentence = cleanText(text);
    const cited = [...new Set(articles)].flatMap((number) => read[number] ?? []);
    const fault = sentenceFault(sentence, cited);
    if (fault === undefined) return [{ text: sentence, cites: cited.map(({ article }) => article.id) }];
    faults.push(`a sentence was left out: ${fault}`);
    return [];
  });
  const fault = divisionFault(takes.length, voices.length);
  if (fault === undefined) return { takes, voices, summary, faults };
  faults.push(`a ${takes.length > 0 ? 'take' : 'voice'} was left out: ${fault}`);
  return { takes: [], voices: [], summary, faults };
}

function acceptTakes(answer: StoryAnswer, read: readonly DayArticle[], faults: string[]): Take[] {
  const story = byId(read);
  const taken = new Set<string>();
  return answer.takes.slice(0, MOST_TAKES).flatMap((said) => {
    const take = toTake(said, read, taken);
    const fault = takeFault(take, story, taken);
    if (fault !== undefined) {
      faults.push(`a take was left out: ${fault}`);
      return [];
    }
    for (const id of take.articles) taken.add(id);
    return [take];
  });
}

/** A take with those of its articles that no other holds, and one quotation of each voice that could be found. */
function toTake(
  { label, articles, quotes }: StoryAnswer['takes'][number],
  read: readonly DayArticle[],
  taken: ReadonlySet<string>,
): Take {
  const members = [...new Set(articles)]
    .flatMap((number) => read[number] ?? [])
    .filter(({ article }) => !taken.has(article.id));
  const found = quotes.flatMap(({ article: number, quote }) => {
    const quoted = members.find((member) => member === read[number]);
    const evidence = quoted && findQuote(quote, quoted);
    return quoted && evidence ? [[voiceOf(quoted), evidence] as const] : [];
  });
  return {
    label: cleanText(label),
    articles: members.map(({ article }) => article.id),
    evidence: [...new Map(found).values()].slice(0, MOST_QUOTES),
  };
}

function acceptVoices(
  answer: StoryAnswer,
  read: readonly DayArticle[],
  takes: readonly Take[],
  faults: string[],
): Evidence[] {
  const story = byId(read);
  const taken = new Set(takes.flatMap(({ articles }) => articles));
  const heard = new Set<string>();
  return answer.voices.slice(0, MOST_VOICES).flatMap(({ article: number, quote }) => {
    const article = read[number];
    const inHeadline = article && findQuote(quote, article)?.block === null;
    const headline = inHeadline ? quoteHeadline(article) : undefined;
    const fault = headline
      ? voiceFault(headline, story, taken, heard)
      : 'its quotation does not stand in its headline';
    if (headline && article && fault === undefined) {
      heard.add(voiceOf(article));
      return [headline];
    }
    faults.push(`a voice was left out: ${fault}`);
    return [];
  });
}

function byId(articles: readonly DayArticle[]): Map<string, DayArticle> {
  return new Map(articles.map((each) => [each.article.id, each]));
}
