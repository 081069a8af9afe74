import { Command } from 'commander';
import { consola } from 'consola';
import type { EngineName } from '../src/schemas/translation-engine.ts';
import { configuredSigner } from './adapters/keys/key-file.ts';
import { PROJECT_FOLDER } from './adapters/project-folder.ts';
import { ENGINES_HELP, parseEngines } from './adapters/translate/translator-chain.ts';
import { parseNewFolder } from './command-line/path-options.ts';
import { runProgram } from './command-line/run-command.ts';
import { valueOption } from './command-line/value-option.ts';
import { translateSnapshot } from './jobs/translate-snapshot.ts';

interface Flags {
  out: string;
  translate?: EngineName[];
  replace?: boolean;
}

const program = new Command('translate')
  .description('Translate the articles of a snapshot that have no English yet, and seal the result.')
  .argument('<snapshot>', 'a folder, .tar.gz or .tar.zst file')
  .addOption(
    valueOption(
      '--out <dir>',
      'the folder to write the new snapshot to',
      parseNewFolder,
    ).makeOptionMandatory(),
  )
  .addOption(valueOption('--translate <engines>', ENGINES_HELP, parseEngines))
  .option('--replace', 'replace a snapshot that is already in the folder');

program.action(async (snapshot: string, { out, translate: engines, replace = false }: Flags) => {
  const signer = await configuredSigner(process.env);
  const report = await translateSnapshot({
    snapshot,
    out,
    replace,
    engines,
    signer,
    project: PROJECT_FOLDER,
  });
  for (const line of report) consola.info(line);
  consola.success(`sealed ${out}`);
});

await runProgram(program, PROJECT_FOLDER);
