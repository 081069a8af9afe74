import { join } from 'node:path';
import type { Day } from '../../../../src/schemas/day.ts';
import { dayBeginOf } from '../../../pipeline/gather/day/read-day-begin.ts';
import { readPublishedDays } from '../../../adapters/publication/day-records.ts';
import { readWithdrawals } from '../../../adapters/publication/withdrawal-records.ts';
import { openSnapshot } from '../../../adapters/snapshot/open-snapshot.ts';
import type { StoredSnapshot } from '../../../adapters/snapshot/stored-snapshots.ts';
import { dayOfRun, hasWholeDay } from '../../../pipeline/gather/day/day-of-run.ts';
import { saysIncomplete } from '../../../pipeline/gather/day/quality.ts';
import { InputError } from '../../../pipeline/outcome/input-error.ts';
import { daysWithdrawn } from '../../site/plan-withdrawals.ts';
import { checkOf, ifWell } from '../check.ts';
import { type Finding, mustMend, note, shouldMend, ok } from '../finding.ts';
import { holesIn, inWords } from '../spans.ts';

/** Time in which days are verified, the newest first, in milliseconds; a large archive takes longer. */
const VERIFYING = 30_000;

/** How many of the newest days a run reads, unless the configuration says otherwise. */
const USUAL_DAYS = 7;

/** A stored day that was verified. */
export interface VerifiedDay {
  day: Day;
  articles: number;
  /** What it lacks of its quality, and a repair may give it; undefined where it lacks nothing. */
  lost: string | undefined;
}

/** What is known of the stored days. */
export interface DaysFacts {
  /** Whether only the bundled sample is stored, which is no news. */
  isSample: boolean;
  verified: VerifiedDay[];
  /** Those that cannot be read; a run stops at some. */
  broken: { name: string; failure: InputError; stops: boolean }[];
  /** Those for which there was no time. */
  unverified: Day[];
  /** The days of the site, and those that were withdrawn from it. */
  published: Day[];
  withdrawn: Day[];
  /** The day that the next run makes. */
  next: Day;
  /** Whether that is stored already. */
  isMade: boolean;
}

/** The stored days: each verified, the holes between them, and what can be repaired. */
export const days = checkOf<DaysFacts>({
  title: 'Stored days',
  patience: 60_000,
  look: async ({ project, stored, options, environment, clock }, end) => {
    const { whole, broken } = await stored();
    const most = Number(options.get('days')?.value ?? USUAL_DAYS);
    const real = whole.filter(({ manifest }) => !manifest.sample);
    const looked = await verifyDays([...(real.length > 0 ? real : whole)].reverse(), most, end);
    const names = new Set([
      ...real.filter(({ manifest }) => hasWholeDay(manifest)).map(({ manifest }) => manifest.day),
      ...broken.map(({ name }) => name),
    ]);
    const next = dayOfRun({
      startedAt: new Date(clock()).toISOString(),
      window: 'day',
      begin: dayBeginOf(environment),
      today: false,
      stored: names,
    });
    // A record of the site that cannot be read is named by the check of the site.
    const site = await ifWell(() => readPublishedDays(join(project, 'dist')));
    const published = [...(site ?? [])].filter(([, { sample }]) => !sample);
    return {
      isSample: whole.length > 0 && real.length + broken.length === 0,
      ...{ verified: looked.verified, unverified: looked.unverified, next, isMade: names.has(next) },
      broken: [...broken.map((each) => ({ ...each, stops: true })), ...looked.broken],
      published: published.map(([day]) => day),
      withdrawn: daysWithdrawn(await readWithdrawals(project)),
    };
  },
  judge: judgeDays,
});

/** Verifies days in their order, as long as there is time. */
async function verifyDays(
  stored: readonly StoredSnapshot[],
  most: number,
  end: AbortSignal,
): Promise<Pick<DaysFacts, 'verified' | 'broken' | 'unverified'>> {
  const until = performance.now() + VERIFYING;
  const found: Pick<DaysFacts, 'verified' | 'broken' | 'unverified'> = {
    verified: [],
    broken: [],
    unverified: [],
  };
  for (const { folder, manifest } of stored) {
    if (end.aborted || performance.now() > until) {
      found.unverified.push(manifest.day);
      continue;
    }
    try {
      const { articles, ledger } = await openSnapshot(folder);
      const lost = ledger.filter(saysIncomplete);
      const words = lost.map(({ reason, detail }) => detail ?? reason ?? '').join('; ');
      // The public form of a day cannot be repaired.
      const isIncomplete = lost.length > 0 && manifest.public === undefined;
      found.verified.push({
        day: manifest.day,
        articles: articles.length,
        lost: isIncomplete ? words : undefined,
      });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      // A run opens the newest days until it has enough that can be read.
      const stops = found.verified.length < most;
      found.broken.push({ name: manifest.day, failure: error, stops });
    }
  }
  return found;
}

/** Judges the stored days. */
export function judgeDays(facts: DaysFacts): Finding[] {
  const { isSample, verified, broken, unverified, published, withdrawn, next, isMade } = facts;
  const known = [...verified.map(({ day }) => day), ...broken.map(({ name }) => name), ...unverified];
  const holes = holesIn([...known, ...published, ...withdrawn]);
  const incomplete = verified.filter(({ lost }) => lost !== undefined);
  return [
    ...(isSample ? [ok('no day is stored yet but the invented sample')] : []),
    ...(known.length === 0 ? [ok('no day is stored yet')] : []),
    ...(verified.length > 0
      ? [
          ok(
            `${verified.length} stored ${verified.length === 1 ? 'day is' : 'days are'} whole and unaltered: ${inWords(verified.map(({ day }) => day))}`,
          ),
        ]
      : []),
    ...(unverified.length > 0
      ? [
          note(
            `${unverified.length} older days were not verified in the time`,
            'npm run snapshot -- verify content/snapshots/*',
          ),
        ]
      : []),
    ...broken.map(({ name, failure, stops }) => brokenFinding(name, failure, stops)),
    ...(holes.length > 0
      ? [
          note(
            `no day is stored or published of ${inWords(holes)}`,
            'feeds keep their entries for about three days: what is older cannot be made',
          ),
        ]
      : []),
    ...incomplete.map(({ day, lost }) =>
      note(`${day} is incomplete: ${lost}`, `npm run digest -- --repair ${day}`),
    ),
    ok(isMade ? `the newest finished day, ${next}, is made` : `the next run makes ${next}`),
  ];
}

function brokenFinding(name: string, { where, what, remedy }: InputError, stops: boolean): Finding {
  const advice = `${remedy}; or move the folder away, or give --skip-broken`;
  const failure = new InputError(`the day ${name} cannot be read: ${where}`, what, advice);
  return stops ? mustMend(failure) : shouldMend(failure);
}
