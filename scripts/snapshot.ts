import { Command } from 'commander';
import { consola } from 'consola';
import type { Snapshot } from '../src/schemas/snapshot.ts';
import { sweepTemporary } from './adapters/disk/temporary-folder.ts';
import { PROJECT_FOLDER } from './adapters/project-folder.ts';
import { configuredSigner } from './adapters/keys/key-file.ts';
import { runProgram } from './command-line/run-command.ts';
import { checkFree } from './adapters/snapshot/check-free.ts';
import { refuseBroken } from './adapters/snapshot/on-broken.ts';
import { parseHash } from './command-line/hash-option.ts';
import { KEY_HELP, parseKey } from './command-line/key-option.ts';
import { checkTrust } from './pipeline/snapshot/sign/check-trust.ts';
import { checkOneHash, openGiven } from './jobs/open-given.ts';
import { proveSnapshot } from './pipeline/digest/public/prove-snapshot.ts';
import { STATEMENT_KINDS } from './pipeline/digest/public/statement.ts';
import { isPublic, type PublicSnapshot } from './pipeline/snapshot/public-snapshot.ts';
import { packSnapshot } from './adapters/snapshot/pack-snapshot.ts';
import { resealSnapshot } from './jobs/reseal-snapshot.ts';
import { unpackSnapshot } from './adapters/snapshot/write-snapshot.ts';
import { valueOption } from './command-line/value-option.ts';
import { parseInstantOption } from './command-line/time-options.ts';

/** How the snapshots of a command line are opened. */
const OPENED = { onBroken: refuseBroken, environment: process.env };

interface VerifyFlags {
  sha256?: string;
  list?: true;
  requireSignature?: string;
}

const program = new Command('snapshot').description('Verify, pack, unpack and seal snapshots.');

program
  .command('verify')
  .description('Check that snapshots are complete, unaltered and valid, and what public ones prove.')
  .argument('<path...>', 'folders, .tar.gz or .tar.zst files, or their URLs')
  .addOption(valueOption('--sha256 <hash>', 'the SHA-256 that the one given archive must have', parseHash))
  .addOption(valueOption('--require-signature <key>', KEY_HELP, parseKey))
  .option('--list', 'name every statement that needs the private snapshot, by file and line')
  .action(async (paths: string[], { sha256, list, requireSignature: key }: VerifyFlags) => {
    for (const each of await sweepTemporary()) consola.info(each);
    checkOneHash(paths, sha256);
    for (const path of paths) {
      const [snapshot] = await openGiven([path], { ...OPENED, sha256 });
      if (!snapshot) continue;
      if (key !== undefined) checkTrust(snapshot, { key, known: [] }, path);
      consola.success(`${path}: ${describe(snapshot)}`);
      if (isPublic(snapshot))
        for (const line of provenLines(snapshot, path, list ?? false)) consola.log(line);
    }
  });

program
  .command('pack')
  .description('Pack a snapshot into one file; the same snapshot always gives the same bytes.')
  .argument('<dir>', 'the folder of the snapshot')
  .argument('<file>', 'the archive to write, ending in .tar.gz or .tar.zst')
  .action(async (dir: string, file: string) => {
    await packSnapshot(dir, file);
    consola.success(`packed ${dir} into ${file}`);
  });

program
  .command('unpack')
  .description('Verify a packed snapshot and unpack it into a folder.')
  .argument('<file>', 'a .tar.gz or .tar.zst file')
  .argument('<dir>', 'the folder to write')
  .option('--replace', 'replace a snapshot that is already in the folder')
  .action(async (file: string, dir: string, flags: { replace?: true }) => {
    await checkFree(dir, { ...flags, onStep: (what) => consola.info(what) });
    const snapshot = await unpackSnapshot(file, dir, flags);
    consola.success(`unpacked ${file} into ${dir}: ${describe(snapshot)}`);
  });

program
  .command('seal')
  .description('Seal a snapshot again after editing its files by hand.')
  .argument('<dir>', 'the folder of the snapshot')
  .addOption(
    valueOption('--sealed-at <instant>', 'the time of sealing (default: unchanged)', parseInstantOption),
  )
  .action(async (dir: string, flags: { sealedAt?: string }) => {
    const { day, sealedAt } = await resealSnapshot(dir, {
      sealedAt: flags.sealedAt,
      signer: await configuredSigner(process.env),
      onStep: (step) => consola.info(step),
    });
    consola.success(`sealed ${dir}: ${day}, sealed at ${sealedAt}`);
  });

function describe({ manifest, signature, articles, sources, translations, headlines }: Snapshot): string {
  const form = `${manifest.public ? ', public' : ''}${manifest.sample ? ', a sample' : ''}`;
  const counts = `${articles.length} articles, ${translations.length} translations, ${headlines.length} headlines, ${sources.length} sources`;
  return `${manifest.day}, ${counts}, sealed at ${manifest.sealedAt}${form}${signature ? `, signed by ${signature.key}` : ''}`;
}

/** What a public snapshot proves, and what it leaves open, in lines for whoever checks it. */
function provenLines(snapshot: PublicSnapshot, path: string, list: boolean): string[] {
  const statements = proveSnapshot(snapshot, path);
  const open = statements.filter(({ proved }) => !proved);
  const counts = STATEMENT_KINDS.map((kind) => {
    const own = statements.filter((each) => each.kind === kind);
    return `${own.filter(({ proved }) => proved).length} of ${own.length} ${kind}s`;
  });
  return [
    `  proved from its public texts: ${counts.join(', ')}`,
    `  ${open.length} statements need the private snapshot, whose manifest has SHA-256 ${snapshot.manifest.public.madeFrom}${list ? ':' : ' (--list names them)'}`,
    ...(list ? open.map(({ at, kind, what }) => `    ${at}: ${kind}: ${what}`) : []),
  ];
}

await runProgram(program, PROJECT_FOLDER);
