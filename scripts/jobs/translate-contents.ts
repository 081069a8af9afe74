import { join } from 'node:path';
import type { Article } from '../../src/schemas/article.ts';
import type { Headline } from '../../src/schemas/headline.ts';
import type { LedgerLine } from '../../src/schemas/ledger.ts';
import type { Translation } from '../../src/schemas/translation.ts';
import { progressBar } from '../adapters/terminal/progress-bar.ts';
import { diskMemory } from '../adapters/translate/disk-memory.ts';
import { translateDay } from '../pipeline/gather/translate/translate-day.ts';
import { translateHeadlines } from '../pipeline/gather/translate/translate-headlines.ts';
import type { Turn } from '../pipeline/gather/translate/turn.ts';
import { failedLine } from '../pipeline/outcome/failure.ts';
import type { GatherRequest } from './gather-request.ts';

/** A day before it is translated. */
export interface Untranslated {
  articles: readonly Article[];
  headlines: readonly Headline[];
  /** What of it is in English already. */
  translations: readonly Translation[];
  /** The articles to translate. */
  wanted: readonly Article[];
}

/** A day in English, as far as it could be translated. */
export interface Translated {
  translations: Translation[];
  headlines: Headline[];
  /** How many articles were translated now. */
  fresh: number;
  /** A line for each wanted article, and for each headline that stays as it is. */
  ledger: LedgerLine[];
}

/** Translates the wanted articles of a day, then its headlines. */
export async function translateContents(
  { articles, headlines, translations, wanted }: Untranslated,
  { project, translators }: Pick<GatherRequest, 'project' | 'translators'>,
  turn: Turn,
): Promise<Translated> {
  const memory = diskMemory(join(project, '.cache/translations'));
  const fresh = await translateDay(wanted, translators, memory, progressBar(), turn);
  const english = new Map([...translations, ...fresh.translations].map((each) => [each.article, each]));
  const all = { articles, translations: [...english.values()] };
  const heads = await translateHeadlines(headlines, all, translators, memory, progressBar(), turn);
  return {
    translations: all.translations,
    headlines: heads.items,
    fresh: fresh.translations.length,
    ledger: [...fresh.ledger, ...heads.failures.map(failedLine)],
  };
}
