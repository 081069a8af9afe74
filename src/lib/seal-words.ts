import { t } from '../interface/t.ts';
import { phrase } from '../schemas/phrase.ts';
import type { Correction, Resealer } from '../schemas/seal-chain.ts';
import { counted, whole } from './words.ts';

/** What was done where a day was sealed again. */
const DONE: Readonly<Record<Resealer, string>> = {
  digest: phrase('The day was gathered again'),
  repair: phrase('Pages that could not be read were read again, and what had no English was translated'),
  annotate: phrase('A language model read the stories again'),
  translate: phrase('More of it was translated'),
  import: phrase('The day was imported again'),
  seal: phrase('Its files were edited by hand'),
};

/** What counts the records of each file. */
const RECORDS: Readonly<Record<string, (count: number) => string>> = {
  'annotations.jsonl': (count) => counted(count, 'note of a language model', 'notes of a language model'),
  'articles.jsonl': (count) => counted(count, 'article'),
  'earlier.jsonl': (count) => counted(count, 'earlier story', 'earlier stories'),
  'headlines.jsonl': (count) => counted(count, 'headline'),
  images: (count) => counted(count, 'picture'),
  'ledger.jsonl': (count) => counted(count, 'line of the ledger', 'lines of the ledger'),
  'sources.json': (count) => counted(count, 'source'),
  'translations.jsonl': (count) => counted(count, 'translation'),
};

/** What changed when a day was sealed again: `More of it was translated: 433 translations, 412 before.` */
export function correctionWords({ by, changed }: Correction): string {
  const done = t(DONE[by]);
  if (changed.length === 0) return t('{done}; only its time or version changed.', { done });
  return `${done}: ${changed.map(changeWords).join('; ')}.`;
}

function changeWords({ file, before, after }: Correction['changed'][number]): string {
  const now =
    RECORDS[file]?.(after) ??
    t('{count, plural, one {# record of {file}} other {# records of {file}}}', { count: after, file });
  return before === after
    ? t('{records}, some of them changed', { records: now })
    : t('{records}, {count} before', { records: now, count: whole(before) });
}
