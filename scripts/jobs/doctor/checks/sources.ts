import type { Source } from '../../../../src/schemas/source.ts';
import type { FeedOutcome } from '../../../pipeline/gather/day/read-feeds.ts';
import { feedHealth, healthWords } from '../../../pipeline/gather/registry/feed-health.ts';
import { checkOf } from '../check.ts';
import { type Finding, must, note, ok } from '../finding.ts';
import { countOf } from '../../../text/count-of.ts';

/** What is known of the sources of a daily run. */
export interface SourcesFacts {
  sources: readonly Pick<Source, 'country'>[];
  /** What a few of their feeds answered. */
  outcomes: FeedOutcome[];
  /** Why none was asked; undefined where they were. */
  leftOut: string | undefined;
  /** In milliseconds since 1970. */
  now: number;
}

/** The registry, and a sample of its feeds, live. */
export const sources = checkOf<SourcesFacts>({
  title: 'Sources',
  patience: 40_000,
  look: async ({ sources, sample, leftOut, clock }) => ({
    sources: await sources(),
    outcomes: (await sample())?.outcomes ?? [],
    leftOut: await leftOut(),
    now: clock(),
  }),
  judge: judgeSources,
});

/** Judges the sources. */
export function judgeSources({ sources, outcomes, leftOut, now }: SourcesFacts): Finding[] {
  const countries = new Set(sources.map(({ country }) => country)).size;
  const registry = ok(
    `the registry is valid: it gives ${countOf(sources.length, 'source')} in ${countOf(countries, 'country', 'countries')}`,
  );
  if (leftOut !== undefined) return [registry, note(`no feed was asked: ${leftOut}`)];
  const health = outcomes.map((outcome) => feedHealth(outcome, now));
  const findings = health.map((each) => {
    const what = `${each.source.id}: ${healthWords(each)}`;
    return each.failure
      ? note(what, `npm run sources -- check --live --sources ${each.source.id}`)
      : ok([what, ...each.notes].join('; '));
  });
  const isDead = health.length > 0 && health.every(({ failure }) => failure !== undefined);
  const verdict = isDead
    ? [
        must(
          `none of ${countOf(health.length, 'feed')} could be read`,
          'see "Network" above; "npm run sources -- check --live" asks all feeds',
        ),
      ]
    : [];
  return [registry, ...findings, ...verdict];
}
