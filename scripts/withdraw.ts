import { Command } from 'commander';
import { consola } from 'consola';
import type { Restoration, Withdrawal } from '../src/schemas/withdrawal.ts';
import { statIfThere } from './adapters/disk/if-there.ts';
import { configuredSigner } from './adapters/keys/key-file.ts';
import { PROJECT_FOLDER } from './adapters/project-folder.ts';
import { readRestorations } from './adapters/publication/restoration-records.ts';
import { readWithdrawals } from './adapters/publication/withdrawal-records.ts';
import { refuseBroken } from './adapters/snapshot/on-broken.ts';
import { DAYS_HELP } from './command-line/days-option.ts';
import { imagesOf } from './command-line/images-option.ts';
import { wholeNumber } from './command-line/number-options.ts';
import { parsePublishedAddress } from './command-line/published-address.ts';
import { parseReason } from './command-line/reason-option.ts';
import { addPageOptions, type PageFlags } from './command-line/page-options.ts';
import { runProgram } from './command-line/run-command.ts';
import { siteSettings } from './command-line/site-settings.ts';
import { textsOf } from './command-line/texts-option.ts';
import { valueOption } from './command-line/value-option.ts';
import { buildNewestDays } from './jobs/site/build-newest-days.ts';
import type { SiteOptions } from './jobs/site/site-options.ts';
import { recordRestoration } from './jobs/withdraw/restore.ts';
import { recordWithdrawal } from './jobs/withdraw/withdraw.ts';
import type { WithdrawalRequest } from './jobs/withdraw/find-withdrawn.ts';
import { defaultDigestOptions } from './pipeline/digest/default-digest-options.ts';
import { InputError } from './pipeline/outcome/input-error.ts';

interface Flags extends PageFlags {
  reason?: string;
  list?: true;
  restore?: true;
  days: number;
}

const program = new Command('withdraw')
  .description(
    'Withdraw an article, a story or a day from the site, or restore it; its addresses and the corrections page say so.',
  )
  .argument('[address]', 'its address on the site: a URL, a path, or the day alone')
  .addOption(valueOption('--reason <text>', 'why, as every reader will see it', parseReason))
  .option('--list', 'show what was withdrawn, and change nothing')
  .option('--restore', 'undo a withdrawal: publish again what was withdrawn by mistake')
  .addOption(valueOption('--days <number>', DAYS_HELP, wholeNumber(), '7'));
addPageOptions(program);

program.action(async (address: string | undefined, flags: Flags) => {
  if (flags.list) return list(await readWithdrawals(PROJECT_FOLDER), await readRestorations(PROJECT_FOLDER));
  if (address === undefined)
    throw new InputError('withdraw', 'nothing is named', 'give the address of an article, a story or a day');
  const settings = siteSettings(flags, process.env);
  const place = parsePublishedAddress(address, settings);
  const { reason } = flags;
  if (reason === undefined)
    throw new InputError('--reason', 'it is missing', 'say why; the reason is shown to every reader');
  const options = {
    ...{ project: PROJECT_FOLDER, settings, onStep: (step: string) => consola.info(step) },
    signer: await configuredSigner(process.env),
    digest: defaultDigestOptions(
      textsOf(flags, settings.site),
      imagesOf(flags.images, process.env, 'none'),
      settings.excerpt,
    ),
  };
  const wanted = { ...place, reason, at: `${new Date().toISOString().slice(0, 19)}Z` };
  if (flags.restore) return restore(wanted, flags.days, options);
  const { record, isNew } = await recordWithdrawal(wanted, options);
  const { page, at } = record;
  if (isNew) consola.success(`recorded in content/withdrawals/: ${lineOf(record)}`);
  else if (page === wanted.page) consola.info(`${page} was withdrawn on ${at.slice(0, 10)} already`);
  else consola.info(`${wanted.page} went with ${page}, which was withdrawn on ${at.slice(0, 10)}`);
  if (!(await hasSite())) return consola.info('there is no site in dist/; the next build leaves it out');
  await buildNewestDays({ ...options, most: flags.days, onBroken: refuseBroken });
  report(record, settings.snapshots);
});

const hasSite = async (): Promise<boolean> => (await statIfThere(`${PROJECT_FOLDER}/dist`)) !== undefined;

/** Takes a withdrawal back, and brings the site up to date with what was withdrawn. */
async function restore(wanted: WithdrawalRequest, days: number, options: SiteOptions): Promise<void> {
  const { record, isNew, newest } = await recordRestoration(wanted, options);
  if (isNew) consola.success(`recorded in content/withdrawals/restored/: ${lineOf(record)}`);
  else consola.info(`${record.page} was restored on ${record.at.slice(0, 10)} already`);
  if (!(await hasSite())) {
    consola.info('there is no site in dist/; the next build has it again');
    return;
  }
  const most = record.kind === 'day' ? Math.max(days, newest) : days;
  await buildNewestDays({ ...options, most, onBroken: refuseBroken });
  consola.success(`the site in dist/ has ${record.page} again, and /corrections/ says so`);
}

function list(records: readonly Withdrawal[], restored: readonly Restoration[]): void {
  if (records.length === 0) consola.info('nothing is withdrawn');
  for (const record of records) consola.log(lineOf(record));
  for (const record of restored) consola.log(`${lineOf(record)} (restored)`);
}

const lineOf = ({ at, page, reason }: Withdrawal | Restoration): string =>
  `${at.slice(0, 10)} ${page} ${reason}`;

function report({ addresses, days, day, kind }: Withdrawal, snapshots: string | undefined): void {
  const pages = addresses.filter((each) => each.endsWith('/'));
  consola.success(`the site in dist/ is up to date without it; days changed: ${days.join(', ')}`);
  consola.info(`${pages.length} page(s) say now that they were withdrawn:`);
  for (const each of pages.slice(0, SHOWN)) consola.log(`  ${each}`);
  if (pages.length > SHOWN) consola.log(`  and ${pages.length - SHOWN} more, all in dist/withdrawn.json`);
  consola.info(`${addresses.length - pages.length} other file(s) are no longer there`);
  if (snapshots !== undefined)
    consola.info(
      kind === 'day'
        ? `delete ${day}.tar.zst below ${snapshots} yourself`
        : `upload content/archives/ again: the public snapshots of ${days.join(', ')} changed`,
    );
}

/** The most pages that the report names. */
const SHOWN = 20;

await runProgram(program, PROJECT_FOLDER);
