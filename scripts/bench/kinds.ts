import { parseArgs } from 'node:util';
import { kindSchema, type Kind } from '../../src/schemas/kind.ts';
import { joinArticles } from '../pipeline/snapshot/day-article.ts';
import { articleKind } from '../pipeline/digest/kind/kind-of.ts';
import { daysNamed, readGoldDays } from './day/gold-days.ts';
import type { GoldDay } from './day/read-gold-day.ts';
import type { Figures } from './report/figures.ts';
import { percentOf } from './report/number-texts.ts';
import { type Print, runBench } from './report/run-bench.ts';

/** What the kinds are determined from, and on which days the rules were chosen. */
const CHOSEN_ON = 'no weights; words chosen on the days that others labelled, 2019-11-15 and 2025-05-28';

/** The kinds that an article's own words tell; satire is its source's. */
const JUDGED = kindSchema.exclude(['satire']).options;

/** An article's kind according to the program and to an editor. */
interface KindPair {
  given: Kind;
  wanted: Kind;
}

/** Classification scores for one kind, on one day. */
interface KindScore {
  kind: Kind;
  right: number;
  given: number;
  wanted: number;
  /** Reports mistaken for it. */
  reports: number;
}

/** Classification scores for the kinds of a day's articles. */
interface DayScore {
  name: string;
  articles: number;
  right: number;
  kinds: KindScore[];
}

function scoreDay({ name, snapshot, labels }: GoldDay): DayScore {
  const pairs = joinArticles(snapshot).flatMap((each): KindPair[] => {
    const label = labels.get(each.article.id);
    return label ? [{ given: articleKind(each), wanted: label.kind }] : [];
  });
  return {
    name,
    articles: pairs.length,
    right: pairs.filter(({ given, wanted }) => given === wanted).length,
    kinds: JUDGED.map((kind) => scoreKind(kind, pairs)),
  };
}

function scoreKind(kind: Kind, pairs: readonly KindPair[]): KindScore {
  const given = pairs.filter((pair) => pair.given === kind);
  return {
    kind,
    right: given.filter((pair) => pair.wanted === kind).length,
    given: given.length,
    wanted: pairs.filter((pair) => pair.wanted === kind).length,
    reports: kind === 'report' ? 0 : given.filter((pair) => pair.wanted === 'report').length,
  };
}

function linesOf({ name, articles, right, kinds }: DayScore): string[] {
  return [
    `${name}: ${articles} articles, ${percentOf(right, articles)} right`,
    ...kinds.map(
      (each) =>
        `  ${each.kind.padEnd(9)} precision ${percentOf(each.right, each.given)} (${each.right} of ${each.given}),` +
        ` recall ${percentOf(each.right, each.wanted)} (of ${each.wanted}), reports taken for it ${each.reports}`,
    ),
  ];
}

function figuresOf(days: readonly DayScore[]): Figures {
  const columns = ['', ...days.map(({ name }) => name)];
  return {
    command: 'kinds',
    fittedOn: CHOSEN_ON,
    tables: [
      {
        columns,
        rows: [
          ['articles', ...days.map(({ articles }) => String(articles))],
          ['of the right kind', ...days.map(({ right, articles }) => percentOf(right, articles))],
          ...JUDGED.map((kind) => [
            `${kind}: precision, recall`,
            ...days.flatMap(({ kinds }) => kinds.filter((each) => each.kind === kind).map(cellOf)),
          ]),
        ],
      },
    ],
    notes: [],
  };
}

function cellOf({ right, given, wanted }: KindScore): string {
  return `${percentOf(right, given)}, ${percentOf(right, wanted)}`;
}

/**
 * Measures how often an article gets the kind that an editor gave it: for each kind precision, recall, and how many
 * reports are mistaken for it; and the accuracy over all articles. With a name, only days whose names begin with it.
 */
async function benchKinds(print: Print): Promise<Figures | undefined> {
  const [wanted = ''] = parseArgs({ allowPositionals: true }).positionals;
  const days = (await readGoldDays(daysNamed(wanted))).map(scoreDay);
  if (days.length === 0) print(`no labelled day "${wanted}" is here, nothing measured`);
  days.flatMap(linesOf).forEach(print);
  return days.length < daysNamed().length ? undefined : figuresOf(days);
}

await runBench(benchKinds);
