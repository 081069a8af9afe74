import { Command } from 'commander';
import { consola } from 'consola';
import type { PicturePolicy } from '../src/schemas/picture.ts';
import { configuredSigner } from './adapters/keys/key-file.ts';
import { PROJECT_FOLDER } from './adapters/project-folder.ts';
import { parseBase, parseSite } from './command-line/address-options.ts';
import { BUDGET_HELP } from './command-line/archive-options.ts';
import { DAYS_HELP } from './command-line/days-option.ts';
import { IMAGES_HELP, imagesOf, parseImages } from './command-line/images-option.ts';
import { wholeNumber } from './command-line/number-options.ts';
import { runProgram } from './command-line/run-command.ts';
import { type SiteFlags, SNAPSHOTS_HELP, siteSettings } from './command-line/site-settings.ts';
import { FULL_TEXT_HELP, PUBLISH_HELP, type TextFlags, textsOf } from './command-line/texts-option.ts';
import { valueOption } from './command-line/value-option.ts';
import { checkNoDayLeftOut } from './jobs/site/days-left-out.ts';
import { joinShards } from './jobs/site/join-shards.ts';
import { reportBuild } from './jobs/site/report-build.ts';
import { staleWords } from './jobs/site/report-days.ts';
import { projectPlace } from './jobs/site/site-place.ts';
import { startClock } from './jobs/site/stage-clock.ts';
import { defaultDigestOptions } from './pipeline/digest/default-digest-options.ts';

interface Flags extends SiteFlags, TextFlags {
  newest: number;
  images?: PicturePolicy;
  budgetMb?: number;
}

const program = new Command('join')
  .description('Join the shards that "build --shard" made into the site in dist/.')
  .argument('<folder...>', 'the folders of the shards')
  .addOption(valueOption('--newest <number>', DAYS_HELP, wholeNumber(), '7'))
  .addOption(valueOption('--budget-mb <number>', BUDGET_HELP, wholeNumber()))
  .addOption(valueOption('--site <url>', 'the URL the site will be served from', parseSite))
  .addOption(valueOption('--base <path>', 'the path of the site, if it shares its host', parseBase))
  .addOption(valueOption('--snapshots <url>', SNAPSHOTS_HELP, parseSite))
  .addOption(valueOption('--images <which>', IMAGES_HELP, parseImages))
  .option('--publish', PUBLISH_HELP)
  .option('--full-text', FULL_TEXT_HELP);

program.action(async (folders: string[], flags: Flags) => {
  const settings = siteSettings(flags, process.env);
  const images = imagesOf(flags.images, process.env, 'none');
  const clock = startClock();
  const built = await joinShards(folders, {
    ...{ project: PROJECT_FOLDER, settings, most: flags.newest, onStage: clock.enter },
    digest: defaultDigestOptions(textsOf(flags, settings.site), images, settings.excerpt),
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
