import type { Annotation } from '../../../../src/schemas/annotation.ts';
import {
  type Evidence,
  MAX_LONE_VOICES,
  MAX_QUOTES_OF_TAKE,
  MAX_TAKES,
} from '../../../../src/schemas/take.ts';
import { cleanText } from '../../../text/clean-text.ts';
import { exactly, type Why } from '../../outcome/failure.ts';
import { type DayArticle, voiceOf } from '../../snapshot/day-article.ts';
import type { StoryAnswer } from './ask-about-story.ts';
import { divisionFailure } from './division-failure.ts';
import { findQuote } from './find-quote.ts';
import { MAX_SENTENCES, sentenceFailure } from './sentence-failure.ts';
import { takeFailure } from './take-failure.ts';
import { quoteHeadline, voiceFailure } from './voice-failure.ts';

type Take = Annotation['takes'][number];

/** The parts of a model's answer that could be verified, and why the rest was rejected. */
export interface AcceptedAnswer extends Pick<Annotation, 'takes' | 'summary'> {
  voices: Evidence[];
  /** What was rejected; the detail says why. */
  failures: Why[];
}

/**
 * Returns the items of a model's answer that can be verified: takes whose quotations stand in their articles, single
 * voices whose headline does, and sentences supported by what they cite.
 * @param read the articles, indexed by their number in the question
 */
export function acceptAnswer(answer: StoryAnswer, read: readonly DayArticle[]): AcceptedAnswer {
  const failures: Why[] = [];
  const takes = acceptTakes(answer, read, failures);
  const voices = acceptVoices(answer, read, takes, failures);
  const summary = answer.summary.slice(0, MAX_SENTENCES).flatMap(({ text, articles }) => {
    const sentence = cleanText(text);
    const cited = [...new Set(articles)].flatMap((number) => read[number] ?? []);
    const failure = sentenceFailure(sentence, cited);
    if (!failure) return [{ text: sentence, cites: cited.map(({ article }) => article.id) }];
    failures.push(leftOut('sentence', failure));
    return [];
  });
  const failure = divisionFailure(takes.length, voices.length);
  if (!failure) return { takes, voices, summary, failures };
  failures.push(leftOut(takes.length > 0 ? 'take' : 'voice', failure));
  return { takes: [], voices: [], summary, failures };
}

function leftOut(what: 'take' | 'voice' | 'sentence', why: Why): Why {
  return { reason: `a ${what} was left out`, detail: exactly(why) };
}

function acceptTakes(answer: StoryAnswer, read: readonly DayArticle[], failures: Why[]): Take[] {
  const story = byId(read);
  const taken = new Set<string>();
  return answer.takes.slice(0, MAX_TAKES).flatMap((said) => {
    const take = toTake(said, read, taken);
    const failure = takeFailure(take, story, taken);
    if (failure) {
      failures.push(leftOut('take', failure));
      return [];
    }
    for (const id of take.articles) taken.add(id);
    return [take];
  });
}

/** Returns a take with those of its articles that no other take holds, and one verified quotation per voice. */
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
    evidence: [...new Map(found).values()].slice(0, MAX_QUOTES_OF_TAKE),
  };
}

function acceptVoices(
  answer: StoryAnswer,
  read: readonly DayArticle[],
  takes: readonly Take[],
  failures: Why[],
): Evidence[] {
  const story = byId(read);
  const taken = new Set(takes.flatMap(({ articles }) => articles));
  const heard = new Set<string>();
  return answer.voices.slice(0, MAX_LONE_VOICES).flatMap(({ article: number, quote }) => {
    const article = read[number];
    const inHeadline = article && findQuote(quote, article)?.block === null;
    const headline = inHeadline ? quoteHeadline(article) : undefined;
    const failure = headline
      ? voiceFailure(headline, story, taken, heard)
      : { reason: 'its quotation does not stand in its headline' };
    if (headline && article && !failure) {
      heard.add(voiceOf(article));
      return [headline];
    }
    if (failure) failures.push(leftOut('voice', failure));
    return [];
  });
}

function byId(articles: readonly DayArticle[]): Map<string, DayArticle> {
  return new Map(articles.map((each) => [each.article.id, each]));
}
