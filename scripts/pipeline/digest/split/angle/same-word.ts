import { SYNONYM_ROWS } from '../name/synonyms.ts';
import { isKnownStem, nearnessTo } from './concepts.ts';
import { lemmaStem } from './english-lemma.ts';

/** From this nearness on two stems say the same. */
const SAYS_THE_SAME = 0.5;

let kept: ReadonlyMap<string, ReadonlySet<number>> | undefined;

/** The rows of synonyms that a stem is in. */
function rowsOf(stem: string): ReadonlySet<number> {
  return (kept ??= rowsOfStems()).get(stem) ?? NONE;
}

function rowsOfStems(): Map<string, Set<number>> {
  const rows = new Map<string, Set<number>>();
  SYNONYM_ROWS.forEach((row, index) => {
    for (const stem of row.map((word) => lemmaStem(word, isKnownStem)))
      rows.set(stem, (rows.get(stem) ?? new Set()).add(index));
  });
  return rows;
}

/** Whether a stem, a synonym of it or a derived word is among some stems. */
export function saysWord(stem: string, stems: ReadonlySet<string>): boolean {
  if (nearnessTo(stem, stems) >= SAYS_THE_SAME) return true;
  const rows = rowsOf(stem);
  return rows.size > 0 && [...stems].some((other) => !rowsOf(other).isDisjointFrom(rows));
}

const NONE: ReadonlySet<number> = new Set();
