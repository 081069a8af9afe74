import type { Snapshot } from '../../../../src/schemas/snapshot.ts';
import type { Source } from '../../../../src/schemas/source.ts';

/** Whether an article is of a satirical source, which invents its news. */
export const isSatire = ({ source }: { source: Pick<Source, 'kind'> }): boolean => source.kind === 'satire';

/** A snapshot without satirical sources and their headlines: they report no event, and what they lack says nothing. */
export function withoutSatire(snapshot: Snapshot): Snapshot {
  const satirical = new Set(snapshot.sources.filter((source) => isSatire({ source })).map(({ id }) => id));
  if (satirical.size === 0) return snapshot;
  return {
    ...snapshot,
    sources: snapshot.sources.filter(({ id }) => !satirical.has(id)),
    headlines: snapshot.headlines.filter(({ source }) => !satirical.has(source)),
  };
}
