import { parseArgs } from 'node:util';
import { composeSnapshot } from '../pipeline/digest/build-digest.ts';
import { defaultDigestOptions } from '../pipeline/digest/default-digest-options.ts';
import { labelAgreement } from './day/label-agreement.ts';
import { goldDays, readGoldDays } from './day/gold-days.ts';
import { judgeDay } from './day/judge-day.ts';
import { readDay } from './day/read-day.ts';
import { fitRank } from './fit-rank.ts';

/**
 * Holds the digest of each labelled real day against its editor's: stories, first ten, topics, kinds, countries,
 * titles, what is said to be missed. With a name, of the days whose names begin so; `--read` prints the stories for
 * reading; `--fit` instead fits the weights by which stories are ordered.
 */
async function benchDay(print: (line: string) => void): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { read: { type: 'boolean', default: false }, fit: { type: 'boolean', default: false } },
  });
  const [wanted = ''] = positionals;
  const days = await readGoldDays(goldDays.filter(({ name }) => name.startsWith(wanted)));
  if (days.length === 0) print(`no labelled day "${wanted}" is here, nothing measured`);
  if (values.fit) {
    for (const line of fitRank(days)) print(line);
    return;
  }
  for (const day of days) {
    const options = defaultDigestOptions('full');
    const began = performance.now();
    const composed = composeSnapshot(day.snapshot, options);
    const seconds = (performance.now() - began) / 1000;
    print(`\n${day.name}: ${day.snapshot.articles.length} articles, composed in ${seconds.toFixed(1)} s`);
    for (const line of judgeDay(day, composed, options.clusterer)) print(`  ${line}`);
    if (values.read) for (const line of readDay(day, composed)) print(line);
  }
  if (wanted === '') for (const line of labelAgreement()) print(line);
}

await benchDay((line) => process.stdout.write(`${line}\n`));
