import { plainAddress } from '../../../text/plain-address.ts';
import type { Failure } from '../../outcome/failure.ts';
import type { RegisteredSource } from './parse-registry-file.ts';

/** Finds duplicates in a registry, reported at the second occurrence: ids, feeds, and homepages within a country. */
export function registryRepeats(sources: readonly RegisteredSource[]): Failure[] {
  const seen = new Map<string, string>();
  const failures: Failure[] = [];
  const note = (subject: string, what: string, key: string) => {
    const first = seen.get(key);
    if (first === undefined) seen.set(key, subject);
    else {
      const detail = `${what} is also at ${first}; remove one of them`;
      failures.push({ stage: 'registry', subject, reason: 'given twice', detail });
    }
  };
  for (const { source, at } of sources) {
    note(at, `the id ${source.id}`, `id ${source.id}`);
    note(at, `the homepage ${source.homepage}`, `home ${source.country} ${plainAddress(source.homepage)}`);
    for (const feed of source.feeds) note(at, `the feed ${feed}`, `feed ${plainAddress(feed)}`);
  }
  return failures;
}
