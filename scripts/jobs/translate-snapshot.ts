import { join } from 'node:path';
import { isEnglish } from '../../src/schemas/language.ts';
import type { Article } from '../../src/schemas/article.ts';
import type { EngineName } from '../../src/schemas/translation-engine.ts';
import { GENERATOR } from '../adapters/generator.ts';
import { openSnapshot } from '../adapters/snapshot/open-snapshot.ts';
import { checkFree } from '../adapters/snapshot/check-free.ts';
import { writeSnapshot } from '../adapters/snapshot/write-snapshot.ts';
import { progressBar } from '../adapters/terminal/progress-bar.ts';
import { diskMemory } from '../adapters/translate/disk-memory.ts';
import { engineOptions } from '../adapters/translate/engine-options.ts';
import { translatorChain } from '../adapters/translate/translator-chain.ts';
import type { TranslatedDay } from '../pipeline/gather/translate/translate-day.ts';
import { translateWhole } from '../pipeline/gather/translate/translate-whole.ts';
import { checkPrivate } from '../pipeline/snapshot/public-snapshot.ts';
import type { Signer } from '../pipeline/snapshot/sign/signer.ts';
import { mostFrequent } from '../text/tally.ts';

/** What to translate, and by which engines. */
export interface TranslateRequest {
  /** A folder or an archive. */
  snapshot: string;
  /** The folder to write the new snapshot to. */
  out: string;
  /** Whether to replace a snapshot that is already there. */
  replace: boolean;
  /** Every configured engine when not given. */
  engines: EngineName[] | undefined;
  /** Root of the project: translations are cached in `.cache/translations/`. */
  project: string;
  /** Who signs the result. */
  signer: Signer | undefined;
}

/**
 * Translates the articles and headlines of a snapshot that have no English yet, and seals the result.
 * @returns what was done, left out and failed, one line each
 * @throws InputError when an engine is not configured, the snapshot cannot be verified, or the new one cannot be written
 */
export async function translateSnapshot(request: TranslateRequest): Promise<string[]> {
  const { out, replace, engines, project } = request;
  const options = engineOptions(project);
  const chain = await translatorChain({ engines, ...options });
  await checkFree(out, { replace, onStep: options.notify });
  const { manifest, articles, translations, headlines, ...rest } = await openSnapshot(request.snapshot);
  checkPrivate({ manifest }, request.snapshot);
  const known = new Set(translations.map(({ article }) => article));
  const wanted = articles.filter(({ id, language }) => !known.has(id) && !isEnglish(language));
  const memory = diskMemory(join(project, '.cache/translations'), options.notify);
  for (const translator of chain) await translator.ready?.();
  const day = await translateWhole(
    { articles, translations, headlines },
    { chain, memory, progress: progressBar() },
  ).finally(() => Promise.all(chain.map((each) => each.close())));
  const contents = {
    ...rest,
    articles,
    translations: day.translations,
    headlines: day.headlines,
    ledger: [...rest.ledger, ...day.ledger],
  };
  const replaces = { manifest, by: 'translate' as const };
  const sealed = { ...contents, ...manifest, replaces, generator: GENERATOR };
  const readFrom = { path: request.snapshot, manifest };
  await writeSnapshot(out, sealed, { replace, readFrom, signer: request.signer });
  const gained = day.headlines.filter(({ english }) => english !== undefined).length;
  return [
    ...countTranslations(day.fresh, articles),
    `${gained} of ${headlines.length} headlines are now available in English`,
    ...chain.flatMap((translator) => translator.usage?.() ?? []),
    `${day.fresh.translations.length} of ${wanted.length} articles translated`,
  ];
}

/** Translations by language and engine, then failures by reason, each the most frequent first. */
function countTranslations({ translations, ledger }: TranslatedDay, articles: readonly Article[]): string[] {
  const languageOf = new Map(articles.map(({ id, language }) => [id, language]));
  const done = translations.map(({ article, engine }) => `${languageOf.get(article)} by ${engine}`);
  const failed = ledger.flatMap(({ outcome, reason }) =>
    outcome === 'failed' ? [`not translated (${reason ?? 'no reason given'})`] : [],
  );
  return [...mostFrequent(done), ...mostFrequent(failed)].map(([what, count]) => `${what}: ${count}`);
}
