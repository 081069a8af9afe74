import { findNames } from './find-names.ts';
import { gazetteerOf } from './gazetteer.ts';
import { NO_COUNTRY } from './notation.ts';
import { normaliseNames } from './plain-text.ts';
import { writingOf, writtenLanguage } from './writing.ts';

/** How a text names a country. */
export interface Naming {
  /** How often the text names it. */
  count: number;
  /** Offset of the first name, in code units. */
  first: number;
  /** Whether it is named directly, not only through one of its companies, clubs or leagues. */
  itself: boolean;
}

/**
 * Returns the countries that a text names, in order of first mention; by ambiguous words (`Georgia`, `Jordan`) only
 * next to another name of the same country.
 * @param language a BCP 47 tag
 */
export function countriesNamed(text: string, language: string): Map<string, Naming> {
  const written = writtenLanguage(language);
  const writing = writingOf(written);
  const plain = normaliseNames(text, written, writing.bare);
  const named = new Map<string, Naming>();
  const doubtful = new Map<string, { naming: Naming; words: Set<string> }>();
  for (const { names, start, end } of findNames(gazetteerOf(written), plain, writing)) {
    const word = plain.lower.slice(start, end);
    for (const { country, bond } of names) {
      if (country === NO_COUNTRY) continue;
      if (bond !== 'doubtful') note(named, country, start, bond === 'name');
      else {
        const known = doubtful.get(country) ?? {
          naming: { count: 0, first: start, itself: true },
          words: new Set(),
        };
        known.naming.count++;
        doubtful.set(country, { ...known, words: known.words.add(word) });
      }
    }
  }
  for (const [country, { naming, words }] of doubtful) {
    // Two ambiguous words support each other: "Jordan" and "Jordanian".
    if (!named.has(country) && words.size < 2) continue;
    const known = named.get(country) ?? { count: 0, first: naming.first, itself: true };
    named.set(country, {
      count: known.count + naming.count,
      first: Math.min(known.first, naming.first),
      itself: true,
    });
  }
  return new Map([...named].sort(([, one], [, other]) => one.first - other.first));
}

function note(named: Map<string, Naming>, country: string, at: number, itself: boolean): void {
  const known = named.get(country);
  if (!known) named.set(country, { count: 1, first: at, itself });
  else {
    known.count++;
    known.itself ||= itself;
  }
}
