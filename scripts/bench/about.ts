import { fileURLToPath } from 'node:url';
import type { Features } from '../pipeline/where/country-features.ts';
import { whereabouts } from '../pipeline/where/whereabouts.ts';
import { WEIGHTS } from '../pipeline/where/weights.ts';
import { aboutDays } from './about-corpora.ts';
import {
  readLabelledDay,
  shortened,
  untranslated,
  type LabelledDay,
  type LabelledEvent,
} from './about-days.ts';
import { crossFit, fitAbout, printWeights } from './fit-about.ts';

const FORMS: Record<string, (event: LabelledEvent) => LabelledEvent> = {
  'with English': (event) => event,
  untranslated,
  'as in feeds': shortened,
};

const SIZES: Record<string, (event: LabelledEvent) => boolean> = {
  'stories of 3 articles or more': ({ articles }) => articles.length > 2,
  'stories of 2 or more': ({ articles }) => articles.length > 1,
  'single articles': ({ articles }) => articles.length === 1,
};

/**
 * Measures the countries that stories concern against what people labelled: precision and recall of (story, country),
 * with English and without, in full and as feeds give them.
 */
async function benchAbout(
  root: string,
  days: readonly LabelledDay[],
  print: (line: string) => void,
): Promise<void> {
  for (const day of days) {
    const events = await readLabelledDay(root, day);
    if (!events) print(`${day.name}: absent, nothing measured`);
    else for (const line of score(day.name, events, () => WEIGHTS)) print(line);
  }
}

/** Fits the weights on days, prints them, and measures each event by weights that were fitted on other events alone. */
async function fitDays(
  root: string,
  days: readonly LabelledDay[],
  print: (line: string) => void,
): Promise<void> {
  const read = [];
  for (const day of days) {
    const events = await readLabelledDay(root, day);
    if (events) read.push({ day, events });
    else print(`${day.name}: absent, not fitted on`);
  }
  const all = read.flatMap(({ events }) => events);
  if (all.length === 0) return;
  for (const line of printWeights(fitAbout(all))) print(line);
  const weightsOf = crossFit(all);
  for (const { day, events } of read) {
    for (const line of score(`${day.name}, cross-fitted`, events, weightsOf)) print(line);
  }
}

function score(
  day: string,
  events: readonly LabelledEvent[],
  weightsOf: (event: LabelledEvent) => Features,
): string[] {
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
      const figures = `${String(counted.length).padStart(4)}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}`;
      return [`${day.padEnd(25)}  ${form.padEnd(12)}  ${size.padEnd(29)} ${figures}`];
    });
  });
}

/** A day of the command line: its date, its texts and its labels (files, from the shared folder on), joined by commas. */
function dayOf(argument: string): LabelledDay {
  const [name = '', texts = '', labels = ''] = argument.split(',');
  return { name, texts, labels };
}

if (import.meta.main) {
  const root = fileURLToPath(new URL('../../../shared', import.meta.url));
  const print = (line: string) => process.stdout.write(`${line}\n`);
  const given = process.argv
    .slice(2)
    .filter((argument) => !argument.startsWith('--'))
    .map(dayOf);
  if (process.argv.includes('--fit')) await fitDays(root, [...aboutDays.slice(0, 1), ...given], print);
  else await benchAbout(root, given.length > 0 ? given : aboutDays, print);
}
