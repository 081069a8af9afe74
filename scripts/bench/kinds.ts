import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { consola } from 'consola';
import { z } from 'astro/zod';
import { kindSchema, type Kind } from '../../src/schemas/kind.ts';
import { kindOf } from '../pipeline/kind/kind-of.ts';
import { readGoldDay } from './gold-day.ts';

const labelSchema = z.object({ id: z.string(), kind: kindSchema });

/**
 * How often the kind of an article is told as an editor tells it: for each kind precision, recall, and how many
 * reports are taken for it; and the share of all articles.
 * @param texts path of the day's articles, JSON lines, gzipped or not
 * @param labels path of their labels, JSON lines with `id` and `kind`
 * @returns lines to be printed
 */
export function benchKinds(texts: string, labels: string): string[] {
  if (!existsSync(texts) || !existsSync(labels)) return [`${labels}: absent, nothing measured`];
  const articles = new Map(readGoldDay(texts).map((each) => [each.id, each.article]));
  const pairs = readFileSync(labels, 'utf8')
    .trimEnd()
    .split('\n')
    .flatMap((line): { told: Kind; wanted: Kind }[] => {
      const { id, kind } = labelSchema.parse(JSON.parse(line));
      const article = articles.get(id);
      return article ? [{ told: kindOf(article), wanted: kind }] : [];
    });
  const right = pairs.filter(({ told, wanted }) => told === wanted).length;
  return [
    `${basename(labels)}: ${pairs.length} articles, ${percent(right, pairs.length)} told right`,
    ...kindSchema.options.map((kind) => lineOf(kind, pairs)),
  ];
}

function lineOf(kind: Kind, pairs: readonly { told: Kind; wanted: Kind }[]): string {
  const told = pairs.filter((pair) => pair.told === kind);
  const wanted = pairs.filter((pair) => pair.wanted === kind);
  const right = told.filter((pair) => pair.wanted === kind).length;
  const reports = kind === 'report' ? 0 : told.filter((pair) => pair.wanted === 'report').length;
  return (
    `  ${kind.padEnd(9)} precision ${percent(right, told.length)} (${right} of ${told.length}),` +
    ` recall ${percent(right, wanted.length)} (of ${wanted.length}), reports taken for it ${reports}`
  );
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`;
}

if (import.meta.main) {
  const shared = fileURLToPath(new URL('../../../shared', import.meta.url));
  const [texts, labels] = process.argv.slice(2);
  const days =
    texts !== undefined && labels !== undefined
      ? [{ texts, labels }]
      : ['2019-11-15', '2025-05-28'].map((day) => ({
          texts: `${shared}/gold/${day}.jsonl`,
          labels: `${shared}/gold/${day}.events.jsonl`,
        }));
  for (const day of days) for (const line of benchKinds(day.texts, day.labels)) consola.log(line);
}
