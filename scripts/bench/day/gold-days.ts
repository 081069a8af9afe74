import { fileURLToPath } from 'node:url';
import { type GoldDay, type GoldFiles, readGoldDay } from './read-gold-day.ts';

const SHARED = fileURLToPath(new URL('../../../../shared', import.meta.url));
const OWN = fileURLToPath(new URL('../gold', import.meta.url));

/** A gold day and its family of days: what is fitted on one family is tested on the other. */
export interface GoldEntry extends GoldFiles {
  family: '2019' | '2025';
}

/** The labelled real days: two labelled for us, two by us; the first both with its English and without it. */
export const goldDays: readonly GoldEntry[] = [
  ...[true, false].map((english): GoldEntry => ({
    name: `2019-11-15 ${english ? 'in English' : 'untranslated'}`,
    family: '2019',
    day: '2019-11-15',
    texts: `${SHARED}/gold/2019-11-15.jsonl`,
    labels: `${SHARED}/gold/2019-11-15`,
    english,
    whole: `${SHARED}/days/2019-11-15-full.jsonl.gz`,
  })),
  {
    name: '2025-05-28',
    family: '2025',
    day: '2025-05-28',
    texts: `${SHARED}/gold/2025-05-28.jsonl`,
    labels: `${SHARED}/gold/2025-05-28`,
    english: true,
  },
  {
    name: '2025-05-27 (own labels)',
    family: '2025',
    day: '2025-05-27',
    texts: `${SHARED}/days/2025-05-headlines.jsonl`,
    labels: `${OWN}/2025-05-27`,
    english: true,
  },
  {
    name: '2019-11-15 others (own labels)',
    family: '2019',
    day: '2019-11-15',
    texts: `${SHARED}/days/2019-11-15-full.jsonl.gz`,
    labels: `${OWN}/2019-11-15-en`,
    english: true,
    whole: `${SHARED}/days/2019-11-15-full.jsonl.gz`,
  },
];

/** Days of a few sources that we labelled ourselves, on which nothing was fitted and no limit was chosen. */
export const heldOutDays: readonly GoldEntry[] = ['2025-05-21', '2025-05-22', '2025-05-26'].map((day) => ({
  name: `${day} (own labels, few sources)`,
  family: '2025',
  day,
  texts: `${SHARED}/days/2025-05-headlines.jsonl`,
  labels: `${OWN}/${day}`,
  english: true,
}));

/** Returns the days whose names begin with a prefix, each once, with the English that comes with its articles. */
export function daysNamed(beginning = ''): GoldEntry[] {
  return goldDays.filter(({ name, english }) => english && name.startsWith(beginning));
}

/** Returns the gold days that are present. */
export async function readGoldDays(
  days: readonly GoldEntry[] = goldDays,
): Promise<(GoldDay & Pick<GoldEntry, 'family'>)[]> {
  const read = await Promise.all(
    days.map(async (files) => ({ day: await readGoldDay(files), family: files.family })),
  );
  return read.flatMap(({ day, family }) => (day ? [{ ...day, family }] : []));
}
