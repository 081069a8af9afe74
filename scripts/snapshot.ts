import { Command } from 'commander';
import { consola } from 'consola';
import type { Snapshot } from '../src/schemas/snapshot.ts';
import { runProgram } from './command-line/run-command.ts';
import { openSnapshot } from './adapters/snapshot/open-snapshot.ts';
import { packSnapshot } from './adapters/snapshot/pack-snapshot.ts';
import { resealSnapshot } from './jobs/reseal-snapshot.ts';
import { unpackSnapshot } from './adapters/snapshot/write-snapshot.ts';
import { valueOption } from './command-line/value-option.ts';
import { parseInstantOption } from './command-line/time-options.ts';

const program = new Command('snapshot').description('Verify, pack, unpack and seal snapshots.');

program
  .command('verify')
  .description('Check that snapshots are complete, unaltered and valid.')
  .argument('<path...>', 'folders, .tar.gz or .tar.zst files')
  .action(async (paths: string[]) => {
    for (const path of paths) consola.success(`${path}: ${describe(await openSnapshot(path))}`);
  });

program
  .command('pack')
  .description('Pack a snapshot into one file; the same snapshot always gives the same bytes.')
  .argument('<dir>', 'the folder of the snapshot')
  .argument('<file>', 'the archive to write, ending in .tar.gz or .tar.zst')
  .action(async (dir: string, file: string) => {
    await packSnapshot(dir, file);
    consola.success(`packed ${dir} into ${file}`);
  });

program
  .command('unpack')
  .description('Verify a packed snapshot and unpack it into a folder.')
  .argument('<file>', 'a .tar.gz or .tar.zst file')
  .argument('<dir>', 'the folder to write')
  .option('--replace', 'replace a snapshot that is already in the folder')
  .action(async (file: string, dir: string, flags: { replace?: true }) => {
    const snapshot = await unpackSnapshot(file, dir, flags);
    consola.success(`unpacked ${file} into ${dir}: ${describe(snapshot)}`);
  });

program
  .command('seal')
  .description('Seal a snapshot again after editing its files by hand.')
  .argument('<dir>', 'the folder of the snapshot')
  .addOption(
    valueOption('--sealed-at <instant>', 'the time of sealing (default: unchanged)', parseInstantOption),
  )
  .action(async (dir: string, flags: { sealedAt?: string }) => {
    const { day, sealedAt } = await resealSnapshot(dir, flags.sealedAt);
    consola.success(`sealed ${dir}: ${day}, sealed at ${sealedAt}`);
  });

function describe({ manifest, articles, sources, translations, headlines }: Snapshot): string {
  const sample = manifest.sample ? ', a sample' : '';
  const counts = `${articles.length} articles, ${translations.length} translations, ${headlines.length} headlines, ${sources.length} sources`;
  return `${manifest.day}, ${counts}, sealed at ${manifest.sealedAt}${sample}`;
}

await runProgram(program);
