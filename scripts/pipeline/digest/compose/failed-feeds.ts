import type { FailedFeed } from '../../../../src/schemas/digest.ts';
import type { Snapshot } from '../../../../src/schemas/snapshot.ts';

/** Returns the feeds of the registry that the ledger says could not be read, in the order of the registry. */
export function failedFeedsOf({ sources, ledger }: Pick<Snapshot, 'sources' | 'ledger'>): FailedFeed[] {
  const failures = new Map(
    ledger.filter(({ outcome }) => outcome === 'failed').map((line) => [line.subject, line]),
  );
  return sources.flatMap(({ id, feeds }) =>
    feeds.flatMap((feed) => {
      const line = failures.get(feed);
      if (line?.reason === undefined) return [];
      const { reason, detail } = line;
      return [{ source: id, feed, reason, ...(detail !== undefined && { detail }) }];
    }),
  );
}
