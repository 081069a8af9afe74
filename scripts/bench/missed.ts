import { parseArgs } from 'node:util';
import { composeSnapshot } from '../pipeline/digest/build-digest.ts';
import { defaultDigestOptions } from '../pipeline/digest/default-digest-options.ts';
import { goldDays, readGoldDays } from './day/gold-days.ts';
import { type MissedClaim, missedClaims } from './missed-claims.ts';

/**
 * Prints, for each labelled real day that is there, how often a country is said to have missed a story and how often that
 * is contradicted, and in how many countries a headline alone is said to cover one. With a name, of the days whose names
 * begin so; `--read` prints every claim beside the nearest headlines of the country, `--matched` every such headline
 * beside the title of its story, for reading.
 */
async function benchMissed(print: (line: string) => void): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { read: { type: 'boolean', default: false }, matched: { type: 'boolean', default: false } },
  });
  const [wanted = ''] = positionals;
  const days = await readGoldDays(goldDays.filter(({ name }) => name.startsWith(wanted)));
  if (days.length === 0) print(`no labelled day "${wanted}" is here, nothing measured`);
  for (const { name, snapshot, labels } of days) {
    const options = defaultDigestOptions('full');
    const { stories } = composeSnapshot(snapshot, options);
    const eventOf = (id: string) => labels.get(id)?.event ?? undefined;
    const found = missedClaims(stories, snapshot, eventOf, options.clusterer);
    const { claims, contradictedByGold, contradictedByHeadlines } = found;
    const about = new Set(claims.map(({ story }) => story.slug)).size;
    const countries = new Set(claims.map(({ country }) => country)).size;
    const matched = stories.flatMap(({ coverage, title }) =>
      coverage.matched.map((match) => ({ ...match, story: title })),
    );
    print(
      `${name}: ${claims.length} claims on ${about} of ${stories.length} stories and ${countries} countries; contradicted by the editor's events ${contradictedByGold.length}, by a headline ${contradictedByHeadlines.length}; covered by a headline alone ${matched.length}`,
    );
    if (values.read) claims.flatMap(linesOf).forEach(print);
    if (values.matched)
      for (const { country, score, title, english = title, story } of matched)
        print(`[${country}: ${score.toFixed(3)}] ${story}\n  ${english}`);
  }
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

await benchMissed((line) => process.stdout.write(`${line}\n`));
