import { createHash } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { instantSchema } from '../../../src/schemas/day.ts';
import { onDisk } from '../disk/disk-error.ts';
import { listIfThere, statIfThere } from '../disk/if-there.ts';
import { isCredible } from './kept-instant.ts';
import { readDocument, writeDocument } from './document-file.ts';

/** How long an interrupted run can be resumed, in milliseconds: after six hours the news has changed. */
const LONGEST_BREAK = 6 * 60 * 60 * 1000;

/** How far the clock may be set back during a run that is resumed, in milliseconds: ten minutes. */
const CLOCK_STEP = 10 * 60 * 1000;

const headSchema = z.strictObject({ startedAt: instantSchema, length: z.number() });

/** A gathering run: its start time, and where it records what it has fetched. */
export interface Run {
  /** When it began, UTC, to the second; unchanged when it is resumed. */
  startedAt: string;
  continued: boolean;
  /** The folder of the documents that it has fetched. */
  journal: string;
  /** Deletes the record of the run, once the day is sealed. */
  finish(): Promise<void>;
}

/**
 * Starts a run, or resumes an interrupted one with the same question.
 * @param folder where runs are recorded
 * @param question everything that determines what the run gathers
 * @param now the current time, in milliseconds since 1970
 * @throws InputError when the disk is full or cannot be written to
 */
export function openRun(folder: string, question: unknown, now: number): Promise<Run> {
  return onDisk(folder, () => open(folder, question, now));
}

async function open(folder: string, question: unknown, now: number): Promise<Run> {
  await removeOldRuns(folder, now);
  const name = createHash('sha256').update(JSON.stringify(question)).digest('hex').slice(0, 16);
  const journal = join(folder, name);
  const note = join(journal, 'run');
  const known = await readDocument(note, headSchema);
  const age = known === undefined ? Infinity : now - Date.parse(known.head.startedAt);
  const continued = known !== undefined && age < LONGEST_BREAK && age > -CLOCK_STEP;
  const startedAt = continued ? known.head.startedAt : `${new Date(now).toISOString().slice(0, 19)}Z`;
  if (!continued) {
    await rm(journal, { recursive: true, force: true });
    await mkdir(journal, { recursive: true });
    await writeDocument(note, { startedAt }, Buffer.alloc(0));
  }
  return { startedAt, continued, journal, finish: () => rm(journal, { recursive: true, force: true }) };
}

async function removeOldRuns(folder: string, now: number): Promise<void> {
  for (const name of (await listIfThere(folder)) ?? []) {
    const path = join(folder, name);
    // Another run may have removed it meanwhile.
    const { mtimeMs = now } = (await statIfThere(path)) ?? {};
    if (now - mtimeMs > LONGEST_BREAK || !isCredible(mtimeMs, now))
      await rm(path, { recursive: true, force: true });
  }
}
