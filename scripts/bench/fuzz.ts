import { parseArgs } from 'node:util';
import { LONGEST_WAIT, LONGEST_WORK, MOST_MEMORY, runFuzz } from '../jobs/fuzz/run-fuzz.ts';
import { type TargetName, TARGETS } from '../jobs/fuzz/targets.ts';
import type { Figures } from './report/figures.ts';
import { outOf } from './report/number-texts.ts';
import { type Print, runBench } from './report/run-bench.ts';

/** CPU time for each reader, in seconds, unless told otherwise: together, all get over ten thousand documents. */
const USUAL = 2;

/** Gives every reader of documents from outside hostile ones, as `npm run fuzz` does, and counts those that it survived. */
async function benchFuzz(print: Print): Promise<Figures | undefined> {
  const { values } = parseArgs({ options: { seconds: { type: 'string', default: String(USUAL) } } });
  const [seed, seconds] = [1, Number(values.seconds)];
  const records = await runFuzz({ targets: Object.keys(TARGETS) as TargetName[], seed, seconds });
  const rows = records.map(({ target, documents, longest, heldUp, memory, offences }) => {
    for (const { number, what } of offences) print(`  ${target}, number ${number}: ${what}`);
    const survived = outOf([documents - offences.length, documents]);
    return [target, survived, longest.milliseconds.toFixed(0), heldUp.toFixed(0), String(memory)];
  });
  for (const row of rows) print(row.join(' | '));
  return {
    command: `fuzz --seconds ${seconds}`,
    fittedOn: 'nothing',
    tables: [
      {
        columns: ['documents', 'survived', 'longest work, ms', 'longest wait, ms', 'memory so far, MB'],
        rows,
      },
    ],
    notes: [
      `Survived: the reader said what it found, or refused the document, within ${LONGEST_WORK} ms of CPU time, with ${MOST_MEMORY} MB of memory of the whole process, and without holding up the thread that serves the requests of a run for over ${LONGEST_WAIT} ms of its CPU time.`,
    ],
  };
}

await runBench(benchFuzz);
