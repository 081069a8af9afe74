import { StringPool } from './string-pool.ts';

// Kinds of terms: those from `NAME_TERM` on mean the same in every language.
/** A term that is a word. */
export const WORD_TERM = 0;
/** A term of two words side by side. */
export const PHRASE_TERM = 1;
/** A term that is a name. */
export const NAME_TERM = 2;
/** A term of two names side by side. */
export const PAIR_TERM = 3;
/** A term that is a place. */
export const PLACE_TERM = 4;
/** A term that is a number. */
export const NUMBER_TERM = 5;

/** Hash slots per term: enough to make collisions rare. */
const SLOTS_PER_TERM = 2;

/**
 * Numbers a day's terms in the order in which they are met. A term is a kind and one or two texts by pool number:
 * comparing numbers is fast, and the long text of a phrase is hardly ever built.
 */
export class TermTable {
  readonly pool = new StringPool();
  readonly #words: (number | undefined)[] = [];
  #size = 0;
  #kinds = new Uint8Array(1024);
  #firsts = new Int32Array(1024);
  #seconds = new Int32Array(1024);
  /** An open-addressing hash table: a term's number plus one, or 0 for an empty slot. */
  #slots = new Int32Array(1024 * SLOTS_PER_TERM);

  /** How many terms there are. */
  get size(): number {
    return this.#size;
  }

  /**
   * Returns the term number of a word, by the pool number of its text. This lookup is frequent enough that it bypasses
   * the hash table.
   */
  numberOfWord(text: number): number {
    const known = this.#words[text];
    if (known !== undefined) return known;
    while (this.#words.length < text) this.#words.push(undefined);
    return (this.#words[text] = this.#add(WORD_TERM, text, 0));
  }

  /**
   * Returns the number of any other term.
   * @param second for a phrase or a pair of names
   */
  numberOf(kind: number, first: number, second = 0): number {
    let slot = hashOf(kind, first, second) & (this.#slots.length - 1);
    for (;;) {
      const term = (this.#slots[slot] ?? 0) - 1;
      if (term < 0) return this.#put(slot, this.#add(kind, first, second));
      if (this.#firsts[term] === first && this.#seconds[term] === second && this.#kinds[term] === kind)
        return term;
      slot = (slot + 1) & (this.#slots.length - 1);
    }
  }

  /** Returns the kind of a term: `WORD_TERM`, `PHRASE_TERM` and so on. */
  kindOf(term: number): number {
    return this.#kinds[term] ?? WORD_TERM;
  }

  /** Returns the pool number of a term's text, or of the first of its two texts. */
  firstOf(term: number): number {
    return this.#firsts[term] ?? 0;
  }

  /** Whether a term means the same in every language. */
  isShared(term: number): boolean {
    return this.kindOf(term) >= NAME_TERM;
  }

  /** Returns the terms of a list that mean the same in every language. */
  sharedOf(terms: Int32Array): Int32Array {
    const shared: number[] = [];
    for (const term of terms) if (this.isShared(term)) shared.push(term);
    return new Int32Array(shared);
  }

  /** Returns the kinds of a list of terms. */
  kindsOf(terms: Int32Array): Uint8Array {
    const kinds = new Uint8Array(terms.length);
    terms.forEach((term, at) => (kinds[at] = this.kindOf(term)));
    return kinds;
  }

  /**
   * Returns a country or a number in its language-independent form; undefined for other terms, which each text spells
   * in its own way.
   */
  symbolOf(term: number): string | undefined {
    return this.kindOf(term) >= PLACE_TERM ? this.pool.textOf(this.firstOf(term)) : undefined;
  }

  /** Returns the term's unique sort key. */
  keyOf(term: number): string {
    const [one, other] = [this.firstOf(term), this.#seconds[term] ?? 0];
    const [first, second] = [this.pool.textOf(one), this.pool.textOf(other)];
    switch (this.kindOf(term)) {
      case PHRASE_TERM:
        return `phrase:${this.pool.languageOf(one)}:${first < second ? first : second} ${first < second ? second : first}`;
      case NAME_TERM:
        return `name:${first}`;
      case PAIR_TERM:
        return `pair:${first} ${second}`;
      case PLACE_TERM:
        return `place:${first}`;
      case NUMBER_TERM:
        return `number:${first}`;
      default:
        return `${this.pool.languageOf(one)}:${first}`;
    }
  }

  #add(kind: number, first: number, second: number): number {
    const term = this.#size++;
    if (term === this.#kinds.length) this.#grow();
    this.#kinds[term] = kind;
    this.#firsts[term] = first;
    this.#seconds[term] = second;
    return term;
  }

  #grow(): void {
    const length = this.#kinds.length * 2;
    const [kinds, firsts, seconds] = [this.#kinds, this.#firsts, this.#seconds];
    (this.#kinds = new Uint8Array(length)).set(kinds);
    (this.#firsts = new Int32Array(length)).set(firsts);
    (this.#seconds = new Int32Array(length)).set(seconds);
  }

  /** Stores a new term in its slot, growing the table where it is too full. */
  #put(slot: number, term: number): number {
    if (this.#slots.length >= this.#kinds.length * SLOTS_PER_TERM) {
      this.#slots[slot] = term + 1;
      return term;
    }
    const slots = new Int32Array(this.#kinds.length * SLOTS_PER_TERM);
    for (let each = 0; each < this.#size; each++) {
      const kind = this.kindOf(each);
      if (kind === WORD_TERM) continue;
      let free = hashOf(kind, this.firstOf(each), this.#seconds[each] ?? 0) & (slots.length - 1);
      while (slots[free] !== 0) free = (free + 1) & (slots.length - 1);
      slots[free] = each + 1;
    }
    this.#slots = slots;
    return term;
  }
}

/** Spreads neighbouring numbers over the whole table (the finaliser of MurmurHash3: Appleby, 2011). */
function hashOf(kind: number, first: number, second: number): number {
  let hash = Math.imul(first + 1, 0x9e3779b1) ^ Math.imul(second + 1, 0x85ebca6b) ^ kind;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
