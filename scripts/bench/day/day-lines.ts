import type { BCubed } from '../b-cubed.ts';
import type { DayScores } from './judge-day.ts';
import { verdictText } from './story-scores.ts';

/** Returns how a day compares with its editor's labels, one line per measure. */
export function dayLines(scores: DayScores): string[] {
  const { stories, first, byCertainty, all, shared, rank, topics, kinds, about, debris, takes, missed } =
    scores;
  const bands = byCertainty.map(({ from, verdicts }) => `from ${from}: ${verdictText(verdicts)}`);
  return [
    `stories right / mixed / wrong: ${verdictText(stories)}; the first ten: ${verdictText(first)}`,
    `... by their certainty: ${bands.join(', ')}`,
    `B-cubed with single-article events: ${bCubedText(all)}`,
    `B-cubed over articles that share an event: ${bCubedText(shared)}`,
    `first ten shared with the editor: ${rank.sharedFirst}; Kendall's tau ${rank.tau.toFixed(2)} (${rank.ranked} ranked events)`,
    `accuracy of topics: stories ${three(topics.stories)}, articles ${three(topics.articles)}; of kinds: ${three(kinds)}`,
    `countries that stories concern: P ${three(about.precision)}, R ${three(about.recall)}`,
    `titles with debris: ${debris.stories.join(' of ')} stories, ${debris.articles.join(' of ')} articles`,
    `stories with two summary sentences or more, of the first 30: ${scores.summaries.join(' of ')}`,
    `stories with takes: ${takes.divided.join(' of ')} (${takes.takes} takes, ${takes.voices} single voices); of several events: ${takes.severalEvents}`,
    `said to be missed: ${missed.claims.length}; contradicted by the editor's events ${missed.contradictedByGold.length}, by a headline ${missed.contradictedByHeadlines.length}`,
  ];
}

function bCubedText({ precision, recall, f1 }: BCubed): string {
  return `P ${three(precision)}, R ${three(recall)}, F1 ${three(f1)}`;
}

function three(share: number): string {
  return share.toFixed(3);
}
