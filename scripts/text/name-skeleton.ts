import anyAscii from 'any-ascii';

/** Sounds that transliterations write in several ways, made one. Order matters: longer spellings first. */
const SAME_SOUND: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|tsch|sh|ch|cz|tz|ts|zh|dzh|dj|dz/g, 's'],
  [/ph|w|v/g, 'f'],
  [/ck|kh|gh|q|c|g|h/g, 'k'],
  [/x/g, 'ks'],
  [/z|j/g, 's'],
  [/b/g, 'p'],
  [/d/g, 't'],
  [/[aeiouy']/g, ''],
  [/(.)\1+/g, '$1'],
];

const KEPT_LETTERS = 5;
const known = new Map<string, string>();
/** Cache keyed by the name in lower-case Latin letters, which several spellings share. */
const knownLatin = new Map<string, string>();

/**
 * The consonants of a name, romanised, so that its spellings in several languages fall together: `Трамп`, `Trump` and
 * `Tramp` give `trmp`; so do the case endings of longer names. At most five, a vowel in front kept as `_`. Names with
 * fewer than three consonants are too short to compare and give an empty string. The idea is Soundex's; the classes are
 * those that transliteration confuses.
 */
export function nameSkeleton(name: string): string {
  return remembered(known, name, (each) => remembered(knownLatin, latinOf(each), skeletonOf));
}

function remembered(answers: Map<string, string>, text: string, answer: (text: string) => string): string {
  let found = answers.get(text);
  if (found === undefined) answers.set(text, (found = answer(text)));
  return found;
}

function latinOf(name: string): string {
  const latin = anyAscii(name).toLowerCase();
  return (latin.endsWith("'s") ? latin.slice(0, -2) : latin).replace(/[^a-z]/g, '');
}

function skeletonOf(latin: string): string {
  const consonants = SAME_SOUND.reduce((rest, [spelling, sound]) => rest.replace(spelling, sound), latin);
  if (consonants.length < 3) return '';
  return (/^[aeiouy]/.test(latin) ? '_' : '') + consonants.slice(0, KEPT_LETTERS);
}
