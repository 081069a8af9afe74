import { rounded } from '../../../text/rounded.ts';
import { sovereignOf } from '../../../../src/data/sovereigns.ts';
import type { Coverage, Story } from '../../../../src/schemas/story.ts';
import { type DayArticle, voiceOf } from '../../snapshot/day-article.ts';
import { nearnessOf } from '../where/regions.ts';
import type { CoverageOptions } from './coverage-options.ts';
import type { MonitoredPress } from './monitoring.ts';
import { countByCountry } from './shares.ts';

/** The facts about a story that determine how surprising its absence is. */
export interface MissableStory {
  articles: readonly DayArticle[];
  /** The countries that it concerns. */
  about: readonly string[];
  /** How prominently its sources cover it, 0 to 1. */
  prominence: number;
}

/**
 * Returns the countries that missed a story, most surprising first: those with neither a match nor a doubt among enough
 * headlines, where enough sources of enough other countries have an article in it. The bar is higher for a country that
 * the story concerns: it is more likely that we read the wrong pages than that its press left the story out. A state and its
 * territories count as one: what the press of one has, the other did not miss.
 */
export function missedBy(
  { articles: story, about, prominence }: MissableStory,
  { noMatch }: Pick<Coverage, 'noMatch'>,
  press: readonly MonitoredPress[],
  { wide, own }: Pick<CoverageOptions, 'wide' | 'own'>,
): Story['missedBy'] {
  const covered = statesOf(story);
  const sources = new Set(story.filter(({ source }) => source.country).map(({ source }) => source.id));
  if (sources.size < wide.sources || covered.size < wide.countries) return [];
  const printed = new Set(story.flatMap(({ source }) => (source.country ? sovereignOf(source.country) : [])));
  const openness = new Map(press.map(({ country, openness: part }) => [country, part]));
  const width = widthOf(story);
  return noMatch
    .filter(({ country }) => !printed.has(sovereignOf(country)))
    .filter((each) => {
      const isOwn = about.includes(each.country);
      return !isOwn || (each.sources >= own.sources && each.headlines >= own.headlines);
    })
    .map((each) => {
      const near = nearnessOf(each.country, about);
      return { ...each, surprise: surpriseOf(width, prominence, near, openness.get(each.country) ?? 0) };
    })
    .sort((a, b) => b.surprise - a.surprise || (a.country < b.country ? -1 : 1));
}

function statesOf(story: readonly DayArticle[]): Set<string> {
  return new Set([...countByCountry(story).keys()].map(sovereignOf));
}

/** The numbers of voices and of countries at which width reaches half of its maximum. */
const HALF_AS_WIDE = { voices: 8, countries: 5 };

/**
 * Returns how widely a story is covered, 0 to 1: by voices, where copies of one agency count once, and by countries.
 */
function widthOf(story: readonly DayArticle[]): number {
  const voices = new Set(story.map(voiceOf)).size;
  const countries = statesOf(story).size;
  return (voices / (voices + HALF_AS_WIDE.voices) + countries / (countries + HALF_AS_WIDE.countries)) / 2;
}

/** A country counts as fully open to the world when this share of its headlines names other countries. */
const WIDE_OPEN = 0.5;

/** Factor on the width of a story on which no source has a second headline. */
const BRIEFLY = 0.75;

/**
 * Returns how surprising it is that a country has nothing about a story, 0 to 1, to four decimals. It grows with how
 * widely and prominently others cover the story, how near it is to the country, and how many of the country's headlines
 * are foreign news.
 * @param width 0 to 1
 * @param prominence 0 to 1
 * @param near 0 to 1
 * @param openness the share of the country's headlines that name other countries
 */
export function surpriseOf(width: number, prominence: number, near: number, openness: number): number {
  const open = Math.min(1, openness / WIDE_OPEN);
  const covered = width * (BRIEFLY + (1 - BRIEFLY) * prominence);
  return rounded(covered * (0.4 + 0.4 * near + 0.2 * open), 4);
}
