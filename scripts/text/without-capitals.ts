/** A run of letters and digits. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** A consonant and a vowel after it, by which a word can be spoken; initials are most often none. */
const SPOKEN = /[^AEIOUYАЕЁИОУЫЭЮЯІЇЄ\P{L}][AEIOUYАЕЁИОУЫЭЮЯІЇЄ]/u;
/** Fewest letters of a word that is taken for no initials: alone, beside another one, and among three or more. */
const MIN_LETTERS = { alone: 5, ofTwo: 4, ofMore: 3 };
/** An address without its scheme. */
const ADDRESS = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}$/u;

/**
 * Returns a name set in capitals alone as a newspaper prints it: `THE GIOI TRE` is `The Gioi Tre`, `LAPATRIA.COM` is
 * `Lapatria.com`. Initials keep them (`ESPN`, `BBC` in `BBC NEWS`), as does a name with any small letter.
 */
export function withoutCapitals(name: string): string {
  const isShouted = name === name.toUpperCase() && name !== name.toLowerCase();
  if (!isShouted) return name;
  if (ADDRESS.test(name)) return capitalised(name);
  const count = name.match(WORD)?.length ?? 0;
  const least = count > 2 ? MIN_LETTERS.ofMore : count > 1 ? MIN_LETTERS.ofTwo : MIN_LETTERS.alone;
  return name.replace(WORD, (word) => {
    const letters = word.match(/\p{L}/gu)?.length ?? 0;
    return letters >= least && SPOKEN.test(word) ? capitalised(word) : word;
  });
}

/** With a capital first and no other. */
const capitalised = (word: string): string => word.slice(0, 1) + word.slice(1).toLowerCase();
