import type { ReadSnapshot } from '../../../src/schemas/snapshot.ts';
import { FetchError } from '../../adapters/http/fetch-archive.ts';
import type { HostPace } from '../../adapters/http/pace.ts';
import type { OnBroken } from '../../adapters/snapshot/on-broken.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import type { Trust } from '../../pipeline/snapshot/sign/check-trust.ts';
import { hashManifest } from '../../pipeline/snapshot/public-snapshot.ts';
import { openGiven } from '../open-given.ts';
import { type StoredDay, storedDay } from '../site/stored-day.ts';
import { type ProofLine, findingsOf } from './finding.ts';
import { placeBeside } from './given-days.ts';
import { proveDay } from './prove-day.ts';
import { type ChainedDay, chainedDay, walkChain } from './walk-chain.ts';

/** What to verify. */
export interface VerifyRequest {
  /** Paths and URLs of snapshots, from the oldest day to the newest. */
  places: readonly string[];
  /** Whether these are all days of an archive. */
  isWhole: boolean;
  trust: Trust | undefined;
  sha256?: string | undefined;
  environment: NodeJS.ProcessEnv;
  pace?: HostPace;
  onFinding: (finding: ProofLine) => void;
}

/**
 * Verifies snapshots one by one, then the chain between them and to the days right before them.
 * @returns the days that could be opened, which are opened again when a site is rebuilt from them
 */
export async function verifyDays(request: VerifyRequest): Promise<StoredDay[]> {
  const { places, isWhole, trust, onFinding } = request;
  const days: StoredDay[] = [];
  const chain = new Map<string, ChainedDay>();
  const asked = new Map<string, ChainedDay>();
  for (const place of places) {
    const snapshot = await openOr(place, request, onFinding);
    if (!snapshot) continue;
    for (const finding of proveDay(snapshot, trust, place)) onFinding(finding);
    const own = chainedDay(snapshot.manifest);
    const twin = chain.get(own.day);
    if (twin) {
      onFinding(twinFinding(own, twin, place));
      continue;
    }
    chain.set(own.day, own);
    asked.set(place, own);
    days.push({ ...storedDay(snapshot), open: () => openAgain(place, snapshot, request) });
  }
  if (!isWhole) for (const [place, own] of asked) await addBefore(own, place, chain, request);
  const known = [...chain.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
  const isAsked = new Set([...asked.values()].map(({ day }) => day));
  for (const finding of walkChain(known, isWhole)) if (isAsked.has(finding.subject)) onFinding(finding);
  return days;
}

/** What is to be said of a second snapshot of a day, which is not rebuilt: a copy, or another history. */
function twinFinding(own: ChainedDay, twin: ChainedDay, place: string): ProofLine {
  const find = findingsOf(own.day);
  if (own.manifest === twin.manifest) return find('note', `there is a second copy of it: ${place}`);
  return find(
    'refuted',
    `there are two snapshots of it that differ: ${place} has ${own.manifest}, the first ${twin.manifest}`,
  );
}

/** Adds the day that another follows, where it lies beside it. */
async function addBefore(
  { previous }: ChainedDay,
  place: string,
  chain: Map<string, ChainedDay>,
  request: VerifyRequest,
): Promise<void> {
  if (!previous || chain.has(previous.day)) return;
  const beside = placeBeside(place, previous.day);
  // Where it is not there or is broken, the walk says that it is not here.
  const before = beside === undefined ? undefined : await openOr(beside, { ...request, sha256: undefined });
  if (before) chain.set(before.manifest.day, chainedDay(before.manifest));
}

/**
 * Opens a snapshot; says why where it cannot be opened. A host that does not answer refutes nothing, but one that says it has
 * nothing there does not have what was named.
 */
async function openOr(
  place: string,
  request: VerifyRequest,
  onFinding?: (finding: ProofLine) => void,
): Promise<ReadSnapshot | undefined> {
  try {
    return await openOne(place, request);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const isUnknown = error instanceof FetchError && !error.isNotThere;
    const what = error.where === place ? error.what : `${error.where}: ${error.what}`;
    onFinding?.(findingsOf(place)(isUnknown ? 'open' : 'refuted', what));
    return undefined;
  }
}

async function openOne(
  place: string,
  { sha256, environment, pace }: Pick<VerifyRequest, 'sha256' | 'environment' | 'pace'>,
): Promise<ReadSnapshot | undefined> {
  const [snapshot] = await openGiven([place], { onBroken: throwBroken, sha256, environment, pace });
  return snapshot;
}

/**
 * Opens a snapshot again, to rebuild from what was proved: a host may answer otherwise the second time.
 * @throws InputError when it is another one by now
 */
async function openAgain(
  place: string,
  { manifest }: Pick<ReadSnapshot, 'manifest'>,
  request: VerifyRequest,
): Promise<ReadSnapshot | undefined> {
  const again = await openOne(place, request);
  if (again && hashManifest(again.manifest) === hashManifest(manifest)) return again;
  const what = `it is another snapshot now than the one of ${manifest.day} that was verified`;
  throw new InputError(place, what, 'do not trust it, or verify it again when it no longer changes');
}

const throwBroken: OnBroken = (_, failure) => {
  throw failure;
};
