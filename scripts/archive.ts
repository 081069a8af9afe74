import { Command } from 'commander';
import { consola } from 'consola';
import type { ArchivePlace } from '../src/schemas/archive.ts';
import { openStore } from './adapters/archive/open-store.ts';
import { PROJECT_FOLDER } from './adapters/project-folder.ts';
import { configuredArchive, parseArchivePlace } from './command-line/archive-place-option.ts';
import { configuredDestination, deployedFolder } from './command-line/deploy-options.ts';
import { runProgram } from './command-line/run-command.ts';
import { valueOption } from './command-line/value-option.ts';
import { checkArchivePlace } from './jobs/archive/check-place.ts';
import { type Archiving, pullArchive } from './jobs/archive/pull-archive.ts';
import { pushedWords, pulledWords } from './jobs/archive/report-archive.ts';
import { pushArchive } from './jobs/archive/push-archive.ts';
import { verifyArchive } from './jobs/archive/verify-archive.ts';
import { InputError } from './pipeline/outcome/input-error.ts';

interface Flags {
  at?: ArchivePlace;
}

const program = new Command('archive').description(
  'Keep in one place what later runs need of earlier ones, and restore it.',
);

const placeOption = () =>
  valueOption(
    '--at <place>',
    'a folder, git:URL#BRANCH, gh:OWNER/NAME@TAG, or rclone:REMOTE:PATH',
    parseArchivePlace,
  );

program
  .command('pull')
  .description('Update the publication from its archive; keep what changed only here.')
  .addOption(placeOption())
  .option('--force', 'take the archive’s version where both changed')
  .action(async ({ at, force }: Flags & { force?: true }) => {
    const archiving = archivingOf(at);
    consola.success(pulledWords(archiving.store.name, await pullArchive(archiving, force ?? false)));
  });

program
  .command('push')
  .description('Update the archive from the publication.')
  .addOption(placeOption())
  .action(async ({ at }: Flags) => {
    const archiving = archivingOf(at);
    consola.success(pushedWords(archiving.store.name, await pushArchive(archiving)));
  });

program
  .command('verify')
  .description('Check the SHA-256 of every file of the archive, and compare the publication with it.')
  .addOption(placeOption())
  .action(async ({ at }: Flags) => {
    const archiving = archivingOf(at);
    const { files, packs } = await verifyArchive(archiving);
    consola.success(`${archiving.store.name}: ${files} file(s) in ${packs} pack(s) are as they were pushed`);
    consola.info('the publication has the same');
  });

/** @throws InputError when no place is named, or it cannot be one */
function archivingOf(at: ArchivePlace | undefined): Archiving {
  const place = at ?? configuredArchive(process.env, PROJECT_FOLDER);
  if (!place)
    throw new InputError(
      'archive',
      'no place is named',
      'write "archive: PLACE" into overview.config.yaml, or give --at PLACE',
    );
  const to = configuredDestination(process.env, PROJECT_FOLDER);
  checkArchivePlace(PROJECT_FOLDER, place, deployedFolder(to));
  return {
    project: PROJECT_FOLDER,
    store: openStore(place, PROJECT_FOLDER),
    onStep: (step) => consola.info(step),
  };
}

await runProgram(program, PROJECT_FOLDER);
