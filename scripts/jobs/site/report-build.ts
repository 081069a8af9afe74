import { untranslated } from '../../../src/data/interface/catalogues.ts';
import type { Day } from '../../../src/schemas/day.ts';
import type { Interface } from '../../../src/schemas/interface.ts';
import { readPublishedDays } from '../../adapters/publication/day-records.ts';
import { type DayWeight, KINDS, weighDay } from '../../adapters/publication/weigh-day.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import type { SitePlace } from './site-place.ts';
import type { StageClock } from './stage-clock.ts';

/** Bytes in a megabyte of the report and the budget. */
const MB = 1_000_000;

/** Days in the year that is foretold. */
const DAYS_A_YEAR = 365;

/** What a build says of itself at its end. */
export interface BuildReport {
  /** Where it put the site. */
  place: Pick<SitePlace, 'dist' | 'digests'>;
  /** The days that it made. */
  rendered: readonly Day[];
  clock: StageClock;
  /** The words around the news; undefined where they are the program’s own. */
  words: Interface | undefined;
  /** What a day may weigh, in megabytes; anything where it is undefined. */
  budget: number | undefined;
  /** Takes the lines of the report. */
  say: (line: string) => void;
}

/**
 * Reports the CPU seconds of each stage, what the newest day that was made weighs, by kinds of files, what a year of such
 * days would, and how many phrases are not translated.
 * @throws InputError when a day that was made is over the budget; the site stays as it was built
 */
export async function reportBuild({
  place,
  rendered,
  clock,
  words,
  budget,
  say,
}: BuildReport): Promise<void> {
  const stages = [...clock.read()].map(([stage, seconds]) => `${stage} ${seconds.toFixed(1)}`);
  if (stages.length > 0) say(`CPU seconds: ${stages.join(', ')}`);
  const published = await readPublishedDays(place.dist);
  const weights: DayWeight[] = [];
  for (const day of rendered) {
    const found = published.get(day);
    if (found) weights.push(await weighDay(place, found));
  }
  const newest = weights.at(-1);
  if (newest) say(weightLine(newest));
  const missing = words ? untranslated(words).length : 0;
  if (words && missing > 0)
    say(
      `${missing} phrases have no translation into ${words.language}: interface/${words.language}.yaml may have them`,
    );
  if (budget !== undefined) checkBudget(weights, budget);
}

function weightLine({ day, kinds, total }: DayWeight): string {
  const parts = KINDS.filter((kind) => kinds.has(kind)).map(
    (kind) => `${kind} ${inMegabytes(kinds.get(kind) ?? 0)}`,
  );
  const year = ((total * DAYS_A_YEAR) / MB / 1000).toFixed(2);
  return `${day} weighs ${inMegabytes(total)} MB (${parts.join(', ')}); a year of such days ${year} GB`;
}

const inMegabytes = (bytes: number): string => (bytes / MB).toFixed(2);

function checkBudget(weights: readonly DayWeight[], budget: number): void {
  const over = weights.filter(({ total }) => total > budget * MB);
  const [first] = over;
  if (!first) return;
  throw new InputError(
    '--budget-mb',
    `${over.length} day(s) weigh more than ${budget} MB, such as ${first.day} with ${inMegabytes(first.total)} MB`,
    'the site is built and holds them; show fewer pictures or full texts, choose fewer articles, or raise the budget',
  );
}
