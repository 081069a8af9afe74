import { shinglesOf } from './shingles.ts';
import { wordsOf } from './words.ts';

/** Words per shingle. */
const WORDS = 4;

/** Most hashes of a sketch: those of a text of this many words are all kept, of a longer one the smallest. */
const MAX_HASHES = 200;

/** Fewest hashes by which two texts can be compared. */
const MIN_HASHES = 8;

/** What is kept of a text to recognise it by: the smallest hashes of its shingles, in order (Broder, 1997). */
export type Sketch = readonly number[];

/** The sketch of a text in a language. */
export function sketchOf(text: string, language: string): Sketch {
  return hashesOf(text, language).slice(0, MAX_HASHES);
}

/**
 * The share of a text that is in another one, by the other's sketch, 0 to 1; undefined when they are too short to
 * compare.
 */
export function shareIn(text: string, language: string, other: Sketch): number | undefined {
  const largest = other.length < MAX_HASHES ? Infinity : (other.at(-1) ?? Infinity);
  const comparable = hashesOf(text, language).filter((hash) => hash <= largest);
  if (comparable.length < MIN_HASHES || other.length < MIN_HASHES) return undefined;
  const known = new Set(other);
  return comparable.filter((hash) => known.has(hash)).length / comparable.length;
}

/** The share of another text, by its sketch, that is in a text, 0 to 1; undefined when it is too short to compare. */
export function sharedPart(text: string, language: string, other: Sketch): number | undefined {
  if (other.length < MIN_HASHES) return undefined;
  const own = new Set(hashesOf(text, language));
  return other.filter((hash) => own.has(hash)).length / other.length;
}

function hashesOf(text: string, language: string): number[] {
  const words = wordsOf(text.toLowerCase(), language).map((word) => word.text);
  return [...new Set(Array.from(shinglesOf(words, WORDS), hashOf))].sort((a, b) => a - b);
}

/** FNV-1a in 32 bits (RFC 9923). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
