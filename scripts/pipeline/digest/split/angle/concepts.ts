import table from './concepts.json' with { type: 'json' };

/** Similarity in meaning: of synonyms and derived words, and of a word and a wider one. */
const NEARNESS = { same: 0.8, near: 0.5 };

type Kin = ReadonlyMap<string, ReadonlyMap<string, number>>;

let kept: Kin | undefined;

/** The kin of each stem, made at first use: it takes a fifth of a second, and many commands end without it. */
const kinOfAll = (): Kin => (kept ??= kinOf());

/** Whether the table of words has the stem. */
export function isKnownStem(stem: string): boolean {
  return kinOfAll().has(stem);
}

/**
 * Returns how close in meaning the nearest of the stems is to a stem: 1 for itself, less for a synonym or a derived
 * word, 0 for none. From WordNet 3.1 (Princeton University; its licence stands beside the table), cut by `npm run bench
 * -- concepts --cut` to words of news headlines.
 */
export function nearnessTo(stem: string, stems: ReadonlySet<string>): number {
  if (stems.has(stem)) return 1;
  let most = 0;
  for (const [kin, nearness] of kinOfAll().get(stem) ?? []) {
    if (nearness > most && stems.has(kin)) most = nearness;
  }
  return most;
}

/** Returns the pairs in both directions, since the table lists each once. */
function kinOf(): Kin {
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
