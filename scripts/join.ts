import { Command } from 'commander';
import { consola } from 'consola';
import { configuredSigner } from './adapters/keys/key-file.ts';
import { PROJECT_FOLDER } from './adapters/project-folder.ts';
import { BUDGET_HELP } from './command-line/archive-options.ts';
import { DAYS_HELP } from './command-line/days-option.ts';
import { wholeNumber } from './command-line/number-options.ts';
import { givenSettings } from './command-line/given-settings.ts';
import { addPageOptions, type PageFlags } from './command-line/page-options.ts';
import { runProgram } from './command-line/run-command.ts';
import { valueOption } from './command-line/value-option.ts';
import { checkNoDayLeftOut } from './jobs/site/days-left-out.ts';
import { joinShards } from './jobs/site/join-shards.ts';
import { reportBuild } from './jobs/site/report-build.ts';
import { staleWords } from './jobs/site/report-days.ts';
import { projectPlace } from './jobs/site/site-place.ts';
import { startClock } from './jobs/site/stage-clock.ts';
import { defaultDigestOptions } from './pipeline/digest/default-digest-options.ts';

interface Flags extends PageFlags {
  newest: number;
  budgetMb?: number;
}

const program = new Command('join')
  .description('Join the shards that "build --shard" made into the site in dist/.')
  .argument('<folder...>', 'the folders of the shards')
  .addOption(valueOption('--newest <number>', DAYS_HELP, wholeNumber(), '7'))
  .addOption(valueOption('--budget-mb <number>', BUDGET_HELP, wholeNumber()));
addPageOptions(program);

program.action(async (folders: string[], flags: Flags) => {
  const { settings, texts, images } = givenSettings(flags);
  const clock = startClock();
  const built = await joinShards(folders, {
    ...{ project: PROJECT_FOLDER, settings, most: flags.newest, onStage: clock.enter },
    digest: defaultDigestOptions(texts, images, settings.excerpt),
    signer: await configuredSigner(process.env),
    onStep: (step) => consola.info(step),
  });
  consola.success(`the site in dist/ has ${built.days} day(s), ${built.rendered.length} from the shards`);
  for (const line of staleWords(built.stale)) consola.warn(line);
  const place = projectPlace(PROJECT_FOLDER);
  const say = (line: string) => consola.info(line);
  const report = { place, rendered: built.rendered, clock, words: settings.interface };
  await reportBuild({ ...report, budget: flags.budgetMb, say });
  await checkNoDayLeftOut(PROJECT_FOLDER);
});

await runProgram(program, PROJECT_FOLDER);
