import { preview } from 'astro';
import { Command } from 'commander';
import { consola } from 'consola';
import { buildNewestDays } from './adapters/build-newest-days.ts';
import { gatherToday } from './adapters/gather/gather-today.ts';
import { PROJECT_FOLDER } from './adapters/project-folder.ts';
import { runCommand } from './adapters/run-command.ts';
import { defaultDigestOptions } from './pipeline/default-digest-options.ts';
import { parseWhole } from './pipeline/number-options.ts';

/** How many days the site shows. */
const DAYS = '7';

const program = new Command('start')
  .description('Make today’s digest where the network can be reached, build the site and serve it.')
  .option('--offline', 'make no digest: serve the newest days that are there, or the bundled sample')
  .option('--days <number>', 'how many days the site shows', DAYS)
  .option('--port <number>', 'the port to serve on', Number, 4321)
  .option('--host <address>', 'the address to listen on', 'localhost');

interface Flags {
  offline?: true;
  days: string;
  port: number;
  host: string;
}

program.action((flags: Flags) =>
  runCommand(async () => {
    const most = parseWhole('--days', flags.days);
    if (!flags.offline) await gatherToday(PROJECT_FOLDER);
    const { days, sample } = await buildNewestDays(most, {
      project: PROJECT_FOLDER,
      digest: defaultDigestOptions('full'),
      site: `http://localhost:${flags.port}`,
      onStep: (step) => consola.info(step),
    });
    const server = await preview({
      root: PROJECT_FOLDER,
      logLevel: 'warn',
      server: { port: flags.port, host: flags.host },
    });
    const what = sample ? 'the bundled sample, which is invented,' : `the digest of ${days.at(-1)}`;
    consola.success(`${what} is at http://${server.host ?? 'localhost'}:${server.port}/`);
    await server.closed();
  }),
);

await program.parseAsync();
