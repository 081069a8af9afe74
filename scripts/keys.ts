import { Command } from 'commander';
import { consola } from 'consola';
import type { SigningKey } from '../src/schemas/signature.ts';
import { clockOf } from './adapters/clock.ts';
import { makeKeyFile, readKeyFile, rotateKeyFile } from './adapters/keys/key-file.ts';
import { KEY_VARIABLE, keyPath } from './adapters/keys/key-path.ts';
import { PROJECT_FOLDER } from './adapters/project-folder.ts';
import { runProgram } from './command-line/run-command.ts';
import { InputError } from './pipeline/outcome/input-error.ts';

const program = new Command('keys').description('Make, show and replace the key that signs snapshots.');

program
  .command('new')
  .description('Make a key, in the file that OVERVIEW_SIGNING_KEY or the configuration names.')
  .action(async () => {
    const path = requiredPath();
    const made = await makeKeyFile(path, now());
    consola.success(`made ${path}; keep a copy of it where nobody else can read it`);
    consola.log(lineOf(made));
  });

program
  .command('show')
  .description('Show the public keys, the oldest first; the last is in use.')
  .action(async () => {
    for (const each of (await readKeyFile(requiredPath())).keys) consola.log(lineOf(each));
  });

program
  .command('rotate')
  .description('Replace the key with a new one, signed by the old one; the old private key is then deleted.')
  .action(async () => {
    const path = requiredPath();
    const keys = await rotateKeyFile(path, now());
    consola.success(`replaced the key in ${path}; keep a copy of it where nobody else can read it`);
    for (const each of keys) consola.log(lineOf(each));
  });

const lineOf = ({ key, since }: SigningKey): string => `${key} since ${since}`;

/** The present instant, to the second. */
const now = (): string => `${new Date(clockOf(process.env)()).toISOString().slice(0, 19)}Z`;

/** @throws InputError when no file is configured */
function requiredPath(): string {
  const path = keyPath(process.env);
  if (path !== undefined) return path;
  const remedy = 'set it, or "signing-key" of overview.config.yaml, to a path outside this folder';
  throw new InputError(KEY_VARIABLE, 'no file is named for the private key', remedy);
}

await runProgram(program, PROJECT_FOLDER);
