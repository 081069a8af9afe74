import { tally } from '../../../text/tally.ts';

/** A headline and the id of its source. */
export interface SourceHeadline {
  source: string;
  title: string;
}

/** What one source puts around several headlines of the day. */
export interface DayLabels {
  /** In front of a colon or a bar: `Kenya`, `WATCH`. */
  beginnings: ReadonlySet<string>;
  /** Behind a bar, or behind a dash in half of its headlines. */
  endings: ReadonlySet<string>;
}

/** Headlines of one source that must begin or end alike before what they share is taken for a label. */
const LABELLED = 3;

/** A few words with a capital before a colon or a bar: `Kenya:`, `VIDEO |`. */
export const BEGINNING = /^(\p{Lu}[^:|]{0,24})(?<! )\s?[:|]\s+(?=\S)/u;

/** Up to forty characters behind the last bar or dash. */
const ENDING = /\s([|–—-])\s([^|–—]{1,40})$/u;

/**
 * Labels of each source by its id: what it puts before, or behind, three headlines of the day or more. An ending behind
 * a dash must be that of half of the source's headlines: agencies that end some on `— minister` name who said it.
 */
export function learnLabels(headlines: readonly SourceHeadline[]): Map<string, DayLabels> {
  const bySource = Map.groupBy(headlines, ({ source }) => source);
  return new Map([...bySource].map(([source, own]) => [source, labelsOf(own.map(({ title }) => title))]));
}

function labelsOf(titles: readonly string[]): DayLabels {
  const endings = titles.flatMap((title) => {
    const [, mark, label] = ENDING.exec(title) ?? [];
    return mark === undefined || label === undefined ? [] : [{ mark, label }];
  });
  const dashed = tally(endings.filter(({ mark }) => mark !== '|').map(({ label }) => label));
  const barred = tally(endings.filter(({ mark }) => mark === '|').map(({ label }) => label));
  const half = Math.max(LABELLED, titles.length / 2);
  return {
    beginnings: atLeast(LABELLED, tally(titles.flatMap((title) => BEGINNING.exec(title)?.[1] ?? []))),
    endings: new Set([...atLeast(half, dashed), ...atLeast(LABELLED, barred)]),
  };
}

function atLeast(least: number, counts: ReadonlyMap<string, number>): Set<string> {
  return new Set([...counts].filter(([, count]) => count >= least).map(([label]) => label));
}
