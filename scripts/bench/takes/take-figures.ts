import type { Figures, FigureTable } from '../report/figures.ts';
import { decimals, outOf } from '../report/number-texts.ts';
import type { AngleScores } from './bench-angles.ts';
import type { CorpusScores } from './score-corpus.ts';

/** Returns the figures of takes: by angles against editors, and all ways of dividing on corpora of earlier research. */
export function takeFigures(angles: readonly AngleScores[], corpora: readonly CorpusScores[]): Figures {
  return {
    command: 'takes',
    fittedOn:
      'what each row of the first table says; for the second, the two gold days; the limits were chosen on both and on half of the headlines',
    tables: [angleTable(angles), corpusTable(corpora)],
    notes: [],
  };
}

function angleTable(angles: readonly AngleScores[]): FigureTable {
  return {
    title: 'The division by angles against editors',
    columns: [
      'stories',
      'divided of those that an editor divides',
      'divided of those of one framing',
      'adjusted Rand index',
      '… over placed articles',
      "takes within one of the editor's",
      'single voices that are apart by the editor',
    ],
    rows: angles.map(({ set, scores: { divided, uniform, agreement, placed, placedPart, pure, apart } }) => [
      set,
      outOf(divided),
      outOf(uniform),
      decimals(agreement, 2),
      `${decimals(placed, 2)} (${(100 * placedPart).toFixed(0)}% placed)`,
      outOf(pure),
      outOf(apart),
    ]),
  };
}

function corpusTable(corpora: readonly CorpusScores[]): FigureTable {
  return {
    title: 'All ways of dividing, on the bundled sample and on corpora that label articles, not angles',
    columns: [
      'stories of',
      'stories',
      'divided',
      'divided of those of one label',
      'adjusted Rand index',
      '… over placed articles',
      '… of one take',
      '… of a take a source',
    ],
    rows: corpora
      .filter(({ part }) => part === 'all')
      .map((each) => [
        each.name,
        String(each.stories),
        String(each.divided),
        outOf(each.wrongly),
        ...[each.ari, each.placed, each.oneTake, each.oneSource].map((score) => decimals(score, 3)),
      ]),
  };
}
