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
  const { day } = placed;
  checkPeriod(placed, place);
  const { sources, articles, translations, ledger, headlines, earlier, annotations } = contents;
  const { withdrawals = [] } = contents;
  const at = {
    sources: (index: number): string => `${place}/sources.json: element ${index + 1}`,
    articles: (index: number): string => `${place}/articles.jsonl:${index + 1}`,
    translations: (index: number): string => `${place}/translations.jsonl:${index + 1}`,
    ledger: (index: number): string => `${place}/ledger.jsonl:${index + 1}`,
    headlines: (index: number): string => `${place}/headlines.jsonl:${index + 1}`,
    annotations: (index: number): string => `${place}/annotations.jsonl:${index + 1}`,
    earlier: (index: number): string => `${place}/earlier.jsonl:${index + 1}`,
    derivedArticles: (index: number): string => `${place}/derived-articles.jsonl:${index + 1}`,
    derivedStories: (index: number): string => `${place}/derived-stories.jsonl:${index + 1}`,
    withdrawals: (index: number): string => `${place}/withdrawals.jsonl:${index + 1}`,
  };
  if (articles.length === 0) {
    throw new InputError(
      `${place}/articles.jsonl`,
      `the day ${day} is empty: it has no article`,
      'choose another day',
    );
  }
  checkOrder(idsOf(sources), at.sources);
  checkOrder(idsOf(articles), at.articles);
  checkOrder(
    translations.map(({ article }) => article),
    at.translations,
  );
  checkOrder(
    annotations.map(({ story }) => story),
    at.annotations,
  );
  checkOrder(
    headlines.map(({ url }) => url),
    at.headlines,
  );
  checkOrder(earlier.map(earlierKey), at.earlier);
  checkEarlier(earlier, day, at.earlier);
  checkArticles(articles, sources, placed, at.articles);
  checkHeadlines(headlines, sources, placed, at.headlines);
  checkTranslations(translations, articles, at.translations);
  checkPictures(contents, place, at.articles);
  checkWithdrawals(withdrawals, articles, at.withdrawals);
  checkClean(sources, at.sources);
  checkClean(articles, at.articles);
  checkClean(translations, at.translations);
  checkClean(ledger, at.ledger);
  checkClean(headlines, at.headlines);
  checkClean(earlier, at.earlier);
  checkClean(annotations, at.annotations);
  checkClean(withdrawals, at.withdrawals);
  if (!contents.derived) return;
  checkOrder(idsOf(contents.derived.articles), at.derivedArticles);
  checkOrder(
    contents.derived.stories.map(({ key }) => key),
    at.derivedStories,
  );
  checkClean(contents.derived.articles, at.derivedArticles);
  checkClean(contents.derived.stories, at.derivedStories);
}

function idsOf(records: readonly { id: string }[]): string[] {
  return records.map(({ id }) => id);
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
