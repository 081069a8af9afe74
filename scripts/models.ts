import { copyFile, mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Command } from 'commander';
import { consola } from 'consola';
import { onDisk } from './adapters/disk/disk-error.ts';
import { PROJECT_FOLDER } from './adapters/project-folder.ts';
import { runProgram } from './command-line/run-command.ts';
import { bergamotTranslator } from './adapters/translate/bergamot-translator.ts';
import { engineOptions } from './adapters/translate/engine-options.ts';
import type { ModelStore } from './adapters/translate/models/model-store.ts';
import { openModelStore } from './adapters/translate/models/open-model-store.ts';
import { InputError } from './pipeline/outcome/input-error.ts';
import type { UnreadRecord } from './pipeline/gather/translate/models/index-contents.ts';
import { type ModelChoice, modelName } from './pipeline/gather/translate/models/model-records.ts';
import { cleanText } from './text/clean-text.ts';

const program = new Command('models').description('Manage the models of the embedded translation engine.');

interface OpenStore {
  store: ModelStore;
  /** The models of each language, the best first. */
  models: ModelChoice[][];
  /** The file in which the index is kept. */
  index: string;
  unread: readonly UnreadRecord[];
}

async function openStore(): Promise<OpenStore> {
  const store = openModelStore(engineOptions(PROJECT_FOLDER));
  const found = await store.catalogue();
  if (!found.ok) {
    const remedy = 'connect to the network once, or set OVERVIEW_MODELS to a folder made by "models path"';
    throw new InputError(
      'models',
      `no model index is stored on this machine; ${found.failure.detail}`,
      remedy,
    );
  }
  const { models: ranked, path, unread } = found.value;
  const models = [...ranked].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
  return { store, index: path, unread, models };
}

program
  .command('list')
  .description('List the models that translate into English, and mark those on this machine.')
  .action(async () => {
    const { store, models, unread } = await openStore();
    for (const [model] of models) {
      if (!model) continue;
      const bytes = model.files.reduce((sum, { size = 0 }) => sum + size, 0);
      const here = (await store.has(model)) ? 'here' : '-';
      process.stdout.write(
        `${model.language.padEnd(8)} ${model.architecture.padEnd(12)} ${model.version.padEnd(8)} ${(bytes / 1e6).toFixed(0).padStart(4)} MB  ${here}\n`,
      );
    }
    for (const { model, detail } of unread) consola.warn(`left out: ${model}: ${cleanText(detail)}`);
  });

program
  .command('fetch')
  .description('Download, verify and try models, so that later runs need no network.')
  .argument('<languages...>', 'language codes, such as de fr; or all')
  .action(async (languages: string[]) => {
    const { store, models } = await openStore();
    const wanted = languages.includes('all') ? models.flatMap(([best]) => best?.language ?? []) : languages;
    const engine = bergamotTranslator(store, { workers: 1 });
    try {
      for (const language of wanted) {
        const { model, leftOut } = await engine.choose(language);
        for (const each of leftOut) consola.warn(`left out: ${each.model}: ${each.why.detail}`);
        if (!model) {
          const what = (await engine.unavailable(language))?.detail;
          const remedy = 'run "models list" to see the languages, or try again later';
          throw new InputError(language, what ?? `there is no model from ${language} into English`, remedy);
        }
        consola.success(`${language}: ${modelName(model)}`);
      }
    } finally {
      await engine.close();
    }
  });

program
  .command('path')
  .description(
    'Copy the models on this machine into a folder, for a machine without a network (OVERVIEW_MODELS).',
  )
  .argument('<folder>', 'the folder to fill')
  .action(async (folder: string) => {
    const { store, models, index } = await openStore();
    await onDisk(folder, async () => {
      await mkdir(folder, { recursive: true });
      await copyFile(index, join(folder, basename(index)));
      for (const model of models.flat()) {
        if (!(await store.has(model))) continue;
        for (const file of model.files)
          await copyFile(store.pathOf(file), join(folder, basename(store.pathOf(file))));
        consola.info(`${modelName(model)}: copied`);
      }
    });
    consola.success(`set OVERVIEW_MODELS=${folder} on the other machine`);
  });

await runProgram(program, PROJECT_FOLDER);
