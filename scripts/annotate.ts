import { Command } from 'commander';
import { consola } from 'consola';
import { annotateSnapshot } from './jobs/annotate-snapshot.ts';
import { requiredChatOptions } from './adapters/chat/chat-options.ts';
import { configuredSigner } from './adapters/keys/key-file.ts';
import { PROJECT_FOLDER } from './adapters/project-folder.ts';
import { parseNewFolder } from './command-line/path-options.ts';
import { runProgram } from './command-line/run-command.ts';
import { checkFree } from './adapters/snapshot/check-free.ts';
import { valueOption } from './command-line/value-option.ts';

interface Flags {
  out: string;
  replace?: boolean;
}

const program = new Command('annotate')
  .description(
    'Let a language model name the takes of a snapshot’s stories and summarise them, and seal the result.',
  )
  .argument('<snapshot>', 'a folder, .tar.gz or .tar.zst file')
  .addOption(
    valueOption(
      '--out <dir>',
      'the folder to write the new snapshot to',
      parseNewFolder,
    ).makeOptionMandatory(),
  )
  .option('--replace', 'replace a snapshot that is already in the folder');

program.action(async (snapshot: string, { out, replace = false }: Flags) => {
  await checkFree(out, { replace, onStep: (what) => consola.info(what) });
  const run = { environment: process.env, project: PROJECT_FOLDER };
  const chat = await requiredChatOptions(run, (what) => consola.info(what));
  const signer = await configuredSigner(process.env);
  const report = await annotateSnapshot({ snapshot, out, replace, chat, signer, project: PROJECT_FOLDER });
  for (const line of report) consola.info(line);
  consola.success(`sealed ${out}`);
});

await runProgram(program, PROJECT_FOLDER);
