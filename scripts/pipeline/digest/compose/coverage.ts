import { rounded } from '../../../text/rounded.ts';
import type { Coverage, NearestHeadline, UnknownReason } from '../../../../src/schemas/story.ts';
import { tally } from '../../../text/tally.ts';
import type { DayArticle } from '../../snapshot/day-article.ts';
import type { CoverageOptions } from './coverage-options.ts';
import { isDoubtful, isMatch, type NearHeadline } from './near-headline.ts';
import { comparedIn, type MonitoredPress } from './monitoring.ts';

/** The finding for a country that has no article in a story. */
type Finding =
  | { kind: 'matched' | 'doubtful'; headline: NearHeadline }
  | { kind: 'noMatch'; sources: number; headlines: number }
  | { kind: 'unknown'; why: UnknownReason };

/**
 * Returns which monitored countries cover a story, which possibly do, in which nothing was found among how many
 * headlines, and about which nothing can be said, and why.
 * @param press the press of every monitored country, in order of country code
 * @param near the headlines near the story, nearest first
 */
export function coverageOf(
  story: readonly DayArticle[],
  press: readonly MonitoredPress[],
  near: readonly NearHeadline[],
  options: CoverageOptions,
): Coverage {
  // A foreign agency's report informs a country, though it is not its own press's voice.
  const covered = [...new Set(story.flatMap(({ source }) => source.country ?? []))].sort();
  const languages = languagesOf(story, options);
  const nearIn = Map.groupBy(near, ({ country }) => country);
  const coverage: Coverage = { covered, matched: [], doubtful: [], noMatch: [], unknown: [] };
  for (const each of press) {
    const { country } = each;
    if (covered.includes(country)) continue;
    const found = finding(each, nearIn.get(country) ?? [], { articles: story.length, languages }, options);
    if (found.kind === 'unknown') addUnknown(coverage, country, found.why);
    else if (found.kind === 'noMatch')
      coverage.noMatch.push({ country, sources: found.sources, headlines: found.headlines });
    else coverage[found.kind].push({ country, ...nearestHeadline(found.headline) });
  }
  const matched = coverage.matched.map(({ country }) => country);
  return { ...coverage, covered: [...covered, ...matched].sort() };
}

/** Returns the languages in which enough of a story's articles can be compared with headlines. */
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
  if (doubtful && doubtful.chance >= options.perhaps) return { kind: 'doubtful', headline: doubtful };
  if (doubtful) return { kind: 'unknown', why: 'no clear headline' };
  const compared = press.headlines.filter((each) =>
    comparedIn(each.compared).some((language) => languages.has(language)),
  );
  const sources = new Set(compared.map(({ headline }) => headline.source)).size;
  const why = whyUnknown(press, { sources, headlines: compared.length }, options);
  return why === undefined
    ? { kind: 'noMatch', sources, headlines: compared.length }
    : { kind: 'unknown', why };
}

/** Returns why nothing can be said about a country with no headline near the story; undefined when something can. */
function whyUnknown(
  { healthy, unread, failed, headlines }: MonitoredPress,
  compared: { sources: number; headlines: number },
  options: CoverageOptions,
): UnknownReason | undefined {
  if (healthy === 0 && unread > 0) return 'no feed read';
  // Where too few sources are registered, a failed feed is not the reason.
  if (healthy < options.sources)
    return healthy + unread < options.sources ? 'too few sources' : 'feeds failed, too few sources';
  if (headlines.length < options.headlines)
    return failed ? 'feeds failed, too few headlines' : 'too few headlines';
  if (compared.headlines < options.comparable * headlines.length) return 'other languages';
  if (compared.headlines < options.headlines) return 'too few comparable headlines';
  return compared.sources < options.sources ? 'too few comparable sources' : undefined;
}

function addUnknown({ unknown }: Coverage, country: string, why: UnknownReason): void {
  const group = unknown.find((each) => each.why === why);
  if (group) group.countries.push(country);
  else unknown.push({ why, countries: [country] });
}

/** A headline as a story’s coverage shows it. */
export function nearestHeadline({
  headline,
  compared,
  chance,
}: Pick<NearHeadline, 'headline' | 'compared' | 'chance'>): NearestHeadline {
  const { source, url, title, language } = headline;
  const english = compared.english?.title === title ? undefined : compared.english?.title;
  return {
    source,
    url,
    title,
    language,
    ...(english !== undefined && { english }),
    score: rounded(chance, 4),
  };
}
