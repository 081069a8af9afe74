import { compareByName, countryName } from '../lib/countries.ts';
import { amongHeadlines, unknownBecause, unknownKind, UNKNOWN_WORDS } from '../lib/coverage-words.ts';
import type { DayOfNews } from '../lib/days.ts';
import { required } from '../lib/required.ts';
import { capitalised, counted, whole } from '../lib/words.ts';
import { sourceName } from '../schemas/source.ts';
import type { Story } from '../schemas/story.ts';
import { heading, link, list, paragraph, plain, type TwinBlock, type Phrase } from './write-markdown.ts';

type Headline = Story['coverage']['doubtful'][number];

/** In which countries’ headlines a story was found, and in which not. */
export function coverageFlow({ coverage }: Story, { digest }: Pick<DayOfNews, 'digest'>): TwinBlock[] {
  const { covered, matched, doubtful, noMatch, unknown } = coverage;
  const byHeadline = new Set(matched.map(({ country }) => country));
  const own = covered.filter((code) => !byHeadline.has(code));
  const monitored =
    covered.length + doubtful.length + noMatch.length + unknown.flatMap(({ countries }) => countries).length;
  const nameById = new Map(digest.sources.map((source) => [source.id, sourceName(source)]));
  return [
    heading(2, plain('Who covers it, country by country')),
    paragraph(
      plain(
        `${whole(covered.length)} of the ${counted(monitored, 'country', 'countries')} that we read ${covered.length === 1 ? 'covers' : 'cover'} it, judging by the headlines we read there that day. A story that was not found may still have been covered.`,
      ),
    ),
    ...group('Articles in this story', own.length, own.length > 0 ? [paragraph(plain(named(own)))] : []),
    ...group('A headline that reports it', matched.length, headlines(matched, nameById)),
    ...group('Perhaps covered, with the nearest headline', doubtful.length, headlines(doubtful, nameById)),
    ...group('Not found', noMatch.length, [
      list(
        [...noMatch]
          .sort((a, b) => compareByName(a.country, b.country))
          .map((found) => [plain(`${countryName(found.country)}: ${amongHeadlines(found)}`)]),
      ),
    ]),
    ...(Object.keys(UNKNOWN_WORDS) as ReturnType<typeof unknownKind>[]).flatMap((kind) => {
      const reasons = unknown.filter(({ why }) => unknownKind(why) === kind);
      const count = reasons.flatMap(({ countries }) => countries).length;
      if (kind === 'unread') return group(capitalised(UNKNOWN_WORDS[kind]), count, []);
      const lines = reasons.map(({ why, countries }) => [
        plain(`${unknownBecause(why, digest.coverageLimits)}: ${named(countries)}`),
      ]);
      return group(capitalised(UNKNOWN_WORDS[kind]), count, [list(lines)]);
    }),
  ];
}

const group = (name: string, count: number, flow: TwinBlock[]): TwinBlock[] =>
  count === 0 ? [] : [heading(3, plain(`${name}: ${counted(count, 'country', 'countries')}`)), ...flow];

const named = (codes: readonly string[]): string => codes.toSorted(compareByName).map(countryName).join(', ');

/** A line for each country with the headline that comes nearest. */
const headlines = (all: readonly Headline[], nameById: ReadonlyMap<string, string>): TwinBlock[] => [
  list(
    all
      .toSorted((a, b) => compareByName(a.country, b.country))
      .map(({ country, english, title, source, url }): Phrase[] => [
        plain(`${countryName(country)}: `),
        link(url, english ?? title),
        plain(` (${required(nameById, source)}${english === undefined ? '' : ', translated'})`),
      ]),
  ),
];
