import type { Framing } from '../splitter.ts';
import { quotesOf, toEvidence } from './evidence.ts';
import { claimMarks, claimStances, unmarked, type ClaimStance } from './frames/claims.ts';
import { nameGroup } from './label.ts';
import type { Reading } from './passages.ts';
import { findTerms, indexTerms } from './terms.ts';

/** Voices whose headlines must mark the story as one about a claim, and the part of all voices that they must be. */
const MARKED = { voices: 2, share: 0.25 };
/** Voices that make a take. */
const ENOUGH_VOICES = 2;
/**
 * How strongly a quote shows its stance: a word of it must also bear out the label, the lack of the others' need not.
 */
const STRENGTH = { said: 0.4, unsaid: 0.5 };

const marks = indexTerms([claimMarks]);
const notMarks = indexTerms([unmarked]);
const terms = indexTerms(claimStances.map((stance) => stance.terms));
const belying = indexTerms(claimStances.map(({ unless = '' }) => unless));

/**
 * Divides the articles about a claim by how they stand to it: some deny it, some leave it open, some tell it as a
 * fact. What the headline says counts, and where that says nothing, the first sentences. The three stances are those
 * of Ferreira and Vlachos ("Emergent: a novel data-set for stance classification", 2016).
 * @returns two takes or three, or none where the story is about no claim or its articles stand alike
 */
export function divideClaim(readings: readonly Reading[]): Framing[] {
  if (!isAboutClaim(readings)) return [];
  const groups = [...Map.groupBy(readings, stanceOf)].filter(
    ([, members]) => new Set(members.map(({ voice }) => voice)).size >= ENOUGH_VOICES,
  );
  const framings = groups.flatMap(([stance, members]) => frame(stance, members) ?? []);
  return framings.length >= 2 ? framings : [];
}

function isAboutClaim(readings: readonly Reading[]): boolean {
  const voices = new Set(readings.map(({ voice }) => voice));
  const marked = readings.filter((reading) => isMarked(titleWords(reading)));
  const marking = new Set(marked.map(({ voice }) => voice));
  return marking.size >= MARKED.voices && marking.size >= MARKED.share * voices.size;
}

function isMarked(words: readonly string[]): boolean {
  return findTerms(words, marks).length > 0 && findTerms(words, notMarks).length === 0;
}

/** The first stance that the headline shows; failing that, the first that the opening does in a claim's own words. */
function stanceOf(reading: Reading): ClaimStance {
  const [denied, open, fact] = claimStances;
  if (!denied || !open || !fact) throw new Error('takes: a stance is missing from the table');
  const title = titleWords(reading);
  const shown = [denied, open].find((stance) => shows(title, stance));
  if (shown) return shown;
  const opening = reading.passages.filter(({ part }) => part === 'body').slice(0, 2);
  const marked = opening.filter(({ words }) => isMarked(words));
  return [denied, open].find((stance) => marked.some(({ words }) => shows(words, stance))) ?? fact;
}

function shows(words: readonly string[], stance: ClaimStance): boolean {
  const place = claimStances.indexOf(stance);
  const has = (index: typeof terms) => findTerms(words, index).some(({ owner }) => owner === place);
  if (stance.absenceOf) return !claimStances.some((other) => !other.absenceOf && shows(words, other));
  return has(terms) && !has(belying);
}

function frame(stance: ClaimStance, members: readonly Reading[]): Framing | undefined {
  const strength = stance.absenceOf ? STRENGTH.unsaid : STRENGTH.said;
  const quotes = members.map((reading) =>
    quotesOf(reading, (words) => (shows(words, stance) ? strength : 0)),
  );
  const named = nameGroup(stance, quotes);
  return (
    named && {
      label: named.label,
      named: 'frame',
      articles: members.map(({ id }) => id),
      evidence: named.quotes.map(toEvidence),
      placed: [],
    }
  );
}

function titleWords({ passages }: Reading): readonly string[] {
  return passages.find(({ part }) => part === 'title')?.words ?? [];
}
