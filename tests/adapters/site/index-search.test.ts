import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { withoutTime } from '../../../scripts/adapters/site/index-search.ts';
import { makeTemporary } from '../../support/run-folder.ts';
import { PROJECT, run } from '../../support/run-script.ts';

it('the program of an index is the same whenever it was compressed, and still whole', () => {
  const gzip = gzipSync('a program');
  const [once, later] = [1, 1_785_339_103].map((time) => {
    const timed = Buffer.from(gzip);
    timed.writeUInt32LE(time, 4);
    return withoutTime(timed);
  });
  expect(once).toEqual(later);
  expect(gunzipSync(once ?? '').toString()).toBe('a program');
  expect(() => withoutTime(Buffer.from('a program'))).toThrow('is no gzip file');
});

it('says so where the program of the index ends before it is done, instead of ending without a word', async () => {
  const folder = makeTemporary('search-');
  const page = '<!doctype html><html lang="en"><body data-pagefind-body>News</body></html>';
  mkdirSync(join(folder, '2026-01-01'));
  writeFileSync(join(folder, '2026-01-01/index.html'), page);
  const program = join(folder, 'ends.mjs');
  writeFileSync(program, `#!${process.execPath}\nprocess.stdin.once('data', () => process.exit(101));\n`);
  chmodSync(program, 0o755);
  const script = `
    import { runCommand } from ${JSON.stringify(join(PROJECT, 'scripts/command-line/run-command.ts'))};
    import { indexSearch } from ${JSON.stringify(join(PROJECT, 'scripts/adapters/site/index-search.ts'))};
    const dist = ${JSON.stringify(folder)};
    await runCommand(() => indexSearch(dist, { dist, days: ['2026-01-01'], months: ['2026-01'] }));
  `;
  const { status, said } = await run(process.execPath, ['--input-type=module', '--eval', script], {
    env: { PAGEFIND_EXTENDED_BINARY_PATH: program },
  });
  expect(status).toBe(1);
  expect(said).toContain('pagefind/2026-01: the program that indexes the site for search ended before');
  expect(said).toContain('free some space and run the command again');
});
