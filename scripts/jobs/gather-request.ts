import type { Day } from '../../src/schemas/day.ts';
import type { PicturePolicy } from '../../src/schemas/picture.ts';
import type { Source } from '../../src/schemas/source.ts';
import type { Clock } from '../adapters/clock.ts';
import type { Network } from '../adapters/http/network.ts';
import type { GatheredDay } from '../pipeline/gather/day/gather-day.ts';
import type { GatheredEnglish } from '../pipeline/gather/day/gather-report.ts';
import type { QuorumRules } from '../pipeline/gather/day/quorum.ts';
import type { DayBegin } from '../text/date/day-begin.ts';
import type { WindowLength } from '../pipeline/gather/day/window.ts';
import type { Signer } from '../pipeline/snapshot/sign/signer.ts';
import type { Translator } from '../pipeline/gather/translate/translator.ts';

/** What to gather, and how. */
export interface GatherRequest {
  /** Root of the project: holds `content/snapshots/` and `.cache/`. */
  project: string;
  day: Day;
  window: WindowLength;
  /** When the days of the publication begin. */
  begin: DayBegin;
  sources: readonly Source[];
  /** Number of articles to choose. */
  articles: number;
  /** Which pictures to fetch. */
  images: PicturePolicy;
  quorum: QuorumRules;
  /** Whether to seal a day that does not meet the quorum. */
  force: boolean;
  userAgent: string;
  /** Translation engines, the preferred first; closed at the end. */
  translators: readonly Translator[];
  network: Network;
  clock: Clock;
  /** Who signs the snapshot; without, it has no signature. */
  signer?: Signer | undefined;
  /**
   * Milliseconds after which the run ends with what it has: two thirds are for fetching, the rest is for translation, which
   * begins with the articles of stories.
   */
  runTime: number;
  /** Milliseconds between two requests to the same host. */
  gap: number;
  /** Time limit of one request, in milliseconds. */
  requestTime: number;
  /** Called with what a user should know: that the run resumes an interrupted one, or that it was stopped. */
  notify: (what: string) => void;
}

/** The outcome of a gathering. */
export interface GatherOutcome {
  day: GatheredDay;
  /** The folder of the sealed snapshot; undefined when the day does not meet its quorum. */
  snapshot: string | undefined;
  /** The English of its articles; none of a day that is not sealed. */
  english: GatheredEnglish;
  /** What is missing for the quorum. */
  missing: string[];
  /** What a sealed day lacks of its quality, one line each; empty when it is complete. */
  lost: string[];
  /** Path of the ledger of a day that was not sealed. */
  ledger: string;
}

/** Share of the time of a run after which nothing more is fetched. */
export const FETCHING = 2 / 3;

/** Largest share of a day that one source may have. */
export const LARGEST_SHARE = 0.02;
