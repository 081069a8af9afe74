import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Command } from 'commander';
import { consola } from 'consola';
import { FEED_LIMITS } from '../src/schemas/feed-limits.ts';
import { listFiles } from './adapters/disk/list-files.ts';
import { PROJECT_FOLDER } from './adapters/project-folder.ts';
import { runProgram } from './command-line/run-command.ts';
import { valueOption } from './command-line/value-option.ts';
import { sizeFailures } from './checks/feed-size.ts';
import { jsonFeedFailures } from './checks/json-feed-failures.ts';
import { missingPages } from './checks/rss-links.ts';
import { guidsOf, rssFailures } from './checks/rss-failures.ts';
import { parseSite } from './command-line/address-options.ts';
import { InputError } from './pipeline/outcome/input-error.ts';

const program = new Command('check-feeds')
  .description(
    'Check that the feeds of a built site are well-formed and complete, have no item twice, keep to their limits, and link only to pages that exist.',
  )
  .argument('[folder]', 'the site, built without --base', 'dist')
  .addOption(valueOption('--site <url>', 'the --site it was built with', parseSite, 'http://localhost:4321'));

program.action(async (folder: string, { site }: { site: string }) => {
  const files = await listFiles(folder, '**/*.xml');
  const feeds = files.filter((file) => !basename(file).startsWith('sitemap')).sort();
  if (feeds.length === 0)
    throw new InputError(folder, 'there is no feed in it', 'build the site: npm run rebuild');
  let failures = 0;
  for (const feed of feeds) {
    const found = failuresOf(feed, folder, new URL(site).origin);
    for (const failure of found) consola.error(failure);
    failures += found.length;
  }
  if (failures > 0) process.exitCode = 1;
  else consola.success(`${feeds.length} feeds are well-formed and complete, as RSS and as JSON Feed`);
});

function failuresOf(feed: string, folder: string, site: string): string[] {
  const xml = readFileSync(join(folder, feed), 'utf8');
  const failures = rssFailures(xml);
  if (failures.length > 0) return failures.map((failure) => `${feed}: ${failure}`);
  const guids = guidsOf(xml);
  return [
    ...sizeFailures(xml, guids.length, FEED_LIMITS),
    ...missingPages(xml, folder, site).map((link) => `it links to ${link}, which does not exist`),
  ]
    .map((failure) => `${feed}: ${failure}`)
    .concat(failuresOfJson(jsonBeside(feed), guids, folder));
}

function failuresOfJson(feed: string, guids: readonly string[], folder: string): string[] {
  if (!existsSync(join(folder, feed))) return [`${feed}: it does not exist`];
  const json = readFileSync(join(folder, feed), 'utf8');
  return [...jsonFeedFailures(json, guids), ...sizeFailures(json, guids.length, FEED_LIMITS)].map(
    (failure) => `${feed}: ${failure}`,
  );
}

/** The JSON Feed of an RSS feed: `feed.json` beside `rss.xml`, else the same name. */
const jsonBeside = (feed: string): string =>
  feed.replace(/\brss\.xml$/, 'feed.json').replace(/\.xml$/, '.json');

await runProgram(program, PROJECT_FOLDER);
