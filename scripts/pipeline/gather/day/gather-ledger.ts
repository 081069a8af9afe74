import type { Day } from '../../../../src/schemas/day.ts';
import type { Entry } from '../../../../src/schemas/entry.ts';
import type { LedgerLine } from '../../../../src/schemas/ledger.ts';
import { cleanText } from '../../../text/clean-text.ts';
import { exactly, failedLine } from '../../outcome/failure.ts';
import type { PictureOutcome } from '../picture/read-pictures.ts';
import type { Candidate, DroppedEntry } from './candidate.ts';
import type { Memory } from './memory.ts';
import { movedBefore } from './moved-feeds.ts';
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
  /** Those of them that an earlier day published with another text, and which. */
  updated: ReadonlyMap<Candidate, Day>;
  memory: Memory;
}

/** Words of a feed's line before the address to which it has moved. */
const MOVED_TO = 'moved to ';

/**
 * Makes the ledger of a day: a line for each feed, each page, each picture and each entry. An entry is identified by
 * its address, or by its feed and its position in it. A feed's line gives its number of entries, for checking.
 */
export function gatherLedger(record: GatheringRecord): LedgerLine[] {
  const { feeds, pages, pictures, dropped, published, updated, memory } = record;
  const fates = new Map<string, LedgerLine>();
  for (const { entry, stage, reason, detail } of dropped) {
    fates.set(placeOf(entry), { stage, subject: subjectOf(entry), outcome: 'dropped', reason, detail });
  }
  for (const [candidate, { reason, detail }] of published) {
    const { entry } = candidate;
    const since = updated.get(candidate);
    const details = [detail ?? [], since === undefined ? [] : `its text has changed since ${since}`].flat();
    fates.set(placeOf(entry), {
      ...{ stage: 'publish', subject: subjectOf(entry), outcome: 'published', reason },
      detail: details.join('; ') || undefined,
    });
  }
  const entries = feeds.flatMap((feed) => feed.entries.map(fateOf));
  return [
    ...feeds.map((feed) => feedLine(feed, memory)),
    ...pages.map(pageLine),
    ...pictures.map(pictureLine),
    ...entries,
  ].map(cleaned);

  function fateOf(entry: Entry): LedgerLine {
    const fate = fates.get(placeOf(entry));
    if (!fate) throw new Error(`gather: ledger: no fate of ${placeOf(entry)}`);
    return fate;
  }
}

/** The address to which a feed has moved for good, as its line says; undefined when it has not. */
export function movedToIn({ detail = '' }: LedgerLine): string | undefined {
  const said = detail.split('; ').find((part) => part.startsWith(MOVED_TO));
  return said?.slice(MOVED_TO.length).split(' ')[0];
}

function feedLine(outcome: FeedOutcome, memory: Memory): LedgerLine {
  const { feed, entries, failure, notes, movedTo, notModified } = outcome;
  const before = movedBefore(outcome, memory);
  const again = before === undefined ? '' : ` as on ${before}: the registry should name it`;
  const moved = movedTo === undefined ? [] : [`${MOVED_TO}${movedTo}${again}`];
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
