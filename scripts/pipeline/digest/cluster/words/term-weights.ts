import { type DayWords, visitMentions } from './mentions.ts';
import type { SparseOptions } from '../options.ts';
import type { ComparedText } from './reading.ts';
import { NAME_TERM, NUMBER_TERM, PAIR_TERM, PHRASE_TERM, PLACE_TERM, WORD_TERM } from './term-table.ts';

/** An article's terms by number, with their weights; flat arrays, since a large day has millions. */
export interface HeldTerms {
  terms: Int32Array;
  weights: Float32Array;
}

/**
 * Returns a function that weighs an article's terms before their rarity is known. A term's weight grows with the
 * logarithm of its mentions in each field (sublinear term frequency: Manning et al., "Introduction to Information
 * Retrieval", 6.4.1).
 */
export function termWeights(day: DayWords, options: SparseOptions): (reading: ComparedText) => HeldTerms {
  const ofKind = kindWeights(options);
  // Indexed by term number; reset after each field and each article to avoid reallocating it on a large day.
  let counts = new Int32Array(1024);
  let weights = new Float64Array(1024);
  let isHeld = new Uint8Array(1024);
  const grow = () => {
    const [length, known] = [counts.length * 2, { counts, weights, isHeld }];
    (counts = new Int32Array(length)).set(known.counts);
    (weights = new Float64Array(length)).set(known.weights);
    (isHeld = new Uint8Array(length)).set(known.isHeld);
  };
  return (reading) => {
    const held: number[] = [];
    for (const [place, { weight }] of reading.fields.entries()) {
      const mentioned: number[] = [];
      visitMentions(reading, place, day, (term) => {
        while (term >= counts.length) grow();
        if (counts[term] === 0) mentioned.push(term);
        counts[term] = (counts[term] ?? 0) + 1;
      });
      for (const term of mentioned) {
        const repeated = 1 + options.repetition * Math.log(counts[term] ?? 1);
        weights[term] = (weights[term] ?? 0) + weight * repeated * (ofKind[day.terms.kindOf(term)] ?? 1);
        counts[term] = 0;
        if (isHeld[term] === 0) held.push(term);
        isHeld[term] = 1;
      }
    }
    const found = { terms: Int32Array.from(held), weights: new Float32Array(held.length) };
    held.forEach((term, at) => {
      found.weights[at] = weights[term] ?? 0;
      weights[term] = 0;
      isHeld[term] = 0;
    });
    return found;
  };
}

function kindWeights(options: SparseOptions): number[] {
  const weights: number[] = [];
  weights[WORD_TERM] = 1;
  weights[PHRASE_TERM] = options.phraseWeight;
  weights[NAME_TERM] = options.nameWeight;
  weights[PAIR_TERM] = options.pairWeight;
  weights[PLACE_TERM] = options.placeWeight;
  weights[NUMBER_TERM] = options.numberWeight;
  return weights;
}
