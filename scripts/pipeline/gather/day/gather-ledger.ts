import type { Entry } from '../../../../src/schemas/entry.ts';
import type { LedgerLine } from '../../../../src/schemas/ledger.ts';
import { cleanText } from '../../../text/clean-text.ts';
import { exactly, failedLine } from '../../outcome/failure.ts';
import type { PictureOutcome } from '../picture/read-pictures.ts';
import type { Candidate, DroppedEntry } from './candidate.ts';
import type { ChoiceReason } from './choose-day.ts';
import type { FeedOutcome } from './read-feeds.ts';
import type { PageOutcome } from './read-pages.ts';

/** Everything that was done to gather a day. */
export interface GatheringRecord {
  feeds: readonly FeedOutcome[];
  pages: readonly PageOutcome[];
  pictures: readonly PictureOutcome[];
  dropped: readonly DroppedEntry[];
  /** The candidates that became articles of the day, and why they were chosen. */
  published: ReadonlyMap<Candidate, ChoiceReason>;
}

/**
 * Makes the ledger of a day: a line for each feed, each page, each picture and each entry. An entry is identified by its address, or
 * by its feed and its position in it. A feed's line gives its number of entries, for checking.
 */
export function gatherLedger({ feeds, pages, pictures, dropped, published }: GatheringRecord): LedgerLine[] {
  const fates = new Map<string, LedgerLine>();
  for (const { entry, stage, reason, detail } of dropped) {
    fates.set(placeOf(entry), { stage, subject: subjectOf(entry), outcome: 'dropped', reason, detail });
  }
  for (const [{ entry }, why] of published) {
    fates.set(placeOf(entry), { stage: 'publish', subject: subjectOf(entry), outcome: 'published', ...why });
  }
  const entries = feeds.flatMap((feed) => feed.entries.map(fateOf));
  return [...feeds.map(feedLine), ...pages.map(pageLine), ...pictures.map(pictureLine), ...entries].map(
    cleaned,
  );

  function fateOf(entry: Entry): LedgerLine {
    const fate = fates.get(placeOf(entry));
    if (!fate) throw new Error(`gather: ledger: no fate of ${placeOf(entry)}`);
    return fate;
  }
}

function feedLine({ feed, entries, failure, notes, movedTo, notModified }: FeedOutcome): LedgerLine {
  const moved = movedTo === undefined ? [] : [`moved to ${movedTo}`];
  if (failure) {
    return failedLine({ ...failure, detail: [exactly(failure), ...moved].join('; ') });
  }
  const detail = [`${entries.length} entries`, ...moved, ...notes].join('; ');
  return {
    stage: 'fetch',
    subject: feed,
    outcome: 'ok',
    reason: notModified ? 'not modified' : undefined,
    detail,
  };
}

function pageLine({ url, failure }: PageOutcome): LedgerLine {
  return failure ? failedLine(failure) : { stage: 'page', subject: url, outcome: 'ok' };
}

function pictureLine({ url, failure, note }: PictureOutcome): LedgerLine {
  return failure ? failedLine(failure) : { stage: 'picture', subject: url, outcome: 'ok', detail: note };
}

/** Cleans a detail, which may quote a server or a feed. */
function cleaned(line: LedgerLine): LedgerLine {
  return { ...line, detail: line.detail === undefined ? undefined : cleanText(line.detail) || undefined };
}

function placeOf({ feed, position }: Entry): string {
  return `${feed}#${position}`;
}

function subjectOf(entry: Entry): string {
  return entry.url ?? placeOf(entry);
}
