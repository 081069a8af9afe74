import { parseArgs } from 'node:util';
import { composeSnapshot } from '../pipeline/digest/build-digest.ts';
import { defaultDigestOptions } from '../pipeline/digest/default-digest-options.ts';
import { dayFigures, type LabelledDigest } from './day/day-figures.ts';
import { dayLines } from './day/day-lines.ts';
import { goldDays, heldOutDays, readGoldDays } from './day/gold-days.ts';
import { judgeDay } from './day/judge-day.ts';
import { agreementLine, labelAgreement } from './day/label-agreement.ts';
import { readDay } from './day/read-day.ts';
import { fitRank } from './fit-rank.ts';
import { cpuTimer } from './report/cpu-timer.ts';
import type { Figures } from './report/figures.ts';
import { type Print, runBench } from './report/run-bench.ts';

/**
 * Compares the digest of each labelled real day with its editor's labels: stories, first ten, topics, kinds, countries,
 * titles, and claims that a country missed a story. With a name, only days whose names begin with it; `--read` prints
 * the stories for reading; `--fit` instead fits the weights that order stories.
 */
async function benchDay(print: Print): Promise<Figures | undefined> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { read: { type: 'boolean', default: false }, fit: { type: 'boolean', default: false } },
  });
  const [wanted = ''] = positionals;
  const all = values.fit ? goldDays : [...goldDays, ...heldOutDays];
  const days = await readGoldDays(all.filter(({ name }) => name.startsWith(wanted)));
  if (days.length === 0) print(`no labelled day "${wanted}" is here, nothing measured`);
  if (values.fit) {
    fitRank(days).forEach(print);
    return undefined;
  }
  const judged = days.map((day): LabelledDigest => {
    const options = defaultDigestOptions('full');
    const spent = cpuTimer();
    const composed = composeSnapshot(day.snapshot, options);
    const seconds = spent();
    const articles = day.snapshot.articles.length;
    const scores = judgeDay(day, composed, options.clusterer);
    print(`\n${day.name}: ${articles} articles, composed in ${seconds.toFixed(1)} s of CPU`);
    for (const line of dayLines(scores)) print(`  ${line}`);
    if (values.read) readDay(day, composed).forEach(print);
    return { name: day.name, articles, seconds, scores };
  });
  if (wanted !== '') return undefined;
  const readings = labelAgreement();
  readings.map(agreementLine).forEach(print);
  return judged.length < all.length ? undefined : dayFigures(judged, readings);
}

await runBench(benchDay);
