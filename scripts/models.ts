import { copyFile, mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Command } from 'commander';
import { consola } from 'consola';
import { onDisk } from './adapters/disk/disk-error.ts';
import { PROJECT_FOLDER } from './adapters/project-folder.ts';
import { runProgram } from './command-line/run-command.ts';
import { engineOptions } from './adapters/translate/engine-options.ts';
import type { ModelStore } from './adapters/translate/model-store.ts';
import { openModelStore } from './adapters/translate/open-model-store.ts';
import { InputError } from './pipeline/outcome/input-error.ts';
import type { ModelChoice } from './pipeline/gather/translate/model-records.ts';

const program = new Command('models').description('Manage the models of the embedded translation engine.');

async function openStore(): Promise<{ store: ModelStore; models: ModelChoice[] }> {
  const store = openModelStore(engineOptions(PROJECT_FOLDER));
  const models = [...(await store.models()).values()].sort((a, b) => (a.language < b.language ? -1 : 1));
  if (models.length > 0) return { store, models };
  const remedy = 'connect to the network once, or set OVERVIEW_MODELS to a folder made by "models path"';
  throw new InputError(
    'models',
    'no model index is stored on this machine, and none could be fetched',
    remedy,
  );
}

const isHere = async (store: ModelStore, { files }: ModelChoice): Promise<boolean> =>
  (await Promise.all(files.map(({ record }) => store.has(record)))).every(Boolean);

program
  .command('list')
  .description('List the models that translate into English, and mark those on this machine.')
  .action(async () => {
    const { store, models } = await openStore();
    for (const model of models) {
      const bytes = model.files.reduce((sum, { record }) => sum + record.decompressedSize, 0);
      const here = (await isHere(store, model)) ? 'here' : '-';
      process.stdout.write(
        `${model.language.padEnd(8)} ${model.architecture.padEnd(12)} ${model.version.padEnd(8)} ${(bytes / 1e6).toFixed(0).padStart(4)} MB  ${here}\n`,
      );
    }
  });

program
  .command('fetch')
  .description('Download and verify models, so that later runs need no network.')
  .argument('<languages...>', 'language codes, such as de fr; or all')
  .action(async (languages: string[]) => {
    const { store, models } = await openStore();
    const wanted = languages.includes('all') ? models.map(({ language }) => language) : languages;
    for (const language of wanted) {
      const files = await store.filesFor(language);
      if (!files.ok) {
        const remedy = 'run "models list" to see the languages, or try again later';
        throw new InputError(language, files.failure.detail, remedy);
      }
      consola.success(`${language}: ${await store.versionFor(language)}`);
    }
  });

program
  .command('path')
  .description(
    'Copy the models on this machine into a folder, for a machine without a network (OVERVIEW_MODELS).',
  )
  .argument('<folder>', 'the folder to fill')
  .action(async (folder: string) => {
    const { store, models } = await openStore();
    await onDisk(folder, async () => {
      await mkdir(folder, { recursive: true });
      await copyFile(store.indexPath, join(folder, basename(store.indexPath)));
      for (const model of models) {
        if (!(await isHere(store, model))) continue;
        for (const { record } of model.files)
          await copyFile(store.pathOf(record), join(folder, basename(store.pathOf(record))));
        consola.info(`${model.language}: copied`);
      }
    });
    consola.success(`set OVERVIEW_MODELS=${folder} on the other machine`);
  });

await runProgram(program, PROJECT_FOLDER);
