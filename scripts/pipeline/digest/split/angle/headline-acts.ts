import { actSchema } from '../../../../../src/schemas/take.ts';
import { ALWAYS, type LinearModel, modelChances } from '../../classify/linear-model.ts';
import { unpackWeights } from '../../classify/packed-weights.ts';
import packed from './act-weights.json' with { type: 'json' };
import { isKnownStem } from './concepts.ts';
import { lemmaStem } from './english-lemma.ts';

/** What a headline does that only states that something is so: neutral, and never shown. */
const NEUTRAL_ACTS = ['feature', 'live', 'report', 'sportresult'] as const;

/** What a headline may do, in the order of the weights. */
export const HEADLINE_ACTS = [...actSchema.options, ...NEUTRAL_ACTS].sort();

const TOKEN = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*|[?:"“!]/gu;
/** Word counts of headlines are bucketed by this many. */
const WORDS_A_GROUP = 4;
const LONGEST_GROUP = 4;

let model: LinearModel | undefined;

/**
 * Returns the chance that an English headline does each of HEADLINE_ACTS; they sum to 1. The weights are fitted by `npm
 * run bench -- acts --fit`.
 * @param weights in place of the shipped weights
 */
export function actChances(
  title: string,
  weights: LinearModel = (model ??= unpackWeights(packed, HEADLINE_ACTS)),
): number[] {
  const features = [...actFeatures(title)].map((name) => [name, 1] as const);
  return [...modelChances(weights, HEADLINE_ACTS.length, features)];
}

/** Returns the features of a headline's act: words, pairs of words, endings and punctuation. */
export function actFeatures(title: string): ReadonlySet<string> {
  const tokens = title.toLowerCase().replaceAll('’', "'").match(TOKEN) ?? [];
  const words = tokens.map((token) =>
    /^\d/.test(token) ? '#' : lemmaStem(token.replace(/'s$/, ''), isKnownStem),
  );
  const features = new Set(words);
  words.slice(1).forEach((word, place) => features.add(`${words[place] ?? ''}_${word}`));
  if (words[0] !== undefined) features.add(`^${words[0]}`);
  for (const [ending, pattern] of ENDINGS)
    if (tokens.some((token) => pattern.test(token))) features.add(ending);
  for (const [mark, pattern] of MARKS) if (pattern.test(title)) features.add(mark);
  features.add(`~words${Math.min(LONGEST_GROUP, Math.floor(words.length / WORDS_A_GROUP))}`);
  features.delete(ALWAYS);
  return features;
}

const ENDINGS = [
  ['~ing', /ing$/],
  ['~ed', /ed$/],
  ['~s', /[^s]s$/],
] as const;

const MARKS = [
  ['~speaker', /^[^:]{2,30}: /],
  ['~quote', /["“‘]/],
  ['~question', /\?\s*$/],
  ['~number', /\d/],
] as const;
