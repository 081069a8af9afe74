import { Command } from 'commander';
import { consola } from 'consola';
import { configuredSigner } from './adapters/keys/key-file.ts';
import { PROJECT_FOLDER } from './adapters/project-folder.ts';
import { rebuildSite } from './jobs/site/rebuild-site.ts';
import { addPageOptions, type PageFlags } from './command-line/page-options.ts';
import { runProgram } from './command-line/run-command.ts';
import { givenSettings } from './command-line/given-settings.ts';
import { onBroken } from './adapters/snapshot/on-broken.ts';
import { openGiven } from './jobs/open-given.ts';
import { isPublic } from './pipeline/snapshot/public-snapshot.ts';
import { BUDGET_HELP } from './command-line/archive-options.ts';
import { wholeNumber } from './command-line/number-options.ts';
import { reportBuild } from './jobs/site/report-build.ts';
import { projectPlace } from './jobs/site/site-place.ts';
import { startClock } from './jobs/site/stage-clock.ts';
import { parseHash } from './command-line/hash-option.ts';
import { KEY_HELP, parseKey } from './command-line/key-option.ts';
import { checkTrust } from './pipeline/snapshot/sign/check-trust.ts';
import { valueOption } from './command-line/value-option.ts';
import { defaultDigestOptions } from './pipeline/digest/default-digest-options.ts';
import { InputError } from './pipeline/outcome/input-error.ts';

interface Flags extends PageFlags {
  budgetMb?: number;
  sha256?: string;
  requireSignature?: string;
  skipBroken?: true;
}

const program = new Command('rebuild')
  .description('Verify snapshots and build their site into dist/.')
  .argument('<path...>', 'snapshots: folders, .tar.gz or .tar.zst files, or their URLs, one per day')
  .addOption(valueOption('--sha256 <hash>', 'the SHA-256 that the one given archive must have', parseHash))
  .addOption(valueOption('--require-signature <key>', KEY_HELP, parseKey))
  .addOption(valueOption('--budget-mb <number>', BUDGET_HELP, wholeNumber()))
  .option('--skip-broken', 'skip snapshots that cannot be read, name them, and exit with 1');
addPageOptions(program);

program.action(async (paths: string[], flags: Flags) => {
  const started = performance.now();
  const snapshots = await openGiven(paths, {
    onBroken: onBroken(flags.skipBroken),
    sha256: flags.sha256,
    environment: process.env,
    onStep: (step) => consola.info(step),
  });
  if (snapshots.length === 0)
    throw new InputError(
      paths.join(', '),
      'none of these snapshots can be read',
      'give at least one that can',
    );
  const { requireSignature: key } = flags;
  if (key !== undefined)
    for (const each of snapshots)
      checkTrust(each, { key, known: [] }, `the snapshot of ${each.manifest.day}`);
  const articles = snapshots.reduce((sum, snapshot) => sum + snapshot.articles.length, 0);
  consola.info(`verified ${snapshots.length} snapshot(s) with ${articles} articles`);
  const form = snapshots.findLast(isPublic)?.manifest.public;
  const { settings, texts, images } = givenSettings(flags, form);
  const clock = startClock();
  await rebuildSite(snapshots, {
    project: PROJECT_FOLDER,
    digest: defaultDigestOptions(texts, images, settings.excerpt),
    settings,
    ...(!form && { signer: await configuredSigner(process.env) }),
    onStep: (step) => consola.info(step),
    onStage: clock.enter,
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  consola.success(`built the site of ${articles} articles into dist/ in ${seconds} s`);
  const place = projectPlace(PROJECT_FOLDER);
  const rendered = snapshots.map(({ manifest }) => manifest.day);
  const say = (line: string) => consola.info(line);
  const report = { place, rendered, clock, words: settings.interface };
  await reportBuild({ ...report, budget: flags.budgetMb, say });
});

await runProgram(program, PROJECT_FOLDER);
