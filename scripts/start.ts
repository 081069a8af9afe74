import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { preview } from 'astro';
import { Command } from 'commander';
import { consola } from 'consola';
import { PROJECT_FOLDER } from './adapters/project-folder.ts';
import { rebuildSite } from './adapters/rebuild-site.ts';
import { runCommand } from './adapters/run-command.ts';
import { openSnapshots } from './adapters/snapshot/open-snapshots.ts';
import { defaultDigestOptions } from './pipeline/default-digest-options.ts';
import { InputError } from './pipeline/input-error.ts';

const SNAPSHOTS = join(PROJECT_FOLDER, 'content/snapshots');

const program = new Command('start')
  .description('Build the digest of the newest snapshot in content/snapshots/ and serve the site.')
  .option('--port <number>', 'the port to serve on', Number, 4321)
  .option('--host <address>', 'the address to listen on', 'localhost');

program.action((flags: { port: number; host: string }) =>
  runCommand(async () => {
    const day = await newestDay();
    const snapshots = await openSnapshots([join(SNAPSHOTS, day)]);
    const site = `http://localhost:${flags.port}`;
    await rebuildSite(snapshots, {
      project: PROJECT_FOLDER,
      digest: defaultDigestOptions('full'),
      site,
      onStep: (step) => consola.info(step),
    });
    const server = await preview({
      root: PROJECT_FOLDER,
      logLevel: 'warn',
      server: { port: flags.port, host: flags.host },
    });
    consola.success(`the digest of ${day} is at http://${server.host ?? 'localhost'}:${server.port}/`);
    await server.closed();
  }),
);

/** The newest day for which there is a snapshot; the bundled sample is one. */
async function newestDay(): Promise<string> {
  const names = await readdir(SNAPSHOTS).catch(() => []);
  const newest = names
    .filter((name) => /^\d{4}-\d{2}-\d{2}$/.test(name))
    .sort()
    .at(-1);
  if (newest) return newest;
  throw new InputError(
    SNAPSHOTS,
    'no snapshot is there',
    'restore the bundled sample with "git checkout content"',
  );
}

await program.parseAsync();
