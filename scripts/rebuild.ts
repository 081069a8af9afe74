import { Command } from 'commander';
import { consola } from 'consola';
import type { PicturePolicy } from '../src/schemas/picture.ts';
import { PROJECT_FOLDER } from './adapters/project-folder.ts';
import { rebuildSite } from './jobs/rebuild-site.ts';
import { runProgram } from './command-line/run-command.ts';
import { onBroken } from './adapters/snapshot/on-broken.ts';
import { openSnapshots } from './adapters/snapshot/open-snapshot.ts';
import { IMAGES_HELP, imagesOf, parseImages } from './command-line/images-option.ts';
import { valueOption } from './command-line/value-option.ts';
import { parseBase, parseSite } from './command-line/address-options.ts';
import { defaultDigestOptions } from './pipeline/digest/default-digest-options.ts';
import { InputError } from './pipeline/outcome/input-error.ts';

interface Flags {
  site?: string;
  base?: string;
  images?: PicturePolicy;
  publish?: true;
  skipBroken?: true;
}

const program = new Command('rebuild')
  .description('Verify snapshots and build their site into dist/.')
  .argument('<path...>', 'snapshots: folders, .tar.gz or .tar.zst files, one per day')
  .addOption(valueOption('--site <url>', 'the URL the site will be served from', parseSite))
  .addOption(valueOption('--base <path>', 'the path of the site, if it shares its host', parseBase))
  .addOption(valueOption('--images <which>', IMAGES_HELP, parseImages))
  .option('--publish', 'show full texts only where the source’s licence allows')
  .option('--skip-broken', 'skip snapshots that cannot be read, name them, and exit with 1');

program.action(async (paths: string[], flags: Flags) => {
  const started = performance.now();
  const images = imagesOf(flags.images, process.env, 'none');
  const snapshots = await openSnapshots(paths, { onBroken: onBroken(flags.skipBroken) });
  if (snapshots.length === 0)
    throw new InputError(
      paths.join(', '),
      'none of these snapshots can be read',
      'give at least one that can',
    );
  const articles = snapshots.reduce((sum, snapshot) => sum + snapshot.articles.length, 0);
  consola.info(`verified ${snapshots.length} snapshot(s) with ${articles} articles`);
  await rebuildSite(snapshots, {
    project: PROJECT_FOLDER,
    digest: defaultDigestOptions(flags.publish ? 'licensed' : 'full', images),
    site: flags.site,
    base: flags.base,
    onStep: (step) => consola.info(step),
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  consola.success(`built the site of ${articles} articles into dist/ in ${seconds} s`);
});

await runProgram(program);
