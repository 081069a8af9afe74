import type { Figures } from '../report/figures.ts';
import { decimals, outOf } from '../report/number-texts.ts';
import type { DayScores } from './judge-day.ts';
import type { SecondReading } from './label-agreement.ts';
import { verdictText } from './story-scores.ts';

/** A labelled day, and how its digest compares with the labels. */
export interface LabelledDigest {
  name: string;
  articles: number;
  /** CPU seconds used to compose it. */
  seconds: number;
  scores: DayScores;
}

/** The measures of each day, one row each. */
const MEASURES: Record<string, (day: LabelledDigest) => string> = {
  articles: ({ articles }) => String(articles),
  'stories right / mixed / wrong': ({ scores }) => verdictText(scores.stories),
  '… of the first ten': ({ scores }) => verdictText(scores.first),
  'B-cubed with single articles as events: P, R, F1': ({ scores: { all } }) =>
    shares(all.precision, all.recall, all.f1),
  '… over articles that share an event: P, R, F1': ({ scores: { shared } }) =>
    shares(shared.precision, shared.recall, shared.f1),
  "first ten shared with the editor; Kendall's tau; events ranked": ({ scores: { rank } }) =>
    `${rank.sharedFirst}; ${decimals(rank.tau, 2)}; ${rank.ranked}`,
  'topics of stories, of articles': ({ scores: { topics } }) => shares(topics.stories, topics.articles),
  'countries that stories concern: P, R': ({ scores: { about } }) => shares(about.precision, about.recall),
  'titles of stories with debris of a feed': ({ scores }) => outOf(scores.debris.stories),
  'two summary sentences, of the first 30': ({ scores }) => outOf(scores.summaries),
  'stories that show takes': ({ scores }) => outOf(scores.takes.divided),
  '… of which of several events': ({ scores }) => String(scores.takes.severalEvents),
  'CPU time of composing': ({ seconds }) => `${seconds.toFixed(1)} s`,
};

/** Returns the figures of the labelled days and of agreement between their labellers. */
export function dayFigures(days: readonly LabelledDigest[], readings: readonly SecondReading[]): Figures {
  const second = {
    title: 'A second, blind reader of a tenth of the days that we labelled, against the first',
    columns: ['day', 'articles', 'events P, R, F1', 'topics', 'kinds'],
    rows: readings.map(({ day, articles, events, topics, kinds }) => [
      day,
      String(articles),
      shares(events.precision, events.recall, events.f1),
      decimals(topics, 3),
      decimals(kinds, 3),
    ]),
  };
  return {
    command: 'day',
    fittedOn:
      'these days but those of few sources, among others: the evidence of one event, ranks, topics, angles',
    tables: [
      {
        title: 'Digests against an editor',
        columns: ['measure', ...days.map(({ name }) => name)],
        rows: Object.entries(MEASURES).map(([measure, valueOf]) => [measure, ...days.map(valueOf)]),
      },
      second,
    ],
    notes: [],
  };
}

function shares(...values: readonly number[]): string {
  return values.map((value) => decimals(value, 3)).join(', ');
}
