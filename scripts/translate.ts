import { join } from 'node:path';
import { Command } from 'commander';
import { consola } from 'consola';
import { progressBar } from './adapters/terminal/progress-bar.ts';
import { GENERATOR } from './adapters/generator.ts';
import { contactUrl, userAgent } from './adapters/http/user-agent.ts';
import { networkOf } from './adapters/http/network.ts';
import { PROJECT_FOLDER } from './adapters/project-folder.ts';
import { parseNewFolder } from './command-line/path-options.ts';
import { runProgram } from './command-line/run-command.ts';
import { openSnapshot } from './adapters/snapshot/open-snapshot.ts';
import { checkFree } from './adapters/snapshot/put-directory.ts';
import { writeSnapshot } from './adapters/snapshot/write-snapshot.ts';
import { diskMemory } from './adapters/translate/disk-memory.ts';
import { ENGINES_HELP, parseEngines, translatorChain } from './adapters/translate/translator-chain.ts';
import { valueOption } from './command-line/value-option.ts';
import { failedLine } from './pipeline/outcome/failure.ts';
import { translateHeadlines } from './pipeline/gather/translate/translate-headlines.ts';
import { translateDay } from './pipeline/gather/translate/translate-day.ts';
import type { EngineName } from '../src/schemas/translation-engine.ts';
import { isEnglish } from '../src/schemas/language.ts';
import { mostFrequent } from './text/tally.ts';

interface Flags {
  out: string;
  translate?: EngineName[];
  replace?: true;
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

program.action(async (path: string, flags: Flags) => {
  const network = networkOf(process.env);
  const contact = await contactUrl({ environment: process.env, project: PROJECT_FOLDER });
  const options = {
    environment: process.env,
    project: PROJECT_FOLDER,
    network,
    userAgent: userAgent(contact),
    notify: (what: string) => consola.info(what),
  };
  const chain = await translatorChain({ engines: flags.translate, ...options });
  await checkFree(flags.out, flags);
  const { manifest, articles, translations, headlines, ...rest } = await openSnapshot(path);
  const known = new Set(translations.map(({ article }) => article));
  const wanted = articles.filter(({ id, language }) => !known.has(id) && !isEnglish(language));
  const memory = diskMemory(join(PROJECT_FOLDER, '.cache/translations'));
  for (const translator of chain) await translator.ready?.();
  const translateAll = async () => {
    const day = await translateDay(wanted, chain, memory, progressBar());
    const known = { articles, translations: [...translations, ...day.translations] };
    return { day, read: await translateHeadlines(headlines, known, chain, memory, progressBar()) };
  };
  const { day, read } = await translateAll().finally(() => Promise.all(chain.map((each) => each.close())));
  const contents = {
    ...rest,
    articles,
    translations: [...translations, ...day.translations],
    headlines: read.items,
    ledger: [...rest.ledger, ...day.ledger, ...read.failures.map(failedLine)],
  };
  await writeSnapshot(
    flags.out,
    { ...contents, ...manifest, generator: GENERATOR },
    { replace: flags.replace },
  );
  const languageOf = new Map(articles.map(({ id, language }) => [id, language]));
  for (const [what, count] of mostFrequent(
    day.translations.map(({ article, engine }) => `${languageOf.get(article)} by ${engine}`),
  )) {
    consola.info(`${what}: ${count}`);
  }
  for (const [reason, count] of mostFrequent(
    day.ledger.flatMap(({ outcome, reason }) => (outcome === 'failed' ? [reason ?? ''] : [])),
  )) {
    consola.info(`not translated (${reason}): ${count}`);
  }
  const gained = read.items.filter(({ english }) => english !== undefined).length;
  consola.info(`${gained} of ${headlines.length} headlines are now available in English`);
  for (const translator of chain) if (translator.usage) consola.info(translator.usage());
  consola.success(`${day.translations.length} of ${wanted.length} articles translated; sealed ${flags.out}`);
});

await runProgram(program);
