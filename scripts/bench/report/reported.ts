/** The benchmarks whose tables docs/measurements.md shows, in that order, each a program `scripts/bench/NAME.ts`. */
export const REPORTED = [
  'selection',
  'feeds',
  'extraction',
  'language',
  'day',
  'titles',
  'clusters',
  'topics',
  'kinds',
  'missed',
  'takes',
  'acts',
  'about',
  'globe',
  'lighthouse',
  'publish',
  'generators',
  'fuzz',
  'faults',
  'code',
] as const;

/** The name of a benchmark that docs/measurements.md shows. */
export type Reported = (typeof REPORTED)[number];
