import { parseArgs } from 'node:util';
import { type FuzzRecord, LONGEST_HOLDUP, LONGEST_WORK, MAX_MEMORY } from '../jobs/fuzz/fuzz-reader.ts';
import { runFuzz } from '../jobs/fuzz/run-fuzz.ts';
import { type TargetName, TARGETS } from '../jobs/fuzz/targets.ts';
import type { Figures } from './report/figures.ts';
import { outOf } from './report/number-texts.ts';
import { type Print, runBench } from './report/run-bench.ts';

/** Documents in all, unless an option says otherwise. */
const USUAL = 10_000;

/**
 * Gives each reader of what others wrote its part of hostile documents. `--documents NUMBER` says how many in all, `--seed
 * NUMBER` tries others.
 */
async function benchFuzz(print: Print): Promise<Figures> {
  const { values } = parseArgs({
    options: {
      documents: { type: 'string', default: String(USUAL) },
      seed: { type: 'string', default: '1' },
    },
  });
  const targets = Object.keys(TARGETS) as TargetName[];
  const [documents, seed] = [values.documents, values.seed].map(Number) as [number, number];
  const each = Math.ceil(documents / targets.length);
  const records = await runFuzz({ targets, seed, documents: each }, (record) => {
    print(rowOf(record).join(' | '));
    for (const { number, what } of record.offences) print(`  number ${number}: ${what}`);
  });
  return {
    command: `fuzz --documents ${documents} --seed ${seed}`,
    fittedOn: 'nothing',
    tables: [{ columns: COLUMNS, rows: [...records.map(rowOf), totalOf(records)] }],
    notes: NOTES,
  };
}

const COLUMNS = [
  'reader',
  'survived',
  'slowest document, CPU ms',
  'its number',
  '… kB',
  'longest that a run was held up, CPU ms',
  'memory at most, MB',
];

function rowOf({ target, documents, longest, heldUp, memory, offences }: FuzzRecord): string[] {
  return [
    ...[target, outOf([documents - offences.length, documents])],
    ...[longest.milliseconds.toFixed(0), String(longest.number), (longest.size / 1_000).toFixed(0)],
    ...[heldUp.toFixed(0), String(memory)],
  ];
}

function totalOf(records: readonly FuzzRecord[]): string[] {
  const sum = (of: (record: FuzzRecord) => number) => records.reduce((total, each) => total + of(each), 0);
  const most = (of: (record: FuzzRecord) => number) => Math.max(...records.map(of)).toFixed(0);
  const documents = sum((each) => each.documents);
  return [
    ...['all', outOf([documents - sum(({ offences }) => offences.length), documents])],
    ...[most(({ longest }) => longest.milliseconds), '', ''],
    ...[most(({ heldUp }) => heldUp), most(({ memory }) => memory)],
  ];
}

const NOTES = [
  `Survived: the reader threw nothing but that it refuses the document, took at most ${LONGEST_WORK / 1_000} s of CPU time, held up the thread that serves the requests of a run for at most ${LONGEST_HOLDUP / 1_000} s of its CPU time, and took the process to at most ${MAX_MEMORY} MB.`,
  'Each reader has a process of its own, whose memory at its highest is that of Node, of the program, of the documents and of the thread that reads them together.',
  'Feeds, pages, registries, OPML lists, corpora and snapshots are read in threads or before a run: what holds up a run there is passing on the document and its result.',
];

await runBench(benchFuzz);
