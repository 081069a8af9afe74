import { PLACES } from './gazetteer.ts';

/** Longest names first, so that `South Sudan` is not read as `Sudan`. */
const NAMES = [...PLACES.keys()]
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .map((name) => name.replaceAll('.', '\\.'))
  .join('|');

/** Whole words with their capitals, and what follows a possessive; `New Mexico` and its like are other places. */
const NAMED = new RegExp(
  `(?<![\\p{L}\\p{N}]|New )(?:${NAMES})(?=['’]s|(?![\\p{L}\\p{N}]))|(?<![\\p{L}\\p{N}])(?:New (?:Zealanders|Zealand|York|Delhi))(?![\\p{L}\\p{N}])`,
  'gu',
);

/** How many different words of each country an English text names, doubtful ones only beside others. */
export function countriesNamed(text: string): Map<string, number> {
  const sure = new Map<string, Set<string>>();
  const doubtful = new Map<string, Set<string>>();
  for (const [word] of text.matchAll(NAMED)) {
    const place = PLACES.get(word);
    if (!place) continue;
    const found = place.doubtful ? doubtful : sure;
    found.set(place.country, (found.get(place.country) ?? new Set()).add(word));
  }
  const counts = new Map([...sure].map(([country, words]) => [country, words.size]));
  for (const [country, words] of doubtful) {
    const known = counts.get(country) ?? 0;
    // Two doubtful words bear each other out: "Jordan" and "Jordanian".
    if (known > 0 || words.size > 1) counts.set(country, known + words.size);
  }
  return counts;
}
