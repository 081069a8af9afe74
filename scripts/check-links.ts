import { glob } from 'node:fs/promises';
import { Command } from 'commander';
import { consola } from 'consola';
import { runProgram } from './command-line/run-command.ts';
import { valueOption } from './command-line/value-option.ts';
import { brokenLinks } from './checks/broken-links.ts';
import { parseSite } from './command-line/address-options.ts';
import { InputError } from './pipeline/outcome/input-error.ts';

const program = new Command('check-links')
  .description('Check every link of a built site to itself, with its fragments. Other hosts are not asked.')
  .argument('[folder]', 'the site, built without --base', 'dist')
  .addOption(
    valueOption('--site <url>', 'the --site that it was built with', parseSite, 'http://localhost:4321'),
  );

program.action(async (folder: string, { site }: { site: string }) => {
  const pages = await Array.fromAsync(glob('**/*.html', { cwd: folder }));
  if (pages.length === 0) throw new InputError(folder, 'no page is there', 'build the site: npm run rebuild');
  const broken = await brokenLinks(folder, new URL(site).origin, pages);
  for (const failure of broken) consola.error(failure);
  if (broken.length > 0) process.exitCode = 1;
  else consola.success(`every link of ${pages.length} pages leads where it says`);
});

await runProgram(program);
