import { parseArgs } from 'node:util';
import { consola } from 'consola';
import { kindSchema, type Kind } from '../../src/schemas/kind.ts';
import { joinArticles } from '../pipeline/snapshot/day-article.ts';
import { kindOf } from '../pipeline/digest/kind/kind-of.ts';
import { daysNamed, readGoldDays } from './day/gold-days.ts';
import type { GoldDay } from './day/read-gold-day.ts';

/**
 * How often an article is given the kind that an editor gives it: for each kind precision, recall, and how many reports
 * are taken for it; and the share of all articles.
 * @returns lines to be printed
 */
function benchKinds({ name, snapshot, labels }: GoldDay): string[] {
  const pairs = joinArticles(snapshot).flatMap((each): { told: Kind; wanted: Kind }[] => {
    const label = labels.get(each.article.id);
    return label ? [{ told: kindOf(each), wanted: label.kind }] : [];
  });
  const right = pairs.filter(({ told, wanted }) => told === wanted).length;
  return [
    `${name}: ${pairs.length} articles, ${percent(right, pairs.length)} told right`,
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

const [wanted] = parseArgs({ allowPositionals: true }).positionals;
const days = await readGoldDays(daysNamed(wanted));
if (days.length === 0) consola.log(`no labelled day "${wanted ?? ''}" is here, nothing measured`);
for (const day of days) for (const line of benchKinds(day)) consola.log(line);
