import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { REPORTED } from '../../scripts/bench/report/reported.ts';
import { markersIn, writtenByHand } from '../../scripts/bench/report/rewrite-tables.ts';
import { readDocuments, sectionsOf } from '../support/documents.ts';
import { PROJECT } from '../support/run-script.ts';

const PATH = 'docs/measurements.md';
const text = readDocuments().find(({ path }) => path === PATH)?.text ?? '';

/** What the command knows and does not report: it makes a table of words, or is the report itself. */
const NOT_REPORTED = ['archive', 'concepts', 'report'];

/** What begins or ends a block of a benchmark, whether it has its other half or not. */
const marksIn = (document: string): string[] => document.match(/<!-- \/?bench:.*?-->/g) ?? [];

/** The sections with a table that no run wrote; that of the options has no figures. */
function tablesByHand(document: string): string[] {
  return sectionsOf({ path: PATH, text: writtenByHand(document) })
    .filter(({ heading, text: section }) => !heading.startsWith('Options of') && !section.startsWith('# '))
    .filter(({ text: section }) => /^\s*\|.*\|\s*$/m.test(section))
    .map(({ heading }) => heading);
}

it('every benchmark of the report has its markers, once, in the order of the report, and none stands alone', () => {
  expect(markersIn(text)).toEqual([...REPORTED]);
  expect(marksIn(text)).toHaveLength(2 * REPORTED.length);
});

it('every benchmark of the report exists, and every other is reported', () => {
  expect(REPORTED.filter((name) => !existsSync(join(PROJECT, 'scripts/bench', `${name}.ts`)))).toEqual([]);
  const command = readFileSync(join(PROJECT, 'scripts/bench.ts'), 'utf8');
  const names = /NAMES = \[([^\]]*)\]/.exec(command)?.[1]?.match(/\w+/g) ?? [];
  expect(names.toSorted()).toEqual([...REPORTED, ...NOT_REPORTED].sort());
});

it('every block was written by a run: a command, a date, a version, a machine, and a table', () => {
  const blocks = REPORTED.map((name) => [name, blockOf(text, name)] as const);
  const origin =
    /^`npm run bench -- (\w+)[^`]*`, \d+ \w+ \d{4}, version \S+ .*Node [\d.]+, \d+ cores? of .+ GiB; [\d.]+ s of CPU time\. Fitted on: .+\.$/m;
  const unlike = blocks.filter(
    ([name, block]) => origin.exec(block)?.[1] !== name || !/^\| -{3}/m.test(block),
  );
  expect(unlike.map(([name]) => name)).toEqual([]);
});

it('no table of figures stands outside the markers', () => {
  expect(tablesByHand(text)).toEqual([]);
});

it('a table by hand, and a marker without its other half, would be found', () => {
  const table = '| a | b |\n| --- | --- |\n| 1 | 2 |\n';
  const block = `<!-- bench:day -->\n\n${table}\n<!-- /bench:day -->\n`;
  const planted = `# Top\n\n## Options of it\n\n${table}\n## Good\n\n${block}\n## Bad\n\n${table}`;
  expect(tablesByHand(planted)).toEqual(['Bad']);
  const halves = block.replace('/bench:day', '/bench:days');
  expect(markersIn(halves)).toEqual([]);
  expect(marksIn(halves)).toHaveLength(2);
});

function blockOf(document: string, name: string): string {
  const [, after = ''] = document.split(`<!-- bench:${name} -->`);
  return after.split(`<!-- /bench:${name} -->`)[0] ?? '';
}
