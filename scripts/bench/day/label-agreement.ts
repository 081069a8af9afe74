import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import type { BCubed } from '../b-cubed.ts';
import { readJsonLines } from '../read-json-lines.ts';

const FOLDER = fileURLToPath(new URL('../gold', import.meta.url));
const DAYS = ['2025-05-27', '2019-11-15-en'];

const firstSchema = z.object({
  id: z.string(),
  event: z.string().nullable(),
  topic: z.string(),
  kind: z.string(),
});
const secondSchema = z.object({
  id: z.string(),
  sameEvent: z.array(z.string()),
  topic: z.string(),
  kind: z.string(),
});

/** Agreement of a second reader of a day with the first: on events by B-cubed, on topics and kinds by share. */
export interface SecondReading {
  day: string;
  articles: number;
  events: BCubed;
  topics: number;
  kinds: number;
}

/**
 * Returns the agreement of a second, blind reader with the first, on a tenth of each day that we labelled ourselves: on
 * which articles report the same event (B-cubed, the second measured against the first), on topics and on kinds.
 */
export function labelAgreement(): SecondReading[] {
  return DAYS.flatMap((day) => {
    const path = `${FOLDER}/${day}.second-tenth.jsonl`;
    if (!existsSync(path)) return [];
    const first = readJsonLines(`${FOLDER}/${day}.events.jsonl`, firstSchema);
    const second = readJsonLines(path, secondSchema);
    const byId = new Map(first.map((label) => [label.id, label]));
    const pairs = second.flatMap((label) => {
      const other = byId.get(label.id);
      return other ? [{ label, other }] : [];
    });
    const mean = (values: number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;
    const overlaps = pairs.map(({ label, other }) => {
      const mates = first.filter(
        ({ id, event }) => id === other.id || (event !== null && event === other.event),
      );
      const wanted = new Set(mates.map(({ id }) => id));
      const given = new Set([label.id, ...label.sameEvent]);
      return {
        precision: wanted.intersection(given).size / given.size,
        recall: wanted.intersection(given).size / wanted.size,
      };
    });
    const precision = mean(overlaps.map((each) => each.precision));
    const recall = mean(overlaps.map((each) => each.recall));
    const same = (key: 'topic' | 'kind') =>
      mean(pairs.map(({ label, other }) => (label[key] === other[key] ? 1 : 0)));
    return [
      {
        day,
        articles: pairs.length,
        events: { precision, recall, f1: (2 * precision * recall) / (precision + recall) },
        topics: same('topic'),
        kinds: same('kind'),
      },
    ];
  });
}

/** Returns a second reading as one line. */
export function agreementLine({ day, articles, events, topics, kinds }: SecondReading): string {
  const [p, r, f1] = [events.precision, events.recall, events.f1].map((each) => each.toFixed(3));
  return `\n${day}: a second reader of ${articles} articles agrees on events P ${p}, R ${r}, F1 ${f1}; on topics ${topics.toFixed(3)}; on kinds ${kinds.toFixed(3)}`;
}
