import type { Coverage, NearestHeadline } from '../../../src/schemas/story.ts';
import { tally } from '../../text/tally.ts';
import type { HeadlineMatch } from '../clusterer.ts';
import type { DayArticle } from '../day-article.ts';
import type { DayHeadline } from '../day-headline.ts';
import type { CoverageOptions } from './coverage-options.ts';
import { comparedIn, type MonitoredPress } from './monitoring.ts';
import { countByCountry } from './shares.ts';

/** A headline with how near it comes to a story. */
export interface NearHeadline extends DayHeadline, Omit<HeadlineMatch, 'headline'> {
  /** Whether it is that of an article of the day: as a whole text it was compared already, and not found in the story. */
  isArticle: boolean;
}

/** What is said of a country that has no article in a story. */
type Finding =
  | { kind: 'matched' | 'doubtful'; headline: NearHeadline }
  | { kind: 'noMatch'; sources: number; headlines: number }
  | { kind: 'unknown'; why: Coverage['unknown'][number]['why'] };

/**
 * Which monitored countries cover a story, which do so perhaps, in which nothing was found among how many headlines,
 * and of which nothing can be said, and why.
 * @param press every monitored country's, in order of code
 * @param near the headlines that come near the story, the nearest first
 */
export function coverageOf(
  story: readonly DayArticle[],
  press: readonly MonitoredPress[],
  near: readonly NearHeadline[],
  options: CoverageOptions,
): Coverage {
  const told = [...countByCountry(story).keys()];
  const languages = languagesOf(story, options);
  const nearIn = Map.groupBy(near, ({ country }) => country);
  const coverage: Coverage = { covered: told, matched: [], doubtful: [], noMatch: [], unknown: [] };
  for (const each of press) {
    const { country } = each;
    if (told.includes(country)) continue;
    const found = finding(each, nearIn.get(country) ?? [], { articles: story.length, languages }, options);
    if (found.kind === 'unknown') addUnknown(coverage, country, found.why);
    else if (found.kind === 'noMatch')
      coverage.noMatch.push({ country, sources: found.sources, headlines: found.headlines });
    else coverage[found.kind].push({ country, ...nearestHeadline(found.headline) });
  }
  const matched = coverage.matched.map(({ country }) => country);
  return { ...coverage, covered: [...told, ...matched].sort() };
}

/** The languages in which enough articles of a story can be compared with headlines. */
function languagesOf(story: readonly DayArticle[], { articles }: CoverageOptions): Set<string> {
  const counts = [...tally(story.flatMap(comparedIn))];
  return new Set(counts.filter(([, count]) => count >= articles).map(([language]) => language));
}

function finding(
  press: MonitoredPress,
  near: readonly NearHeadline[],
  { articles, languages }: { articles: number; languages: ReadonlySet<string> },
  options: CoverageOptions,
): Finding {
  const match = articles < options.match.articles ? undefined : near.find((each) => isMatch(each, options));
  if (match) return { kind: 'matched', headline: match };
  const doubtful = near.find((each) => isDoubtful(each, options));
  if (doubtful) return { kind: 'doubtful', headline: doubtful };
  const compared = press.headlines.filter((each) =>
    comparedIn(each.compared).some((language) => languages.has(language)),
  );
  const sources = new Set(compared.map(({ headline }) => headline.source)).size;
  const why = whyUnknown(press, { sources, headlines: compared.length }, options);
  return why === undefined
    ? { kind: 'noMatch', sources, headlines: compared.length }
    : { kind: 'unknown', why };
}

function isMatch({ isArticle, chance, common, names }: NearHeadline, { match }: CoverageOptions): boolean {
  return !isArticle && chance >= match.chance && common >= match.common && names.length >= match.names;
}

function isDoubtful({ chance, common, names }: NearHeadline, { doubt }: CoverageOptions): boolean {
  return (
    chance >= doubt.chance ||
    (chance >= doubt.slightChance && common >= doubt.beside) ||
    (names.length > 0 && chance >= doubt.nameChance) ||
    (chance >= doubt.namedChance &&
      (names.length >= doubt.names || (names.length > 0 && common >= doubt.besideName)))
  );
}

/** Why nothing can be said of a country in whose headlines nothing comes near; undefined when it can. */
function whyUnknown(
  press: MonitoredPress,
  compared: { sources: number; headlines: number },
  options: CoverageOptions,
): Coverage['unknown'][number]['why'] | undefined {
  if (press.healthy < options.sources) return press.failed ? 'feeds failed' : 'too few sources';
  if (press.headlines.length < options.headlines) return press.failed ? 'feeds failed' : 'too few headlines';
  const isMuch = compared.headlines >= options.comparable * press.headlines.length;
  if (!isMuch || compared.headlines < options.headlines) return 'other languages';
  return compared.sources < options.sources ? 'too few sources' : undefined;
}

function addUnknown({ unknown }: Coverage, country: string, why: Coverage['unknown'][number]['why']): void {
  const group = unknown.find((each) => each.why === why);
  if (group) group.countries.push(country);
  else unknown.push({ why, countries: [country] });
}

function nearestHeadline({ headline, compared, chance }: NearHeadline): NearestHeadline {
  const { source, url, title, language } = headline;
  const english = compared.english?.title === title ? undefined : compared.english?.title;
  return {
    source,
    url,
    title,
    language,
    ...(english !== undefined && { english }),
    score: Math.round(chance * 10_000) / 10_000,
  };
}
