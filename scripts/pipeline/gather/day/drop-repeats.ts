import { wordsOf } from '../../../text/words.ts';
import type { Candidate, DroppedEntry, Sifted } from './candidate.ts';

/**
 * Keeps each address once, and each headline once per source: feeds of a source overlap, and some repeat an entry under
 * another address. Keeps the first of several, and of several sources the one whose own site it is.
 */
export function dropRepeats(candidates: readonly Candidate[]): Sifted<Candidate> {
  const owners = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const known = owners.get(candidate.address);
    if (!known || (!isAtHome(known) && isAtHome(candidate))) owners.set(candidate.address, candidate);
  }
  const headlines = new Set<string>();
  const kept: Candidate[] = [];
  const dropped: DroppedEntry[] = [];
  for (const candidate of candidates) {
    const { entry, source, address } = candidate;
    const owner = owners.get(address);
    const headline = `${source.id} ${headlineKey(candidate)}`;
    if (owner !== candidate) {
      dropped.push(repeat(candidate, `the same page as ${owner?.entry.url} of ${owner?.source.id}`));
    } else if (headlines.has(headline)) {
      dropped.push(repeat(candidate, `the same headline as another of ${source.id}: ${entry.title}`));
    } else {
      headlines.add(headline);
      kept.push(candidate);
    }
  }
  return { kept, dropped };
}

function repeat({ entry }: Candidate, detail: string): DroppedEntry {
  return { entry, stage: 'select', reason: 'repeated', detail };
}

/** Whether an entry links to its source's own site. */
function isAtHome({ source, entry }: Candidate): boolean {
  const home = new URL(source.homepage).host.replace(/^www\./, '');
  const host = new URL(entry.url).host;
  return host === home || host.endsWith(`.${home}`);
}

function headlineKey({ entry, source }: Candidate): string {
  const words = wordsOf(entry.title.toLowerCase(), source.language).map(({ text }) => text);
  return words.join(' ') || entry.title;
}
