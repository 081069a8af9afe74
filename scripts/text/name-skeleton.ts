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

const KEPT = 5;
const known = new Map<string, string>();

/**
 * The consonants of a name, romanised, so that its spellings in several languages fall together: `Трамп`,
 * `Trump` and `Tramp` give `trmp`; so do the case endings of longer names. At most five, a vowel in front kept as `_`.
 * Names too short to tell (fewer than three consonants) give an empty string.
 * The idea is Soundex's; the classes are those that transliteration confuses.
 */
export function nameSkeleton(name: string): string {
  let skeleton = known.get(name);
  if (skeleton === undefined) known.set(name, (skeleton = skeletonOf(name)));
  return skeleton;
}

function skeletonOf(name: string): string {
  const latin = anyAscii(name)
    .toLowerCase()
    .replace(/'s$/, '')
    .replace(/[^a-z]/g, '');
  const consonants = SAME_SOUND.reduce((rest, [spelling, sound]) => rest.replace(spelling, sound), latin);
  if (consonants.length < 3) return '';
  return (/^[aeiouy]/.test(latin) ? '_' : '') + consonants.slice(0, KEPT);
}
