import { resolve } from 'node:path';
import { Command } from 'commander';
import { consola } from 'consola';
import { MAX_TITLE_LENGTH, publicationSettingsSchema } from '../src/schemas/publication.ts';
import { PROGRAM_FOLDER } from './adapters/project-folder.ts';
import { parseCountry, parseLanguages, parseNames } from './command-line/address-options.ts';
import { parseFile, parseNewFolder } from './command-line/path-options.ts';
import { runProgram } from './command-line/run-command.ts';
import { valueOption } from './command-line/value-option.ts';
import { type PressChoice, newPublication } from './jobs/publication/new-publication.ts';
import { InputError } from './pipeline/outcome/input-error.ts';
import { countOf } from './text/count-of.ts';

interface Flags {
  title: string;
  countries?: string;
  languages?: string;
  opml?: string;
  country?: string;
}

const program = new Command('new')
  .description('Make a publication of your own, in a folder outside the program.')
  .argument('<folder>', 'a new folder')
  .addOption(valueOption('--title <name>', 'what it is called', parseTitle).makeOptionMandatory())
  .addOption(valueOption('--countries <codes>', 'whose press it reports, such as NO,SE,DK', parseNames))
  .addOption(
    valueOption(
      '--languages <tags>',
      'the languages of the press that it reports, such as es,pt',
      parseLanguages,
    ),
  )
  .addOption(
    valueOption(
      '--opml <file>',
      'a list of the feeds to read, instead of countries and languages',
      (option, path) => parseFile(option, fromHere(path)),
    ),
  )
  .addOption(
    valueOption(
      '--country <code>',
      'with --opml: the country of feeds that do not show theirs',
      parseCountry,
    ),
  );

/** @throws InputError when the configuration could not have it as its title */
function parseTitle(option: string, text: string): string {
  if (publicationSettingsSchema.shape.title.safeParse(text).data === text) return text;
  const what = `${JSON.stringify(text)} is not a line of 1 to ${MAX_TITLE_LENGTH} characters`;
  throw new InputError(option, what, 'write it like "Nordic Overview"');
}

/** @throws InputError unless either countries or languages, or a list of feeds, are named */
function choiceOf({ countries, languages, opml, country }: Flags): PressChoice {
  const isOfPress = countries !== undefined || languages !== undefined;
  if (opml === undefined && isOfPress) return { countries, languages };
  if (opml !== undefined && !isOfPress) return { opml, country };
  const other = countries === undefined ? '--languages' : '--countries';
  const what =
    opml === undefined ? 'no --countries, --languages or --opml is given' : `it contradicts ${other}`;
  throw new InputError('--opml', what, 'give --countries NO,SE,DK, --languages es,pt, or --opml FILE');
}

/** A path as the user gave it: npm runs commands in the folder of the program, wherever it was called. */
function fromHere(path: string): string {
  return resolve(process.env.INIT_CWD ?? '', path);
}

program.action(async (given: string, flags: Flags) => {
  const folder = parseNewFolder('folder', fromHere(given));
  const { files, sources, unread } = await newPublication(folder, flags.title, choiceOf(flags));
  for (const { what, reason } of unread) consola.warn(`${what}: ${reason}`);
  consola.success(
    `made ${folder} with ${countOf(files.length, 'file')}; it reads ${countOf(sources, 'source')}`,
  );
  consola.info(`next: npm run doctor -- --publication ${JSON.stringify(folder)}`);
});

await runProgram(program, PROGRAM_FOLDER);
