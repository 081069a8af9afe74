import { resolve } from 'node:path';
import { Command } from 'commander';
import { consola } from 'consola';
import { MAX_TITLE_LENGTH, publicationSettingsSchema } from '../src/schemas/publication.ts';
import { PROGRAM_FOLDER } from './adapters/project-folder.ts';
import { parseNames } from './command-line/address-options.ts';
import { parseNewFolder } from './command-line/path-options.ts';
import { runProgram } from './command-line/run-command.ts';
import { valueOption } from './command-line/value-option.ts';
import { newPublication } from './jobs/publication/new-publication.ts';
import { InputError } from './pipeline/outcome/input-error.ts';

interface Flags {
  title: string;
  countries: string;
}

const program = new Command('new')
  .description('Make a publication of your own, in a folder outside the program.')
  .argument('<folder>', 'a new folder')
  .addOption(valueOption('--title <name>', 'what it is called', parseTitle).makeOptionMandatory())
  .addOption(
    valueOption(
      '--countries <codes>',
      'whose press it reports, such as NO,SE,DK',
      parseNames,
    ).makeOptionMandatory(),
  );

/** @throws InputError when the configuration could not have it as its title */
function parseTitle(option: string, text: string): string {
  if (publicationSettingsSchema.shape.title.safeParse(text).data === text) return text;
  const what = `${JSON.stringify(text)} is not a line of 1 to ${MAX_TITLE_LENGTH} characters`;
  throw new InputError(option, what, 'write it like "Nordic Overview"');
}

program.action(async (given: string, { title, countries }: Flags) => {
  // npm runs commands in the folder of the program, wherever it was called.
  const folder = parseNewFolder('folder', resolve(process.env.INIT_CWD ?? '', given));
  const { files, sources } = await newPublication(folder, title, countries);
  consola.success(`made ${folder} with ${files.length} files; it reads ${sources} sources`);
  consola.info(`next: npm run doctor -- --publication ${JSON.stringify(folder)}`);
});

await runProgram(program, PROGRAM_FOLDER);
