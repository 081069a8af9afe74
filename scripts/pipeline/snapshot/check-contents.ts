import { boundsOf, DAY_LENGTH, type PlacedDay } from '../../../src/schemas/day-period.ts';
import { InputError } from '../outcome/input-error.ts';
import {
  checkArticles,
  checkEarlier,
  earlierKey,
  checkHeadlines,
  checkTranslations,
} from './check-records.ts';
import { checkClean } from './check-clean.ts';
import { checkOrder } from './check-order.ts';
import { checkPictures } from './check-pictures.ts';
import { checkWithdrawals } from './check-withdrawals.ts';
import type { SealedFileName } from './snapshot-files.ts';
import type { SnapshotContents } from '../../../src/schemas/snapshot.ts';

/**
 * Checks that the records of a snapshot are consistent; later stages rely on it.
 * @param place the snapshot as messages name it
 * @throws InputError naming file and line: a period of another day, an empty day, a duplicate id, records out of order, an
 *   article of another day, of an unknown source or with a wrong id, a translation that does not match its article, a
 *   headline of another day or of an unknown source, a picture that is missing or wrong, a withdrawn article, a text with
 *   control characters or bidi overrides
 */
export function checkContents(contents: SnapshotContents, placed: PlacedDay, place: string): void {
  const at = (file: SealedFileName): Locate => locateIn(place, file);
  checkPeriod(placed, place);
  checkNotEmpty(contents, placed.day, place);
  const files = recordsOf(contents);
  for (const { file, keys } of files) if (keys) checkOrder(keys, at(file));
  const { sources, articles, translations, headlines, earlier, withdrawals = [] } = contents;
  checkEarlier(earlier, placed.day, at('earlier.jsonl'));
  checkArticles(articles, sources, placed, at('articles.jsonl'));
  checkHeadlines(headlines, sources, placed, at('headlines.jsonl'));
  checkTranslations(translations, articles, at('translations.jsonl'));
  checkPictures(contents, place, at('articles.jsonl'));
  checkWithdrawals(withdrawals, articles, at('withdrawals.jsonl'));
  for (const { file, records } of files) checkClean(records, at(file));
}

/** Names a record of a file, by its index, as messages do. */
type Locate = (index: number) => string;

function locateIn(place: string, file: SealedFileName): Locate {
  const before = file === 'sources.json' ? `${place}/${file}: element ` : `${place}/${file}:`;
  return (index) => `${before}${index + 1}`;
}

/** The records of a file, and what they are sorted by, if they are. */
interface RecordsOfFile {
  file: SealedFileName;
  records: readonly object[];
  keys?: string[];
}

function recordsOf(contents: SnapshotContents): RecordsOfFile[] {
  const { sources, articles, translations, ledger, headlines, earlier, annotations } = contents;
  const { withdrawals = [], derived = { articles: [], stories: [] } } = contents;
  return [
    { file: 'sources.json', records: sources, keys: idsOf(sources) },
    { file: 'articles.jsonl', records: articles, keys: idsOf(articles) },
    { file: 'translations.jsonl', records: translations, keys: translations.map(({ article }) => article) },
    { file: 'ledger.jsonl', records: ledger },
    { file: 'headlines.jsonl', records: headlines, keys: headlines.map(({ url }) => url) },
    { file: 'earlier.jsonl', records: earlier, keys: earlier.map(earlierKey) },
    { file: 'annotations.jsonl', records: annotations, keys: annotations.map(({ story }) => story) },
    { file: 'withdrawals.jsonl', records: withdrawals },
    { file: 'derived-articles.jsonl', records: derived.articles, keys: idsOf(derived.articles) },
    { file: 'derived-stories.jsonl', records: derived.stories, keys: derived.stories.map(({ key }) => key) },
  ];
}

function idsOf(records: readonly { id: string }[]): string[] {
  return records.map(({ id }) => id);
}

/** @throws InputError when a day has no article */
function checkNotEmpty({ articles }: SnapshotContents, day: string, place: string): void {
  if (articles.length > 0) return;
  const what = `the day ${day} is empty: it has no article`;
  throw new InputError(`${place}/articles.jsonl`, what, 'choose another day');
}

/** The most that a period is away from its calendar day in UTC: a time of up to 24 hours, by clocks twelve hours behind. */
const MAX_AWAY = 1.5 * DAY_LENGTH;

/** @throws InputError when the period of a day is far from it, or longer than the change of a zone can make a day */
function checkPeriod(placed: PlacedDay, place: string): void {
  const [calendar, { from, to }] = [boundsOf({ day: placed.day }), boundsOf(placed)];
  if (Math.abs(from - calendar.from) <= MAX_AWAY && to - from <= 2 * DAY_LENGTH) return;
  const what = `its period, ${placed.period?.from} to ${placed.period?.to}, is not that of ${placed.day}`;
  throw new InputError(place, what, 'get the snapshot again');
}
