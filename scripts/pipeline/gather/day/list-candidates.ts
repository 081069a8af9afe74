import type { Entry } from '../../../../src/schemas/entry.ts';
import type { Source } from '../../../../src/schemas/source.ts';
import { plainAddress } from '../../../text/plain-address.ts';
import type { Candidate, DroppedEntry, Sifted } from './candidate.ts';
import { olderByAddress } from './older-by-address.ts';
import { outsideWindow, type Window } from './window.ts';

/** A source's current entries, feed by feed. */
export interface SourceEntries {
  source: Source;
  entries: readonly Entry[];
}

/**
 * The entries that can become articles of the window: those with an address, a title, and a date inside the window or
 * no date, since the page may give one. An address that proves an entry old counts more than its date.
 */
export function listCandidates(
  feeds: readonly SourceEntries[],
  window: Window,
  startedAt: string,
): Sifted<Candidate> {
  const kept: Candidate[] = [];
  const dropped: DroppedEntry[] = [];
  for (const { source, entries } of feeds) {
    for (const entry of entries) {
      const { url, title } = entry;
      const why = whyDropped(entry, window, startedAt);
      if (why) dropped.push({ entry, ...why });
      else if (url !== undefined && title !== undefined) {
        kept.push({ source, entry: { ...entry, url, title }, address: plainAddress(url) });
      }
    }
  }
  return { kept, dropped };
}

function whyDropped(
  { url, title, published }: Entry,
  window: Window,
  startedAt: string,
): Omit<DroppedEntry, 'entry'> | undefined {
  if (url === undefined) return { stage: 'parse', reason: 'no address' };
  if (title === undefined) return { stage: 'parse', reason: 'no title' };
  const outside = published === undefined ? undefined : outsideWindow(published, window, startedAt);
  if (outside) return { stage: 'select', ...outside, detail: `published ${published}` };
  const older = olderByAddress(url, published ?? window.from);
  return older && { stage: 'select', ...older };
}
