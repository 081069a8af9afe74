import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeTemporary } from '../support/run-folder.ts';
import { PROJECT, run } from '../support/run-script.ts';

const DOCUMENT = join(PROJECT, 'docs/measurements.md');

/** A folder without a built site, so that nothing can be measured there. */
const NOWHERE = makeTemporary('report-');

/** Runs the report where no site is built, and says whether the document stayed as it was. */
async function reportFromNowhere(...args: readonly string[]) {
  const before = readFileSync(DOCUMENT, 'utf8');
  const script = join(PROJECT, 'scripts/bench.ts');
  const ended = await run(process.execPath, [script, 'report', ...args], { folder: NOWHERE });
  return { ...ended, isUntouched: readFileSync(DOCUMENT, 'utf8') === before };
}

it('says of a named benchmark without its material that it was skipped, keeps its tables, and ends with 1', async () => {
  const { status, said, isUntouched } = await reportFromNowhere('globe');
  expect(said).toContain('globe: skipped, its tables stay (dist: no site, nothing measured)');
  expect({ status, isUntouched }).toEqual({ status: 1, isUntouched: true });
});

it('says of a benchmark that ends badly that it failed, keeps its tables, and ends with 70', async () => {
  const { status, said, isUntouched } = await reportFromNowhere('globe', '--site', 'gone');
  expect(said).toContain('gone: no built site is there');
  expect(said).toContain('globe: failed, its tables stay (exit code 1)');
  expect({ status, isUntouched }).toEqual({ status: 70, isUntouched: true });
});

it('refuses what is no benchmark before anything runs', async () => {
  const { status, said, isUntouched } = await reportFromNowhere('code', 'tides');
  expect(said).toMatch(/'tides' is invalid .* selection, .* code/);
  expect({ status, isUntouched }).toEqual({ status: 1, isUntouched: true });
});
