import { t } from '../interface/t.ts';
import { phrase } from '../schemas/phrase.ts';
import type { Story } from '../schemas/story.ts';
import type { Act, Share, Take } from '../schemas/take.ts';
import { inMarks } from './quotation-marks.ts';
import { shortened } from './shortened.ts';
import { takeLabel } from './take-label.ts';

/** One part of the takes bar. */
export interface TakePart {
  /** The take's name, in quotation marks if it is a headline; `Other articles` for the rest. */
  name: string;
  act?: Act | undefined;
  /** 1 for the first take, then 2, 3, 4; 0 for articles in no take, including those of single voices. */
  tone: number;
  share: Share;
}

/** The parts of a story's takes bar: the takes in order, then the articles in no take. */
export function takeParts({ takes, worldsTake }: Pick<Story, 'takes' | 'worldsTake'>): TakePart[] {
  const parts = takes.map((take, index): TakePart => {
    return { name: shownName(take), act: take.act, tone: index + 1, share: take.share };
  });
  if (worldsTake.undecided.articles > 0)
    parts.push({ name: t(OTHER_ARTICLES), tone: 0, share: worldsTake.undecided });
  return parts;
}

/** What articles are called that are in no take and do not stand apart. */
export const OTHER_ARTICLES = phrase('Other articles');

/** The articles of a story outside its takes: those that stand apart, and the others. */
export function outsideTakes({ voices, worldsTake }: Pick<Story, 'voices' | 'worldsTake'>): {
  apart: number;
  others: number;
} {
  const apart = voices.flatMap(({ articles }) => articles).length;
  return { apart, others: worldsTake.undecided.articles - apart };
}

/** One rectangle of the takes bar. */
export interface BarPart {
  name: string;
  tone: number;
  /** Of the whole bar, 0 to 1. */
  share: number;
  /** Whether it is what is left beside the takes and the single voices. */
  isRest?: boolean;
}

/**
 * The rectangles of a story's takes bar. Measured in articles, they are as long as the numbers beside them say, copies of an
 * agency's report too; each single voice has one of its own; in countries they
 * share one with the other articles in no take, since a country's share of a single voice is not known.
 */
export function barParts(
  story: Pick<Story, 'takes' | 'voices' | 'worldsTake' | 'articles'>,
  by: 'articles' | 'countries',
): BarPart[] {
  const parts = takeParts(story).map(({ name, tone, share }) => ({
    name,
    tone,
    share: by === 'articles' ? share.articles / story.articles.length : share.ofCountries,
  }));
  if (by === 'countries') return parts;
  const voices = story.voices.map(({ articles }) => ({
    name: t('An article that stands apart'),
    tone: 0,
    share: articles.length / story.articles.length,
  }));
  const ofVoices = voices.reduce((sum, { share }) => sum + share, 0);
  return parts.flatMap((part) => {
    if (part.tone > 0) return [part];
    const rest = { ...part, share: part.share - ofVoices, isRest: true };
    return rest.share > 1e-6 ? [...voices, rest] : voices;
  });
}

/** A take's name as readers see it: in quotation marks if it is a headline. */
export const shownName = (take: Pick<Take, 'label' | 'named'>): string => shortName(take, Infinity);

/**
 * The longest name or headline shown in full in a legend, in UTF-16 code units: nearly all, since the last word may be
 * the one that counts.
 */
export const LONGEST_IN_LEGEND = 115;

/** A take's name for tight spaces: cut after a word; quotation marks do not count towards `most`. */
export function shortName(take: Pick<Take, 'label' | 'named'>, most: number): string {
  const name = closed(shortened(takeLabel(take).text, most));
  return take.named === 'headline' ? inMarks(name) : name;
}

/** A text with an inner mark that a cut has left open closed again. */
const closed = (text: string): string =>
  text.endsWith('…') && text.lastIndexOf('‘') > text.lastIndexOf('’') ? `${text}’` : text;
