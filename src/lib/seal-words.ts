import type { Correction, Resealer } from '../schemas/seal-chain.ts';
import { counted, whole } from './words.ts';

/** What was done where a day was sealed again. */
const DONE: Readonly<Record<Resealer, string>> = {
  digest: 'The day was gathered again',
  repair: 'Pages that could not be read were read again, and what had no English was translated',
  annotate: 'A language model read the stories again',
  translate: 'More of it was translated',
  import: 'The day was imported again',
  seal: 'Its files were edited by hand',
};

/** One record of each file, in the singular. */
const RECORDS: Readonly<Record<string, string>> = {
  'annotations.jsonl': 'note of a language model',
  'articles.jsonl': 'article',
  'earlier.jsonl': 'earlier story',
  'headlines.jsonl': 'headline',
  images: 'picture',
  'ledger.jsonl': 'line of the ledger',
  'sources.json': 'source',
  'translations.jsonl': 'translation',
};

const PLURALS: Readonly<Record<string, string>> = {
  'note of a language model': 'notes of a language model',
  'earlier story': 'earlier stories',
  'line of the ledger': 'lines of the ledger',
};

/** What changed when a day was sealed again: `More of it was translated: 433 translations, 412 before.` */
export function correctionWords({ by, changed }: Correction): string {
  if (changed.length === 0) return `${DONE[by]}; only its time or version changed.`;
  return `${DONE[by]}: ${changed.map(changeWords).join('; ')}.`;
}

function changeWords({ file, before, after }: Correction['changed'][number]): string {
  const record = RECORDS[file] ?? `record of ${file}`;
  const now = counted(after, record, PLURALS[record]);
  return before === after ? `${now}, some of them changed` : `${now}, ${whole(before)} before`;
}
