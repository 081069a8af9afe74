import { parseArgs } from 'node:util';
import { composeSnapshot } from '../pipeline/digest/build-digest.ts';
import { defaultDigestOptions } from '../pipeline/digest/default-digest-options.ts';
import { goldDays, readGoldDays } from './day/gold-days.ts';
import type { GoldDay } from './day/read-gold-day.ts';
import { type MissedClaim, type MissedClaims, missedClaims } from './missed-claims.ts';
import type { Figures } from './report/figures.ts';
import { type Print, runBench } from './report/run-bench.ts';

/** A story and a country in which only a headline covers it. */
interface Matched {
  story: string;
  country: string;
  score: number;
  title: string;
  english?: string | undefined;
}

/** The coverage claims of a composed day. */
interface ClaimedDay extends MissedClaims {
  name: string;
  headlines: number;
  stories: number;
  matched: Matched[];
}

function claimDay({ name, snapshot, labels }: GoldDay): ClaimedDay {
  const options = defaultDigestOptions('full');
  const { stories } = composeSnapshot(snapshot, options);
  const eventOf = (id: string) => labels.get(id)?.event ?? undefined;
  return {
    name,
    ...missedClaims(stories, snapshot, eventOf, options.clusterer),
    headlines: snapshot.headlines.length,
    stories: stories.length,
    matched: stories.flatMap(({ coverage, title }) =>
      coverage.matched.map((match) => ({ ...match, story: title })),
    ),
  };
}

/** Number of stories, and of countries, with a claim. */
function spreadOf({ claims }: ClaimedDay): { stories: number; countries: number } {
  return {
    stories: new Set(claims.map(({ story }) => story.slug)).size,
    countries: new Set(claims.map(({ country }) => country)).size,
  };
}

function lineOf(day: ClaimedDay): string {
  const { name, claims, contradictedByGold, contradictedByHeadlines, matched } = day;
  const { stories, countries } = spreadOf(day);
  return `${name}: ${claims.length} claims on ${stories} of ${day.stories} stories and ${countries} countries; contradicted by the editor's events ${contradictedByGold.length}, by a headline ${contradictedByHeadlines.length}; covered by a headline alone ${matched.length}`;
}

function linesOf({ story, country, sources, headlines, nearest }: MissedClaim): string[] {
  return [
    `[${country}: 0 of ${headlines} headlines in ${sources} sources] ${story.title}`,
    ...nearest.map(({ headline: { headline }, chance, common, names }) => {
      const measures = `${chance.toFixed(3)}  ${common.toFixed(1).padStart(4)}  ${names.join(', ')}`;
      return `  ${measures}  ${headline.english ?? headline.title}`;
    }),
  ];
}

function figuresOf(days: readonly ClaimedDay[]): Figures {
  const rows = days.map((day) => {
    const { stories, countries } = spreadOf(day);
    const { claims, contradictedByGold, contradictedByHeadlines, matched } = day;
    const counts = [day.headlines, day.stories, claims.length, stories, countries];
    const against = [contradictedByGold.length, contradictedByHeadlines.length];
    return [day.name, ...[...counts, ...against, matched.length].map(String)];
  });
  return {
    command: 'missed',
    fittedOn: 'the limits were chosen on these days',
    tables: [
      {
        columns: [
          'day',
          'headlines',
          'stories',
          'claims',
          'on stories',
          'of countries',
          "against the editor's events",
          "against the program's own check",
          'covered by a headline alone',
        ],
        rows,
      },
    ],
    notes: [],
  };
}

/**
 * Prints, for each labelled real day that is present, how often a country is said to have missed a story and how often
 * that is contradicted, and in how many countries a headline alone is said to cover one. With a name, only days whose
 * names begin with it; `--read` prints every claim next to the country's nearest headlines, `--matched` every such
 * headline next to the title of its story, for reading.
 */
async function benchMissed(print: Print): Promise<Figures | undefined> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { read: { type: 'boolean', default: false }, matched: { type: 'boolean', default: false } },
  });
  const [wanted = ''] = positionals;
  const days = await readGoldDays(goldDays.filter(({ name }) => name.startsWith(wanted)));
  if (days.length === 0) print(`no labelled day "${wanted}" is here, nothing measured`);
  const claimed = days.map((day) => {
    const claims = claimDay(day);
    print(lineOf(claims));
    if (values.read) claims.claims.flatMap(linesOf).forEach(print);
    if (values.matched)
      for (const { country, score, title, english = title, story } of claims.matched)
        print(`[${country}: ${score.toFixed(3)}] ${story}\n  ${english}`);
    return claims;
  });
  return claimed.length < goldDays.length ? undefined : figuresOf(claimed);
}

await runBench(benchMissed);
