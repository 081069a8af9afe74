import { parseArgs } from 'node:util';
import type { Features } from '../pipeline/digest/where/country-features.ts';
import { whereabouts } from '../pipeline/digest/where/whereabouts.ts';
import { WEIGHTS } from '../pipeline/digest/where/weights.ts';
import { readLabelledDay, asFeedGives, untranslatedEvent, type LabelledEvent } from './about-days.ts';
import { daysNamed } from './day/gold-days.ts';
import type { GoldFiles } from './day/read-gold-day.ts';
import { crossFit, fitAbout, printWeights } from './fit-about.ts';
import type { Figures } from './report/figures.ts';
import { decimals } from './report/number-texts.ts';
import { type Print, runBench } from './report/run-bench.ts';

const FORMS: Record<string, (event: LabelledEvent) => LabelledEvent> = {
  'with English': (event) => event,
  untranslatedEvent,
  'as in feeds': asFeedGives,
};

const SIZES: Record<string, (event: LabelledEvent) => boolean> = {
  'stories of 3 articles or more': ({ articles }) => articles.length > 2,
  'stories of 2 or more': ({ articles }) => articles.length > 1,
  'single articles': ({ articles }) => articles.length === 1,
};

/** Precision and recall of the countries over the stories of one size in one form. */
interface AboutScore {
  day: string;
  form: string;
  size: string;
  stories: number;
  precision: number;
  recall: number;
}

/**
 * Measures the countries that stories concern against human labels: precision and recall of (story, country) pairs,
 * with English and without, in full and as feeds give them.
 */
async function benchAbout(days: readonly GoldFiles[], print: Print): Promise<Figures | undefined> {
  const measured: AboutScore[][] = [];
  for (const day of days) {
    const events = await readLabelledDay(day);
    if (!events) {
      print(`${day.name}: absent, nothing measured`);
      continue;
    }
    const scores = scoreDay(day.name, events, () => WEIGHTS);
    scores.map(lineOf).forEach(print);
    measured.push(scores);
  }
  return measured.length < daysNamed().length ? undefined : figuresOf(measured.flat());
}

/** Fits the weights on days, prints them, and measures each event by weights fitted on other events only. */
async function fitDays(days: readonly GoldFiles[], print: Print): Promise<void> {
  const read = [];
  for (const day of days) {
    const events = await readLabelledDay(day);
    if (events) read.push({ day, events });
    else print(`${day.name}: absent, not fitted on`);
  }
  const all = read.flatMap(({ events }) => events);
  if (all.length === 0) return;
  for (const line of printWeights(fitAbout(all))) print(line);
  const weightsOf = crossFit(all);
  for (const { day, events } of read)
    scoreDay(`${day.name}, cross-fitted`, events, weightsOf).map(lineOf).forEach(print);
}

function scoreDay(
  day: string,
  events: readonly LabelledEvent[],
  weightsOf: (event: LabelledEvent) => Features,
): AboutScore[] {
  return Object.entries(FORMS).flatMap(([form, change]) => {
    const answered = events.map((event) => ({
      event,
      said: whereabouts(change(event).articles, weightsOf(event)),
    }));
    return Object.entries(SIZES).flatMap(([size, fits]) => {
      const counted = answered.filter(({ event }) => fits(event));
      if (counted.length === 0) return [];
      const sum = (of: (each: (typeof counted)[number]) => number): number =>
        counted.reduce((all, each) => all + of(each), 0);
      const right = sum(({ event, said }) => said.filter((country) => event.about.includes(country)).length);
      const precision = right / sum(({ said }) => said.length);
      const recall = right / sum(({ event }) => event.about.length);
      return [{ day, form, size, stories: counted.length, precision, recall }];
    });
  });
}

function lineOf({ day, form, size, stories, precision, recall }: AboutScore): string {
  const figures = `${String(stories).padStart(4)}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}`;
  return `${day.padEnd(25)}  ${form.padEnd(12)}  ${size.padEnd(29)} ${figures}`;
}

function figuresOf(scores: readonly AboutScore[]): Figures {
  const rows = [...Map.groupBy(scores, ({ day, size }) => `${day}|${size}`).values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const cells = own.map(({ precision, recall }) => `${decimals(precision, 3)}, ${decimals(recall, 3)}`);
    return [[first.day, first.size, String(first.stories), ...cells]];
  });
  return {
    command: 'about',
    fittedOn: daysNamed()
      .filter(isFittedOn)
      .map(({ name }) => name)
      .join(', '),
    tables: [{ columns: ['day', 'of', 'stories', ...Object.keys(FORMS)], rows }],
    notes: ['Each cell is precision, recall.'],
  };
}

/** Whether the weights are fitted on a day: one day of each family. */
function isFittedOn({ name }: GoldFiles): boolean {
  return name === '2019-11-15 in English' || name === '2025-05-27 (own labels)';
}

await runBench(async (print) => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { fit: { type: 'boolean', default: false } },
  });
  const days = daysNamed(positionals[0]);
  if (!values.fit) return benchAbout(days, print);
  await fitDays(positionals.length > 0 ? days : days.filter(isFittedOn), print);
  return undefined;
});
