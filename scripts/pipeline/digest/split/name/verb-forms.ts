import { IRREGULAR, NOUN_VERBS, VERBS } from './verb-table.ts';

/** The form in which a word is read as a verb. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

/** A reading of a word as a verb. */
export interface VerbReading {
  base: string;
  forms: ReadonlySet<VerbForm>;
  /** Whether its bare and -s forms are nouns as often. */
  isNounToo: boolean;
}

const list = (text: string): string[] => text.trim().split(/\s+/);
/**
 * Exceptions to consonant doubling: doubled although the last syllable is unstressed, or single although it is short.
 */
const DOUBLED =
  /^(?:[^aeiou]*[aeiou][bdgklmnprtv]|commit|submit|permit|admit|refer|prefer|deter|occur|quit|expel|repel|compel|propel|rebut|acquit|cancel|label|travel|patrol|control|snub)$/;

const irregular = new Map(
  IRREGULAR.split(',').map((row) => {
    const [base = '', past = '', participle = past] = list(row);
    return [base, { past, participle }] as const;
  }),
);

const readings = readTable();

function readTable(): ReadonlyMap<string, VerbReading> {
  const table = new Map<string, { base: string; forms: Set<VerbForm>; isNounToo: boolean }>();
  const add = (word: string, base: string, form: VerbForm, isNounToo: boolean): void => {
    const known = table.get(word);
    if (known) {
      known.forms.add(form);
      return;
    }
    table.set(word, { base, forms: new Set([form]), isNounToo });
  };
  for (const [words, isNounToo] of [
    [list(NOUN_VERBS), true],
    [list(VERBS), false],
  ] as const) {
    for (const base of words) {
      add(base, base, 'base', isNounToo);
      add(thirdOf(base), base, 'third', isNounToo);
      for (const gerund of joined(base, 'ing')) add(gerund, base, 'gerund', isNounToo);
      const odd = irregular.get(base);
      for (const past of odd ? [odd.past] : joined(base, 'ed')) add(past, base, 'past', isNounToo);
      for (const past of odd ? [odd.participle] : joined(base, 'ed'))
        add(past, base, 'participle', isNounToo);
    }
  }
  return table;
}

function thirdOf(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  if (base === 'have') return 'has';
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

/** Returns a verb with -ed or -ing, in both British and American spelling where they differ. */
function joined(base: string, ending: 'ed' | 'ing'): string[] {
  if (base.endsWith('ie')) return [ending === 'ed' ? `${base}d` : `${base.slice(0, -2)}ying`];
  if (/[^e]e$/.test(base) && !/(?:oe|ye)$/.test(base)) return [`${base.slice(0, -1)}${ending}`];
  if (base.endsWith('ee')) return [ending === 'ed' ? `${base}d` : `${base}ing`];
  if (base.endsWith('ye')) return [ending === 'ed' ? `${base}d` : `${base}ing`];
  if (ending === 'ed' && /[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`];
  const last = base.slice(-1);
  return DOUBLED.test(base) ? [`${base}${last}${ending}`, `${base}${ending}`] : [`${base}${ending}`];
}

/** Words with a past ending that are not verbs. */
const NO_PAST =
  /(?:eed|hundred|kindred|sacred|naked|wicked|rugged|ragged|crooked|aged|beloved|united|limited|alleged|related|based|talented|gifted|so-called)$/;
const PAST: ReadonlySet<VerbForm> = new Set(['past', 'participle']);

/**
 * Returns how a lower-case word can be read as a verb: from the table, or as the past form of a verb that the table
 * lacks; undefined where neither applies.
 */
export function readVerb(word: string): VerbReading | undefined {
  const known = readings.get(word);
  if (known || !/^[a-z]{3,}ed$/.test(word) || NO_PAST.test(word)) return known;
  return { base: word.slice(0, -2), forms: PAST, isNounToo: false };
}
