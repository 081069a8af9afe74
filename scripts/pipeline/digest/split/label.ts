import { MAX_QUOTES_OF_TAKE } from '../../../../src/schemas/take.ts';
import type { Quote } from './evidence.ts';
import type { Frame } from './frame.ts';
import { findTerms, compileTerms, type TermIndex } from './terms.ts';

/** A take's name and the quotes that support it, one per article. */
export interface NamedTake {
  label: string;
  quotes: Quote[];
}

// A quote that does not support the label's words may stand beside two that do if it shows the frame as clearly.
const PLAIN_LABEL_WEIGHT = 0.5;

/**
 * Returns the first label of the group's frame that the articles' own words support, with the quotes that support it.
 * Every term list that the label needs must match in quotes of two sources.
 * @param quotes the quotable passages of each article of the group, most typical article first
 * @returns undefined when no label is supported
 */
export function nameGroup(frame: Frame, quotes: readonly (readonly Quote[])[]): NamedTake | undefined {
  for (const { text, needs, topics } of frame.labels) {
    if (topics === undefined) {
      const picked = pickQuotes(quotes, needs);
      if (picked.length > 0) return { label: text, quotes: picked };
      continue;
    }
    for (const topic of topics) {
      const index = compileTerms([topic]);
      const onTopic = quotes.map((of) => of.filter(({ words }) => findTerms(words, index).length > 0));
      const picked = pickQuotes(onTopic, needs);
      if (picked.length > 0)
        return { label: text.replace('{topic}', titleWord(picked, index)), quotes: picked };
    }
  }
  return undefined;
}

/** Returns the topic as the quotes spell it, in its shortest form, which is the singular. */
function titleWord(quotes: readonly Quote[], index: TermIndex): string {
  const forms = quotes.flatMap(({ words }) => words.filter((word) => findTerms([word], index).length > 0));
  const word = forms.reduce((short, each) => (each.length < short.length ? each : short));
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A quote and the term lists that match it. */
interface LabelCandidate {
  quote: Quote;
  met: ReadonlySet<number>;
}

/** Returns one quote per voice, best evidence first; none when a term list lacks its two voices. */
function pickQuotes(quotes: readonly (readonly Quote[])[], needs: readonly string[]): Quote[] {
  const index = compileTerms(needs);
  const chosen: LabelCandidate[] = [];
  for (const candidate of bestOfEach(quotes, index)) {
    if (
      chosen.length < MAX_QUOTES_OF_TAKE &&
      chosen.every(({ quote }) => isAnotherVoice(quote, candidate.quote))
    ) {
      chosen.push(candidate);
    }
  }
  const isMet = (need: number): boolean => chosen.filter(({ met }) => met.has(need)).length >= 2;
  return chosen.length >= 2 && needs.every((_, need) => isMet(need)) ? chosen.map(({ quote }) => quote) : [];
}

function bestOfEach(quotes: readonly (readonly Quote[])[], index: TermIndex): LabelCandidate[] {
  const better = (one: LabelCandidate, other: LabelCandidate): number =>
    other.met.size - one.met.size || other.quote.worth - one.quote.worth;
  const best = quotes.flatMap((of) =>
    of
      .map((quote) => ({ quote, met: new Set(findTerms(quote.words, index).map(({ owner }) => owner)) }))
      .filter(({ quote, met }) => met.size > 0 || quote.strength >= PLAIN_LABEL_WEIGHT)
      .sort(better)
      .slice(0, 1),
  );
  return best.sort(better);
}

/**
 * Whether two quotes come from different voices: sources that print the same words are one voice, even without naming
 * an agency.
 */
function isAnotherVoice(one: Quote, other: Quote): boolean {
  return one.voice !== other.voice && one.words.join(' ') !== other.words.join(' ');
}
