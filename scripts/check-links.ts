import { Command } from 'commander';
import { consola } from 'consola';
import { listFiles } from './adapters/disk/list-files.ts';
import { PROJECT_FOLDER } from './adapters/project-folder.ts';
import { runProgram } from './command-line/run-command.ts';
import { valueOption } from './command-line/value-option.ts';
import { brokenLinks } from './checks/broken-links.ts';
import { parseSite } from './command-line/address-options.ts';
import { InputError } from './pipeline/outcome/input-error.ts';

const program = new Command('check-links')
  .description(
    'Check the internal links of a built site, including fragments. Links to other hosts are not checked.',
  )
  .argument('[folder]', 'the site, built without --base', 'dist')
  .addOption(valueOption('--site <url>', 'the --site it was built with', parseSite, 'http://localhost:4321'));

program.action(async (folder: string, { site }: { site: string }) => {
  const pages = await listFiles(folder, '**/*.html');
  if (pages.length === 0)
    throw new InputError(folder, 'there is no HTML page in it', 'build the site: npm run rebuild');
  const broken = await brokenLinks(folder, new URL(site).origin, pages);
  for (const failure of broken) consola.error(failure);
  if (broken.length > 0) process.exitCode = 1;
  else consola.success(`all internal links of ${pages.length} pages work`);
});

await runProgram(program, PROJECT_FOLDER);
