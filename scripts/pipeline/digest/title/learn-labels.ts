import { tally } from '../../../text/tally.ts';

/** A headline and the id of its source. */
export interface SourceHeadline {
  source: string;
  title: string;
}

/** Labels that one source puts around several headlines of the day. */
export interface DayLabels {
  /** Before a colon or a bar: `Kenya`, `WATCH`. */
  beginnings: ReadonlySet<string>;
  /** After a bar, or after a dash in half of its headlines. */
  endings: ReadonlySet<string>;
}

/** Fewest headlines of one source that must begin or end alike before the shared part counts as a label. */
const LABELLED = 3;

/** A few capitalised words before a colon or a bar: `Kenya:`, `VIDEO |`. */
export const BEGINNING = /^(\p{Lu}[^:|]{0,24})(?<! )\s?[:|]\s+(?=\S)/u;

/** Up to forty characters after the last bar or dash. */
const ENDING = /\s([|–—-])\s([^|–—]{1,40})$/u;

/**
 * Returns the labels of each source by its id: what it puts before or after three or more headlines of the day. An
 * ending after a dash must be on half of the source's headlines: agencies that end some with `— minister` name the
 * speaker.
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
