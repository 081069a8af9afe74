import type { Figures } from './report/figures.ts';
import { percentOf } from './report/number-texts.ts';

/** Fewest sources of a story that counts here. */
export const WIDE = 4;

/** The result of one way of choosing. */
export interface SelectionResult {
  way: string;
  entries: number;
  /** Stories with at least WIDE sources; those with as many articles in English; those in one language. */
  stories: number;
  inEnglish: number;
  inOneLanguage: number;
  /** Editor's events with at least WIDE sources; absent where no editor labelled the day. */
  events?: number;
  countries: number;
  /** Entries of the source with the most. */
  largest: number;
}

/** The selections from the entries of a day. */
export interface SelectedDay {
  day: string;
  entries: number;
  sources: number;
  choices: SelectionResult[];
  /** CPU seconds used to cluster and select. */
  seconds: number;
}

/** Returns a selection as one line. */
export function choiceText(choice: SelectionResult): string {
  const { entries, stories, inEnglish, inOneLanguage, events, countries, largest } = choice;
  return [
    `${entries} entries`,
    `${stories} stories of ${WIDE} sources or more, ${inEnglish} with ${WIDE} articles in English, ${inOneLanguage} in one language`,
    ...(events === undefined ? [] : [`${events} of an editor's events with ${WIDE} sources or more`]),
    `${countries} countries`,
    `${largest} of one source (${percentOf(largest, entries)})`,
  ].join('; ');
}

/** Returns the figures of the selections from the entries of days. */
export function selectionFigures(days: readonly SelectedDay[]): Figures {
  const rows = days.flatMap(({ day, entries, sources, choices }) =>
    choices.map((choice) => [
      `${day}, ${entries} entries of ${sources} sources`,
      choice.way,
      String(choice.entries),
      String(choice.stories),
      String(choice.inEnglish),
      choice.events === undefined ? '' : String(choice.events),
      String(choice.countries),
      percentOf(choice.largest, choice.entries),
    ]),
  );
  return {
    command: 'selection',
    fittedOn: 'nothing here; the grouping on both days',
    tables: [
      {
        columns: [
          'day',
          'choice',
          'articles',
          `stories of ${WIDE} sources or more`,
          `… with ${WIDE} articles in English`,
          `of an editor's events, with ${WIDE} sources`,
          'countries',
          'of one source, at most',
        ],
        rows,
      },
    ],
    notes: days.map(
      ({ entries, seconds }) =>
        `Choosing among ${entries} entries takes ${seconds.toFixed(1)} s of CPU time, nearly all of it for the grouping.`,
    ),
  };
}
