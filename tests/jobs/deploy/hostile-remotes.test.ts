import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { rcloneTarget } from '../../../scripts/adapters/deploy/rclone-target.ts';
import { runRclone } from '../../../scripts/adapters/deploy/run-rclone.ts';
import type { Target } from '../../../scripts/adapters/deploy/target.ts';
import { deploySite } from '../../../scripts/jobs/deploy/deploy-site.ts';
import { makeFolder } from '../../support/fake-project.ts';
import { makeSite } from '../../support/make-site.ts';

const RECORD = JSON.stringify({ formatVersion: 1, sequence: 1, files: { '../outside/mine.txt': 'x' } });

/** A program in the place of rclone that answers as a host likes. */
const hostile = (script: string): Target => {
  const command = join(makeFolder({ rclone: `#!/bin/sh\n${script}\n` }), 'rclone');
  execFileSync('chmod', ['+x', command]);
  return rcloneTarget('far:news', (args, input) => runRclone(args, { input, command, most: 1_000_000 }));
};

it.each([
  ['without an end', 'yes', /answered with more than 1000000 bytes/],
  [
    'without an end, and does not let go',
    "trap '' PIPE TERM; while :; do echo y; done 2>/dev/null",
    /answered/,
  ],
  ['with a record that leads out', `cat <<'END'\n${RECORD}\nEND`, /no file of this/],
  [
    'with nothing but errors',
    'yes error | head -c 5000000 >&2; exit 9',
    /"rclone lsf" ended with 9: .*error/s,
  ],
])('is refused where it answers %s', async (_, script, what) => {
  await expect(
    deploySite({ dist: makeFolder(makeSite('2026-03-01')), target: hostile(script), work: makeFolder() }),
  ).rejects.toThrow(what);
});

it('is not believed to hold what nobody asked for', async () => {
  const target = hostile('cat > /dev/null; printf "index.html\\n../../etc/passwd\\n\\033[2J\\n"');
  expect(await target.present(['index.html', 'rss.xml'])).toEqual(['index.html']);
});
