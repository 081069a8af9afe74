import { join } from 'node:path';
import { Command } from 'commander';
import { consola } from 'consola';
import { openStore } from './adapters/archive/open-store.ts';
import { openTarget } from './adapters/deploy/open-target.ts';
import { whileClaimed } from './adapters/disk/while-claimed.ts';
import { PROJECT_FOLDER } from './adapters/project-folder.ts';
import { WORK_FOLDER } from './adapters/work-folder.ts';
import { configuredArchive } from './command-line/archive-place-option.ts';
import { readConfiguration } from './command-line/configuration/use-configuration.ts';
import { configuredDestination, deployedFolder } from './command-line/deploy-options.ts';
import { runProgram } from './command-line/run-command.ts';
import { checkArchivePlace } from './jobs/archive/check-place.ts';
import { exitCodeOf, stepLines } from './jobs/daily/daily-steps.ts';
import { dailyWorld, type DailyOptions } from './jobs/daily/daily-world.ts';
import { publishDaily } from './jobs/daily/publish-daily.ts';
import { InputError } from './pipeline/outcome/input-error.ts';

/** The file that is claimed by the run that publishes. */
const CLAIMED = 'daily';

const program = new Command('publish:daily')
  .description('Publish the newest finished day: archive, digest, repair, build, deploy, archive again.')
  .addHelpText(
    'after',
    '\nIt takes no options: overview.config.yaml and the environment say everything; see docs/publish.md.',
  );

program.action(async () => {
  const options = dailyOptions();
  const remedy = 'wait until that has ended; it does the same';
  const taken = new InputError(PROJECT_FOLDER, 'another run publishes it', remedy);
  await whileClaimed(join(PROJECT_FOLDER, WORK_FOLDER, CLAIMED), taken, async () => {
    const steps = await publishDaily(dailyWorld(options));
    consola.log(['', ...stepLines(steps)].join('\n'));
    process.exitCode = exitCodeOf(steps);
  });
});

/** @throws InputError when a place is none, or the archive would be served with the site */
function dailyOptions(): DailyOptions {
  const place = configuredArchive(process.env, PROJECT_FOLDER);
  const to = configuredDestination(process.env, PROJECT_FOLDER);
  if (place) checkArchivePlace(PROJECT_FOLDER, place, deployedFolder(to));
  const configured = readConfiguration(PROJECT_FOLDER)?.options;
  const cname = configured?.get('cname')?.value;
  return {
    project: PROJECT_FOLDER,
    archive: place && openStore(place, PROJECT_FOLDER),
    deploy: to && {
      target: openTarget(to),
      compress: configured?.get('compress')?.value === true,
      cname: typeof cname === 'string' ? cname : undefined,
    },
    onStep: (step) => consola.info(step),
  };
}

await runProgram(program, PROJECT_FOLDER);
