/** Letters of Malayalam that are a consonant at the end of a syllable, from U+0D7A, and that consonant. */
const CHILLUS = 'ണനരലളക';

/** The blocks of the Indian scripts from Devanagari to Malayalam; all are laid out alike (Unicode §12.1). */
const FIRST = 0x0900;
const LAST = 0x0d7f;
const BLOCK = 0x80;

/** Letters and signs by their place in a block. */
const CANDRABINDU = 0x01;
const ANUSVARA = 0x02;
const NUKTA = 0x3c;
const U = 0x41;
const VIRAMA = 0x4d;
const CONSONANTS = { first: 0x15, last: 0x39 };

/** The nasal consonants: before another consonant they are written as such, or as a point above (`नवम्बर`, `नवंबर`). */
const NASALS = [0x19, 0x1e, 0x23, 0x28, 0x2e];

/** What is written one for the other in foreign words: long and short vowels, and two letters each for t and d. */
const ALIKE: ReadonlyMap<number, number> = new Map([
  [0x08, 0x07],
  [0x0a, 0x09],
  [0x40, 0x3f],
  [0x42, U],
  [0x1f, 0x24],
  [0x21, 0x26],
  [CANDRABINDU, ANUSVARA],
]);

/** Writes words of Indian scripts that sound the same in the same way; other words are left as they are. */
export function indianKey(word: string): string {
  if (!/[\u0900-\u0d7f]/.test(word)) return word;
  const letters = Array.from(word.replace(/[\u0d7a-\u0d7f]/g, withVirama)).filter(
    (letter) => placeOf(letter) !== NUKTA,
  );
  const kept = letters.flatMap((letter, at) => {
    if (isNasal(letter) && placeOf(letters[at + 1]) === VIRAMA && isConsonant(letters[at + 2]))
      return [letterAt(letter, ANUSVARA)];
    if (placeOf(letter) === VIRAMA && isNasal(letters[at - 1]) && isConsonant(letters[at + 1])) return [];
    return [letterAt(letter, ALIKE.get(placeOf(letter)) ?? placeOf(letter))];
  });
  // Telugu and Kannada end a foreign word in u, others in no vowel.
  const last = kept.at(-1);
  if (placeOf(last) === VIRAMA || (placeOf(last) === U && /[\u0c00-\u0cff]$/.test(word))) kept.pop();
  return kept.join('');
}

function withVirama(chillu: string): string {
  return `${CHILLUS[chillu.charCodeAt(0) - 0x0d7a] ?? ''}\u0d4d`;
}

/** The place of a letter in its block; -1 of one of another script. */
function placeOf(letter = ''): number {
  const code = letter.charCodeAt(0);
  return code >= FIRST && code <= LAST ? code % BLOCK : -1;
}

/** The letter at a place of the block of another; that one itself when its script is another. */
function letterAt(letter: string, place: number): string {
  return place < 0 ? letter : String.fromCharCode(letter.charCodeAt(0) - placeOf(letter) + place);
}

function isNasal(letter: string | undefined): boolean {
  return NASALS.includes(placeOf(letter));
}

function isConsonant(letter: string | undefined): boolean {
  return placeOf(letter) >= CONSONANTS.first && placeOf(letter) <= CONSONANTS.last;
}

/** What words of Sanskrit have in one script and not in another: retroflex n, and b where a script has no v. */
const SANSKRIT: ReadonlyMap<number, number> = new Map([
  [0x23, 0x28],
  [0x2c, 0x35],
]);

/**
 * A word of an Indian script in the letters of Devanagari, by its `indianKey`: languages of several scripts share words of
 * Sanskrit, such as `अपराह्न` and `অপরাহ্ণ` for the afternoon. Other words are left as they are.
 */
export function neutralIndianKey(key: string): string {
  if (!/[\u0900-\u0d7f]/.test(key)) return key;
  const letters = Array.from(key, (letter) => {
    const place = placeOf(letter);
    return place < 0 ? letter : String.fromCharCode(FIRST + (SANSKRIT.get(place) ?? place));
  });
  if (letters.length > 2 && placeOf(letters.at(-1)) === ANUSVARA) letters.pop();
  return letters.join('');
}
