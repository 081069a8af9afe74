import type { Entry } from '../../../../src/schemas/entry.ts';
import { plainAddress } from '../../../text/plain-address.ts';
import { arrivalsOf, type FeedEntries, outsideOf, type RunTime } from './arrivals.ts';
import type { Arrival, Candidate, DroppedEntry, Sifted } from './candidate.ts';
import { type Memory, memoryKeys } from './memory.ts';
import { olderByAddress } from './older-by-address.ts';
import { isDatedByReading } from './window.ts';

type Linked = Entry & { url: string };
type Titled = Linked & { title: string };

/**
 * The entries that can become articles of the window: those with an address, a title, and a date inside the window, or of the
 * day before where it is listed late; or no date, since the page may give one. An address that proves an entry old counts
 * more than its date. What the day published before it is gathered again keeps
 * its date where that of its feed has moved on.
 */
export function listCandidates(
  feeds: readonly FeedEntries[],
  memory: Memory,
  run: RunTime,
): Sifted<Candidate> {
  const kept: Candidate[] = [];
  const dropped: DroppedEntry[] = [];
  for (const feed of feeds) {
    const arrivalOf = arrivalsOf(feed, memory, run);
    for (const entry of feed.entries) {
      if (!isLinked(entry)) dropped.push({ entry, stage: 'parse', reason: 'no address' });
      else if (!isTitled(entry)) dropped.push({ entry, stage: 'parse', reason: 'no title' });
      else {
        const candidate = candidateOf(entry, feed, arrivalOf(entry), memory, run);
        const why = whyDropped(candidate, run);
        if (why) dropped.push({ entry, stage: 'select', ...why });
        else kept.push(candidate);
      }
    }
  }
  return { kept, dropped };
}

const isLinked = (entry: Entry): entry is Linked => entry.url !== undefined;
const isTitled = (entry: Linked): entry is Titled => entry.title !== undefined;

function candidateOf(
  entry: Titled,
  { source }: FeedEntries,
  arrival: Arrival,
  { own }: Memory,
  run: RunTime,
): Candidate {
  const candidate = { source, entry, address: plainAddress(entry.url), ...arrival };
  const { published } = entry;
  if (published !== undefined && !outsideOf(published, arrival, run)) return candidate;
  // Not by its guid, which some feeds give to another entry the next day.
  const keys = memoryKeys({ source: source.id, url: entry.url });
  const before = keys.map((key) => own.get(key)).find((each) => each !== undefined);
  if (before?.publishedFrom === 'fetched')
    return { ...candidate, entry: { ...entry, published: undefined }, hasArrived: true };
  if (before) return { ...candidate, entry: { ...entry, published: before.published } };
  if (published === undefined || !isDatedByReading(published, run)) return candidate;
  return { ...candidate, entry: { ...entry, published: undefined }, isDatedByReading: true };
}

function whyDropped(
  { entry: { url, published }, ...arrival }: Candidate,
  run: RunTime,
): Omit<DroppedEntry, 'entry' | 'stage'> | undefined {
  const outside = published === undefined ? undefined : outsideOf(published, arrival, run);
  if (outside) return { ...outside, detail: `published ${published}` };
  return olderByAddress(url, published ?? run.window.from);
}
