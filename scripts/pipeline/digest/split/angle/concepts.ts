import table from './concepts.json' with { type: 'json' };

/** How nearly two words mean the same: synonyms and words derived from each other, and a word and a wider one. */
const NEARNESS = { same: 0.8, near: 0.5 };

const KIN: ReadonlyMap<string, ReadonlyMap<string, number>> = kinOf();

/** Whether the table of words has the stem. */
export function isKnownStem(stem: string): boolean {
  return KIN.has(stem);
}

/**
 * How nearly any of the stems means what a stem means: 1 for itself, less for a synonym or a word derived from it, 0 for
 * none. By WordNet 3.1 (Princeton University; its licence stands beside the table), cut by
 * `npm run bench -- concepts --cut` to words of news headlines.
 */
export function nearnessTo(stem: string, stems: ReadonlySet<string>): number {
  if (stems.has(stem)) return 1;
  let most = 0;
  for (const [kin, nearness] of KIN.get(stem) ?? []) {
    if (nearness > most && stems.has(kin)) most = nearness;
  }
  return most;
}

/** Both ways, since each pair stands in the table once. */
function kinOf(): Map<string, Map<string, number>> {
  const kin = new Map<string, Map<string, number>>();
  const put = (from: string, to: string, nearness: number) => {
    const own = kin.get(from) ?? new Map<string, number>();
    kin.set(from, own.set(to, Math.max(nearness, own.get(to) ?? 0)));
  };
  for (const kind of ['near', 'same'] as const) {
    for (const line of table[kind]) {
      const [first = '', ...others] = line.split(' ');
      for (const other of others) {
        put(first, other, NEARNESS[kind]);
        put(other, first, NEARNESS[kind]);
      }
    }
  }
  return kin;
}
