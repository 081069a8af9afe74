import { cpuSeconds } from '../../adapters/cpu-seconds.ts';
import { WorkLimitError } from '../../adapters/worker/ask-worker.ts';
import { type WorkerPool, workerPool } from '../../adapters/worker/worker-pool.ts';
import type { FuzzAnswer, FuzzQuestion } from './fuzz-worker.ts';
import { mutated } from './mutate.ts';
import { pick, seededRandom } from './random.ts';
import { SEED_DOCUMENTS } from './seed-documents.ts';
import { type TargetName, TARGETS } from './targets.ts';

/** Longest that one document may take, in milliseconds of CPU time. */
export const LONGEST_WORK = 2_000;

/** Longest that one may hold up the thread that serves all requests of a run, in milliseconds of its CPU time. */
export const LONGEST_HOLDUP = 100;

/** Most memory of the whole process, in megabytes. */
export const MAX_MEMORY = 1_000;

/** When a document is given up, in milliseconds of CPU time: late enough to see how far it is over the limit. */
const GIVEN_UP = 3 * LONGEST_WORK;

/**
 * How often a document that held up a run for too long is read in all; the shortest counts. The first may have had to wait for
 * the garbage of those before it, of which its own is no part.
 */
const READINGS = 3;

/** Memory of the thread that reads, in megabytes: that of the readers of feeds and pages. */
const MEMORY = 256;

const PROGRAM = new URL('./fuzz-worker.ts', import.meta.url);

/** What to try of a reader: documents until there are as many, or its time is over. */
export interface ReaderPlan {
  target: TargetName;
  /** Determines all documents. */
  seed: number;
  /** Most CPU time, in seconds; by default however much it takes. */
  seconds?: number;
  /** Most documents; by default as many as the time allows. */
  documents?: number;
}

/** A document that broke its reader, or took it too long. */
export interface Offence {
  number: number;
  what: string;
  document: Uint8Array;
}

/** What was seen of one target. */
export interface FuzzRecord {
  target: TargetName;
  documents: number;
  /** The longest work on a document, in milliseconds of CPU time, and the document's number and size in bytes. */
  longest: { milliseconds: number; number: number; size: number };
  /** The longest that a document held up a run, in milliseconds of CPU time of the thread that serves its requests. */
  heldUp: number;
  /** The most memory that the process had at any moment, in megabytes. */
  memory: number;
  offences: Offence[];
}

/** The document of a target with a number: the same for the same seed. */
export function fuzzDocument(target: TargetName, seed: number, number: number): Buffer {
  const random = seededRandom(seed * 1_000_003 + number);
  const { limit } = TARGETS[target];
  return Buffer.from(mutated(pick(random, SEED_DOCUMENTS[target]), random, limit)).subarray(0, limit);
}

/**
 * Gives a reader one hostile document after the other, and records what they cost. It wants a process of its own: the most memory
 * is that of the whole process since it began.
 */
export async function fuzzReader(plan: ReaderPlan): Promise<FuzzRecord> {
  const pool = workerPool(PROGRAM, { workers: 1, cpuLimit: GIVEN_UP, memory: MEMORY });
  try {
    return await readAll(plan, pool);
  } finally {
    await pool.close();
  }
}

async function readAll(plan: ReaderPlan, pool: WorkerPool): Promise<FuzzRecord> {
  const { target, seed, seconds = Infinity, documents = Infinity } = plan;
  const record: FuzzRecord = {
    target,
    documents: 0,
    longest: { milliseconds: 0, number: 0, size: 0 },
    heldUp: 0,
    memory: 0,
    offences: [],
  };
  // What a reader loads when it is first used is no cost of a document.
  await tryDocument(pool, { target, document: Buffer.from(SEED_DOCUMENTS[target][0]) });
  const end = cpuSeconds() + seconds;
  for (let number = 0; number < documents && cpuSeconds() < end; number++) {
    const document = fuzzDocument(target, seed, number);
    const { milliseconds, heldUp, thrown } = await shortestReading(pool, { target, document });
    record.heldUp = Math.max(record.heldUp, heldUp);
    // Only the document after which the most has risen over the limit took it there.
    const peak = peakMemory();
    const memory = peak > record.memory ? peak : 0;
    record.memory = peak;
    record.documents += 1;
    if (milliseconds > record.longest.milliseconds) {
      record.longest = { milliseconds, number, size: document.length };
    }
    const what = thrown ?? limitPassed({ milliseconds, heldUp, memory });
    if (what !== undefined) record.offences.push({ number, what, document });
  }
  return record;
}

/** The most memory that the process has had so far, in megabytes; Node gives it in KiB. */
const peakMemory = (): number => Math.round((process.resourceUsage().maxRSS * 1_024) / 1_000_000);

/** An answer, and how long a run would have been held up for it, in milliseconds of CPU time. */
interface Reading extends FuzzAnswer {
  heldUp: number;
}

async function shortestReading(pool: WorkerPool, question: FuzzQuestion): Promise<Reading> {
  let shortest = await measured(pool, question);
  for (let read = 1; read < READINGS && isRepeatable(shortest); read += 1) {
    const next = await measured(pool, question);
    if (next.heldUp < shortest.heldUp) shortest = next;
  }
  return shortest;
}

/** Whether a document broke nothing but the limit for which it may have had to wait. */
function isRepeatable({ thrown, milliseconds, heldUp }: Reading): boolean {
  return thrown === undefined && milliseconds <= LONGEST_WORK && heldUp > LONGEST_HOLDUP;
}

async function measured(pool: WorkerPool, question: FuzzQuestion): Promise<Reading> {
  const before = process.threadCpuUsage();
  const answer = await tryDocument(pool, question);
  const { user, system } = process.threadCpuUsage(before);
  return {
    ...answer,
    heldUp: TARGETS[question.target].holdsUp ? answer.milliseconds : (user + system) / 1_000,
  };
}

/** Which limit a document passed; undefined for none. */
function limitPassed(seen: { milliseconds: number; heldUp: number; memory: number }): string | undefined {
  if (seen.milliseconds > LONGEST_WORK) return `over ${LONGEST_WORK} ms of work`;
  if (seen.heldUp > LONGEST_HOLDUP) return `held up a run for over ${LONGEST_HOLDUP} ms`;
  return seen.memory > MAX_MEMORY ? `over ${MAX_MEMORY} MB of memory` : undefined;
}

async function tryDocument(pool: WorkerPool, question: FuzzQuestion): Promise<FuzzAnswer> {
  try {
    return (await pool.ask(question)) as FuzzAnswer;
  } catch (error) {
    if (error instanceof WorkLimitError) return { milliseconds: GIVEN_UP };
    // Whatever ended the thread, such as its memory, the document ended it.
    return { milliseconds: 0, thrown: (error as Error).message };
  }
}
