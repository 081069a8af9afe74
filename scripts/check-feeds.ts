import { glob, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Command } from 'commander';
import { consola } from 'consola';
import { runProgram } from './command-line/run-command.ts';
import { valueOption } from './command-line/value-option.ts';
import { missingPages } from './checks/rss-links.ts';
import { rssFailures } from './checks/rss-failures.ts';
import { parseSite } from './command-line/address-options.ts';
import { InputError } from './pipeline/outcome/input-error.ts';

const program = new Command('check-feeds')
  .description(
    'Check that the RSS feeds of a built site are well-formed and complete, and link only to pages that exist.',
  )
  .argument('[folder]', 'the site, built without --base', 'dist')
  .addOption(valueOption('--site <url>', 'the --site it was built with', parseSite, 'http://localhost:4321'));

program.action(async (folder: string, { site }: { site: string }) => {
  const files = await Array.fromAsync(glob('**/*.xml', { cwd: folder }));
  const feeds = files.filter((file) => !basename(file).startsWith('sitemap')).sort();
  if (feeds.length === 0)
    throw new InputError(folder, 'there is no feed in it', 'build the site: npm run rebuild');
  let failures = 0;
  for (const feed of feeds) {
    const found = failuresOf(await readFile(join(folder, feed), 'utf8'), folder, new URL(site).origin);
    for (const failure of found) consola.error(`${feed}: ${failure}`);
    failures += found.length;
  }
  if (failures > 0) process.exitCode = 1;
  else consola.success(`${feeds.length} feeds are well-formed and complete`);
});

function failuresOf(xml: string, folder: string, site: string): string[] {
  const failures = rssFailures(xml);
  if (failures.length > 0) return failures;
  return missingPages(xml, folder, site).map((link) => `it links to ${link}, which does not exist`);
}

await runProgram(program);
