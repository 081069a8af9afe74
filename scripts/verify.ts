import { join } from 'node:path';
import { Command } from 'commander';
import { consola } from 'consola';
import { sweepTemporary } from './adapters/disk/temporary-folder.ts';
import { HostPace } from './adapters/http/pace.ts';
import { PROJECT_FOLDER } from './adapters/project-folder.ts';
import { parseSite } from './command-line/address-options.ts';
import { DAYS_HELP } from './command-line/days-option.ts';
import { givenSettings } from './command-line/given-settings.ts';
import { parseHash } from './command-line/hash-option.ts';
import { KEY_HELP, parseKey } from './command-line/key-option.ts';
import { wholeNumber } from './command-line/number-options.ts';
import { parseFileOrUrl, parseFolderOrUrl } from './command-line/path-options.ts';
import { runProgram } from './command-line/run-command.ts';
import { SNAPSHOTS_HELP } from './command-line/site-settings.ts';
import { FULL_TEXT_HELP, PUBLISH_HELP, type TextFlags } from './command-line/texts-option.ts';
import { valueOption } from './command-line/value-option.ts';
import { type ProofLine, findingsOf, type ProofState } from './jobs/verify/finding.ts';
import { archiveAt, type Fetch, fetchWith, hasKeys, placeOfDay, readKeys } from './jobs/verify/given-days.ts';
import { rebuildAndCompare } from './jobs/verify/rebuild-and-compare.ts';
import { verifyDays } from './jobs/verify/verify-days.ts';
import { defaultDigestOptions } from './pipeline/digest/default-digest-options.ts';
import type { Trust } from './pipeline/snapshot/sign/check-trust.ts';
import { InputError } from './pipeline/outcome/input-error.ts';
import { isWebAddress } from './text/is-web-address.ts';

interface Flags extends TextFlags {
  archive?: true;
  rebuild?: true;
  against?: string;
  snapshots?: string;
  newest: number;
  requireSignature?: string;
  keys?: string;
  sha256?: string;
}

/** Exit code when nothing is refuted, but not everything that was asked could be proved. */
const OPEN = 4;

/** The mark of each line. */
const MARKS: Readonly<Record<ProofState, string>> = { proved: '✔', refuted: '✖', open: '?', note: ' ' };

const SNAPSHOTS = join(PROJECT_FOLDER, 'content/snapshots');

const AGAINST_HELP = 'the folder or URL of the site to compare with (default: the one given, else dist/)';

const KEYS_HELP = 'a file or URL of public keys, if keys older or newer than the required one signed';

const program = new Command('verify')
  .description('Prove that snapshots, and the site made from them, are what they claim to be.')
  .argument('[what]', 'a snapshot, its URL, or a day; with --archive a site or a folder of snapshots')
  .option('--archive', 'verify all days of a site or a folder, and the chain between them')
  .option('--rebuild', 'rebuild the site in a temporary folder, and compare it byte for byte')
  .addOption(valueOption('--against <site>', AGAINST_HELP, parseFolderOrUrl))
  .addOption(valueOption('--snapshots <url>', SNAPSHOTS_HELP, parseSite))
  .addOption(valueOption('--newest <number>', DAYS_HELP, wholeNumber(), '7'))
  .addOption(valueOption('--require-signature <key>', KEY_HELP, parseKey))
  .addOption(valueOption('--keys <file>', KEYS_HELP, parseFileOrUrl))
  .addOption(valueOption('--sha256 <hash>', 'the SHA-256 that the one given archive must have', parseHash))
  .option('--publish', PUBLISH_HELP)
  .option('--full-text', FULL_TEXT_HELP);

program.action(async (what: string | undefined, flags: Flags) => {
  for (const each of await sweepTemporary()) consola.info(each);
  const pace = new HostPace();
  const fetch = fetchWith(process.env, pace);
  const count: Record<ProofState, number> = { proved: 0, refuted: 0, open: 0, note: 0 };
  const subjects = new Set<string>();
  const onFinding = (finding: ProofLine): void => {
    subjects.add(finding.subject);
    count[finding.standing] += 1;
    consola.log(`${MARKS[finding.standing]} ${finding.subject}: ${finding.what}`);
  };
  const { places, keys, isWhole } = await placesOf(what, flags, fetch);
  const trust = await trustOf(flags, keys, fetch, onFinding);
  const { sha256 } = flags;
  const asked = { places, isWhole, trust, sha256, environment: process.env, pace };
  const days = await verifyDays({ ...asked, onFinding });
  // What is opened is spoken of by its day.
  const unopened = places.filter((place) => subjects.has(place));
  if (flags.rebuild && unopened.length > 0) {
    const what = `the site was not rebuilt, since ${unopened.length} of its snapshots could not be opened`;
    onFinding(findingsOf('--rebuild')('open', what));
  } else if (flags.rebuild) {
    const site =
      flags.against ??
      (flags.archive && what !== undefined && keys !== undefined ? what : join(PROJECT_FOLDER, 'dist'));
    const form = days.findLast(({ manifest }) => manifest.public)?.manifest.public;
    const { settings, texts, images } = givenSettings(flags, form);
    const digest = defaultDigestOptions(texts, images, settings.excerpt);
    const options = { project: PROJECT_FOLDER, most: flags.newest, settings, digest };
    const onStep = (step: string): void => consola.info(step);
    for (const finding of await rebuildAndCompare({ ...options, days, site, fetch, onStep }))
      onFinding(finding);
  }
  conclude(count);
});

/** Where the days are that were asked for, and the keys of their site. */
async function placesOf(
  what: string | undefined,
  { archive, snapshots }: Flags,
  fetch: Fetch,
): Promise<{ places: string[]; keys: string | undefined; isWhole: boolean }> {
  if (archive) return { ...(await archiveAt(what ?? SNAPSHOTS, fetch, snapshots)), isWhole: true };
  if (what === undefined)
    throw new InputError('verify', 'nothing is named', 'give a snapshot or a day, or --archive for all days');
  return { places: [placeOfDay(what, SNAPSHOTS)], keys: undefined, isWhole: false };
}

/** Whose signature is required, with the other keys of that publisher as far as they are known. */
async function trustOf(
  { requireSignature: key, keys: given }: Flags,
  found: string | undefined,
  fetch: Fetch,
  onFinding: (finding: ProofLine) => void,
): Promise<Trust | undefined> {
  if (given !== undefined && key === undefined)
    throw new InputError('--keys', 'no signature is required', 'give --require-signature, too');
  if (key === undefined) return undefined;
  if (given !== undefined) return { key, known: await readKeys(given, fetch) };
  if (found === undefined || !(await hasKeys(found))) return { key, known: [] };
  try {
    return { key, known: await readKeys(found, fetch) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const standing = isWebAddress(found) ? 'open' : 'refuted';
    onFinding(findingsOf(found)(standing, `the keys of the site cannot be used: ${error.what}`));
    return { key, known: [] };
  }
}

function conclude({ proved, refuted, open }: Record<ProofState, number>): void {
  const said = `${proved} proved, ${refuted} refuted, ${open} open`;
  if (refuted > 0) {
    consola.error(`not as it says: ${said}`);
    process.exitCode = 1;
  } else if (open > 0) {
    consola.warn(`nothing is refuted, but not everything could be proved: ${said}`);
    process.exitCode = OPEN;
  } else consola.success(`all that was asked is proved: ${said}`);
}

await runProgram(program, PROJECT_FOLDER);
