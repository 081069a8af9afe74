import { join } from 'node:path';
import { Command } from 'commander';
import { consola } from 'consola';
import type { PicturePolicy } from '../src/schemas/picture.ts';
import { buildNewestDays } from './jobs/site/build-newest-days.ts';
import { checkListenable } from './command-line/check-listenable.ts';
import { configuredSigner } from './adapters/keys/key-file.ts';
import { PROJECT_FOLDER } from './adapters/project-folder.ts';
import { runProgram } from './command-line/run-command.ts';
import { onBroken } from './adapters/snapshot/on-broken.ts';
import { openNewestDays } from './adapters/snapshot/open-newest-days.ts';
import { IMAGES_HELP, imagesOf, parseImages } from './command-line/images-option.ts';
import { valueOption } from './command-line/value-option.ts';
import { siteSettings } from './command-line/site-settings.ts';
import { FULL_TEXT_HELP, PUBLISH_HELP, type TextFlags, textsOf } from './command-line/texts-option.ts';
import { parseHost } from './command-line/address-options.ts';
import { defaultDigestOptions } from './pipeline/digest/default-digest-options.ts';
import { DAYS_HELP } from './command-line/days-option.ts';
import { staleWords } from './jobs/site/report-days.ts';
import { wholeNumber } from './command-line/number-options.ts';

const program = new Command('start')
  .description('Make today’s digest if the network can be reached, then build the site and serve it.')
  .option(
    '--offline',
    'make no new digest: serve the newest days on disk, or the bundled sample if there are none',
  )
  .addOption(valueOption('--days <number>', DAYS_HELP, wholeNumber(), '7'))
  .addOption(valueOption('--port <number>', 'the port to serve on', wholeNumber(1, 65_535), '4321'))
  .addOption(valueOption('--host <address>', 'the address to listen on', parseHost, 'localhost'))
  .addOption(valueOption('--images <which>', IMAGES_HELP, parseImages))
  .option('--publish', PUBLISH_HELP)
  .option('--full-text', FULL_TEXT_HELP)
  .option('--skip-broken', 'skip days whose snapshot cannot be read, and name them');

interface Flags extends TextFlags {
  offline?: true;
  images?: PicturePolicy;
  days: number;
  port: number;
  host: string;
  skipBroken?: true;
}

// What takes long to load is imported only where it is needed: the command may end before, and say why.
program.action(async (flags: Flags) => {
  // Whoever starts it reads it: what a public site may not show without a licence, a reader may.
  const images = imagesOf(flags.images, process.env, 'all');
  // The address is this machine’s: only --publish shows what others may read.
  const texts = textsOf(flags, undefined);
  const settings = { ...siteSettings({}, process.env), site: `http://localhost:${flags.port}` };
  await checkListenable(flags.host);
  const newest = { most: flags.days, onBroken: onBroken(flags.skipBroken) };
  if (!flags.offline) {
    // Fail now rather than after half an hour of gathering.
    await openNewestDays(join(PROJECT_FOLDER, 'content/snapshots'), newest);
    const { gatherToday } = await import('./jobs/gather-today.ts');
    await gatherToday(PROJECT_FOLDER, images);
  }
  const {
    newest: day,
    sample,
    stale,
  } = await buildNewestDays({
    ...newest,
    project: PROJECT_FOLDER,
    digest: defaultDigestOptions(texts, images, settings.excerpt),
    settings,
    signer: await configuredSigner(process.env),
    onStep: (step) => consola.info(step),
  });
  for (const line of staleWords(stale)) consola.warn(line);
  const { preview } = await import('astro');
  const server = await preview({
    root: PROJECT_FOLDER,
    logLevel: 'warn',
    server: { port: flags.port, host: flags.host },
  });
  const what = sample ? 'the bundled sample (invented news)' : `the digest of ${day}`;
  consola.success(`${what} is at http://${server.host ?? 'localhost'}:${server.port}/`);
  await server.closed();
});

await runProgram(program, PROJECT_FOLDER);
