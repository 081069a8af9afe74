import { decimals } from '../report/number-texts.ts';
import type { CorpusScores } from './score-corpus.ts';

/** The heading above the lines of corpora. */
export const CORPUS_HEADING = `${'stories of'.padEnd(20)}  part  stories  divided  nothing said  wrongly divided    ARI  placed only  pairs F1  one take  one a source  random  all: one take  all: one a source`;

/** Returns the scores of a corpus as a line below the heading. */
export function corpusLine(scores: CorpusScores): string {
  const { name, part, stories, divided, wrongly } = scores;
  const nothing = stories === 0 ? NaN : 1 - divided / stories;
  const shown = (score: number, width: number): string => decimals(score, 3).padStart(width);
  return [
    name.padEnd(20),
    part.padEnd(4),
    String(stories).padStart(7),
    String(divided).padStart(7),
    `${(100 * nothing).toFixed(0)}%`.padStart(12),
    wrongly.join(' of ').padStart(15),
    shown(scores.ari, 5),
    shown(scores.placed, 11),
    shown(scores.pairsF1, 8),
    shown(scores.oneTake, 8),
    shown(scores.oneSource, 12),
    shown(scores.random, 6),
    shown(scores.allOneTake, 13),
    shown(scores.allOneSource, 17),
  ].join('  ');
}
