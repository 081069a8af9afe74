import { alignment } from './alignment.ts';
import type { AngleText } from './angle-text.ts';
import { headlineForm } from './headline-form.ts';
import { bothWays, centred, cosine, meanOf, pairValues, type PairValues } from './likeness.ts';
import { containment, copyMarks } from './near-copy.ts';
import { storyWeights } from './story-weights.ts';

/** The features of two articles of a story, in the order of the weights. */
export const PAIR_SIGNS = [
  'headlines',
  'headlines, centred',
  'tops',
  'tops, centred',
  'openings',
  'openings, centred',
  'word pairs',
  'word pairs, centred',
  'alignment',
  'alignment, centred',
  'alignment of the better',
  'alignment of the worse',
  'leads aligned',
  'leads aligned, centred',
  'story: tops',
  'story: alignment',
  'one asks',
  'one negates',
  'one attributes',
  'one country',
  'copies',
] as const;

/** Returns the features of a pair by their indices, lower first: one value for each of SIGNS. */
export type PairSigns = (i: number, j: number) => readonly number[];

/**
 * Returns the features of all pairs of a story's articles: how alike they are once what the whole story shares is
 * removed, whether one article repeats the other's headline, and how their headlines are built.
 */
export function pairSigns(texts: readonly AngleText[]): PairSigns {
  const ofTops = storyWeights(texts.map(({ inTop }) => inTop));
  const ofOpenings = storyWeights(texts.map(({ inOpening }) => inOpening));
  const headlines = pairValues(texts, (a, b) => cosine(a.inHeadline, b.inHeadline, ofTops));
  const tops = pairValues(texts, (a, b) => cosine(a.inTop, b.inTop, ofTops));
  const openings = pairValues(texts, (a, b) => cosine(a.inOpening, b.inOpening, ofOpenings));
  const wordPairs = pairValues(texts.map(wordPairsOf), (a, b) => cosine(a, b, () => 1));
  const toward = pairValues(texts, (a, b) => alignment(a.inHeadline, b.inTop, ofTops));
  const aligned = bothWays(toward);
  const leads = bothWays(pairValues(texts, (a, b) => alignment(a.inLead, b.inOpening, ofTops)));
  const tables = [headlines, tops, openings, wordPairs, aligned].map(withCentred);
  const ofLeads = withCentred(leads);
  const [storyTops, storyAlignment] = [meanOf(tops), meanOf(aligned)];
  const forms = texts.map(({ title }) => headlineForm(title));
  const shingles = texts.map(({ title, lead }) => copyMarks(`${title} ${lead}`));
  const differ = (key: keyof (typeof forms)[number], i: number, j: number) =>
    forms[i]?.[key] === forms[j]?.[key] ? 0 : 1;
  const signsOf = (i: number, j: number): number[] => {
    const [one, other] = [at(toward, i, j), at(toward, j, i)];
    const country = texts[i]?.country;
    return [
      ...tables.flatMap((table) => table.map((values) => at(values, i, j))),
      Math.max(one, other),
      Math.min(one, other),
      ...ofLeads.map((values) => at(values, i, j)),
      storyTops,
      storyAlignment,
      differ('asks', i, j),
      differ('negates', i, j),
      differ('attributes', i, j),
      country !== undefined && country === texts[j]?.country ? 1 : 0,
      containment(shingles[i] ?? new Set(), shingles[j] ?? new Set()),
    ];
  };
  // Used more than once: for the chances of pairs, and for the whole story.
  const known = texts.map((_, i) => texts.slice(i + 1).map((_, offset) => signsOf(i, i + 1 + offset)));
  return (i, j) => known[i]?.[j - i - 1] ?? [];
}

function withCentred(values: PairValues): [plain: PairValues, centred: PairValues] {
  return [values, centred(values)];
}

function wordPairsOf({ headline, leading }: AngleText): ReadonlySet<string> {
  const words = [...headline, ...leading];
  return new Set(words.slice(1).map((word, place) => `${words[place] ?? ''} ${word}`));
}

function at(values: PairValues, i: number, j: number): number {
  return values[i]?.[j] ?? 0;
}
