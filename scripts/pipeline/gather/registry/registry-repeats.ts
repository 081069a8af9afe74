import { plainAddress } from '../../../text/plain-address.ts';
import type { RegisteredSource } from './parse-registry-file.ts';

/** What stands twice in a registry, a line each: ids, feeds, and homepages within a country. */
export function registryRepeats(sources: readonly RegisteredSource[]): string[] {
  const seen = new Map<string, string>();
  const problems: string[] = [];
  const note = (at: string, what: string, key: string) => {
    const first = seen.get(key);
    if (first === undefined) seen.set(key, at);
    else problems.push(`${at}: ${what} is also at ${first}; remove one of them`);
  };
  for (const { source, at } of sources) {
    note(at, `the id ${source.id}`, `id ${source.id}`);
    note(at, `the homepage ${source.homepage}`, `home ${source.country} ${plainAddress(source.homepage)}`);
    for (const feed of source.feeds) note(at, `the feed ${feed}`, `feed ${plainAddress(feed)}`);
  }
  return problems;
}
