import { median } from '../../../pipeline/gather/day/quorum.ts';
import { checkOf } from '../check.ts';
import { type Finding, must, note, ok } from '../finding.ts';
import type { Reading } from '../sample-feeds.ts';

/** How far a clock may be from those of servers, in milliseconds: what is more is named; what is much more changes the day. */
const NAMED = 60_000;
const WRONG = 10 * 60_000;

/** How far the clocks of those who sealed a day and of this machine may differ, in milliseconds. */
const SEALED_AHEAD = 10 * 60_000;

const REMEDY = 'set the clock of this machine, best by NTP';

/** What is known of the clock. */
export interface ClockFacts {
  /** By the clock, in milliseconds since 1970. */
  now: number;
  /** What servers said, each against the clock of the same moment. */
  readings: Reading[];
  /** Why none was asked; undefined where they were. */
  leftOut: string | undefined;
  /** The newest seal, and its day; undefined where there is none. */
  sealed: { day: string; sealedAt: string } | undefined;
}

/** The clock, against those of servers and the newest seal. */
export const clock = checkOf<ClockFacts>({
  title: 'Clock',
  patience: 40_000,
  look: async ({ clock, sample, leftOut, stored }) => {
    const { whole } = await stored();
    const [newest] = whole
      .map(({ manifest: { day, sealedAt } }) => ({ day, sealedAt }))
      .sort((a, b) => (a.sealedAt > b.sealedAt ? -1 : 1));
    const answers = await sample();
    // A clock that is set for a test differs from the machine's, by which the answers were timed.
    const ahead = clock() - Date.now();
    const readings = (answers?.readings ?? []).map((each) => ({ ...each, ours: each.ours + ahead }));
    return { now: clock(), readings, leftOut: await leftOut(), sealed: newest };
  },
  judge: judgeClock,
});

/** Judges a clock. */
export function judgeClock({ now, readings, leftOut, sealed }: ClockFacts): Finding[] {
  const time = new Date(now).toISOString().slice(0, 19);
  const early =
    sealed && Date.parse(sealed.sealedAt) > now + SEALED_AHEAD
      ? [
          must(
            `the clock is behind: it says ${time}Z, and ${sealed.day} was sealed at ${sealed.sealedAt}`,
            REMEDY,
          ),
        ]
      : [];
  if (leftOut !== undefined) return [...early, note(`it says ${time}Z; no server was asked: ${leftOut}`)];
  if (readings.length === 0) return [...early, note(`it says ${time}Z; no server said what time it is`)];
  const ahead = median(readings.map(({ theirs, ours }) => ours - theirs)) ?? 0;
  const hosts = readings.length === 1 ? 'a server' : `${readings.length} answers`;
  const off = `the clock is ${lengthOf(Math.abs(ahead))} ${ahead < 0 ? 'behind' : 'ahead'}, by ${hosts}: it says ${time}Z`;
  if (Math.abs(ahead) > WRONG) return [must(off, REMEDY), ...early];
  if (Math.abs(ahead) > NAMED) return [note(off, REMEDY), ...early];
  return [ok(`it says ${time}Z, as servers do`), ...early];
}

/** A length of time in words, from milliseconds. */
function lengthOf(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000);
  if (minutes < 120) return `${minutes} min`;
  return minutes < 2_880 ? `${Math.round(minutes / 60)} hours` : `${Math.round(minutes / 1_440)} days`;
}
